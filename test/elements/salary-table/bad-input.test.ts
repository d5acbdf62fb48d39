import { expect } from '@open-wc/testing';
import '../../../src/elements/salary-table/define.js';
import type { HiringErrorDetail } from '../../../src/elements/salary-table/define.js';
import { all, matrix, reading } from '../../support/queries.js';
import {
  consoleLines,
  listen,
  ownPack,
  salaryTable,
  tableWith,
} from '../../support/salary-table.js';

const row = (changes: Record<string, unknown> = {}) => ({
  ...{ level: 'junior', market: 'pt', min: 30000, max: 40000, currency: 'EUR', ...changes },
});
const rows = (count: number) =>
  ownPack({
    salaries: Array.from({ length: count }, (_, at) => row({ level: `l${at}` })),
    levels: undefined,
    markets: undefined,
  });

describe('bad input', () => {
  const lines = consoleLines();
  const uncaught: unknown[] = [];
  const note = (event: Event) => uncaught.push(event);
  let errors: HiringErrorDetail[];
  before(() => {
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  beforeEach(() => {
    errors = listen<HiringErrorDetail>(document, 'hiring-error');
  });
  afterEach(() => expect(uncaught).to.deep.equal([]));
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  /** The visitor reads one calm sentence; the integrator one line and one event, with the path. */
  function refused(table: Element, code: string, path: string | RegExp, retry = false) {
    expect(reading(table)).to.contain(
      'The figures cannot be shown. The rest of this page is not affected.',
    );
    expect(all(table, 'button', 'Retry')).to.have.length(retry ? 1 : 0);
    expect(errors.map((one) => one.code)).to.deep.equal([code]);
    expect(lines).to.deep.equal([`hiring-salary-table: ${errors[0]!.message}`]);
    expect(lines[0]).to.match(path instanceof RegExp ? path : new RegExp(`\\b${path}`));
  }

  it('an unknown pack', async () => {
    for (const id of ['cobol', 'constructor', '../rust']) {
      lines.length = errors.length = 0;
      refused(await salaryTable(`pack="${id}"`), 'unknown-pack', /rust/);
    }
  });

  it('broken inline JSON', async () => {
    refused(
      await salaryTable('', '<script type="application/json">{"asOf": 2</script>'),
      'bad-json',
      'JSON',
    );
  });

  it('inline JSON that is empty', async () => {
    refused(await salaryTable('', '<script type="application/json"></script>'), 'bad-json', 'JSON');
  });

  const broken: [string, Record<string, unknown>, string][] = [
    [
      'a minimum above the maximum',
      { salaries: [row(), row({ level: 'senior', min: 5e5 })] },
      'salaries\\[1\\]\\.min',
    ],
    [
      'a market without currency',
      { salaries: [row({ currency: undefined })] },
      'salaries\\[0\\]\\.currency',
    ],
    [
      'a currency that is none',
      { salaries: [row({ currency: 'euro' })] },
      'salaries\\[0\\]\\.currency',
    ],
    ['figures in quotes', { salaries: [row({ min: '30000' })] }, 'salaries\\[0\\]\\.min'],
    ['a figure below zero', { salaries: [row({ min: -1 })] }, 'salaries\\[0\\]\\.min'],
    ['no source', { source: undefined }, 'source'],
    [
      'a source with a script for an address',
      { source: { title: 'x', url: 'javascript:alert(1)' } },
      'source\\.url',
    ],
    ['5,001 rows', rows(5001) as object as Record<string, unknown>, 'salaries'],
  ];
  for (const [what, changes, path] of broken) {
    it(what, async () => {
      const table = await tableWith({ data: ownPack(changes) });
      refused(table, 'bad-pack', path);
      expect(errors[0]!.issues).to.have.length(1);
      expect(errors[0]!.issues[0]!.path).to.match(new RegExp(`^${path}$`));
    });
  }

  it('many mistakes: at most five are listed, and the rest is counted', async () => {
    const salaries = Array.from({ length: 8 }, (_, at) => row({ min: at, max: -1 }));
    await tableWith({ data: ownPack({ salaries }) });
    expect(errors[0]!.issues).to.have.length(5);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/And \d+ more\./);
  });

  it('data that is no object, or throws when it is read', async () => {
    const thrower = Object.defineProperty({}, 'asOf', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    for (const data of ['x', 5, true, [], {}, thrower]) {
      lines.length = errors.length = 0;
      const table = await tableWith({ data });
      expect(table.state).to.equal('error');
      expect([lines.length, errors.length]).to.deep.equal([1, 1]);
    }
  });

  it('5,000 rows', async () => {
    const table = await tableWith({ data: rows(5000) });
    expect(table.state).to.equal('ready');
    expect(table.shadowRoot!.querySelectorAll('tbody tr')).to.have.length(5000);
    table.remove();
  }).timeout(30_000);

  it('markup in names stays text', async () => {
    const name = '<img src=x onerror="window.hacked=1"><b>Senior</b>';
    const data = ownPack({
      levels: [
        { id: 'junior', name },
        { id: 'senior', name: 'Senior' },
      ],
      markets: [
        { id: 'pt', name },
        { id: 'ch', name: '</th><script>window.hacked=1</script>' },
      ],
      salaryTable: { title: name, highlight: { market: 'pt', note: name } },
    });
    const table = await tableWith({ data, baseline: 'pt' });
    expect(matrix(table)[2]![0]).to.equal(name);
    expect(matrix(table)[1]![2]).to.equal('</th><script>window.hacked=1</script>');
    expect(table.shadowRoot!.querySelectorAll('img, b, script')).to.have.length(0);
    expect('hacked' in window).to.equal(false);
  });

  it('keys of prototypes change nothing', async () => {
    const json = JSON.stringify(ownPack()).replace(
      '{',
      '{"__proto__":{"hacked":1},"constructor":{"prototype":{"hacked":1}},',
    );
    const table = await salaryTable('', `<script type="application/json">${json}</script>`);
    expect(table.state).to.equal('ready');
    expect('hacked' in Object.prototype).to.equal(false);
  });
});
