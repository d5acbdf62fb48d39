import { expect, fixture } from '@open-wc/testing';
import '../../../src/elements/salary-table/define.js';
import type { HiringErrorDetail } from '../../../src/elements/salary-table/define.js';
import { answers, hanging, json, page, shortTime, status } from '../../support/answers.js';
import { all, body, find, get, matrix, reading, until } from '../../support/queries.js';
import {
  consoleLines,
  listen,
  ownPack,
  salaryTable,
  tableWith,
} from '../../support/salary-table.js';

describe('loading', () => {
  const network = answers();
  consoleLines();

  it('says so under the true title, in one calm sentence, with empty scales', async () => {
    network.next = [hanging];
    const table = (await fixture(
      '<hiring-salary-table src="/slow"></hiring-salary-table>',
    )) as HTMLElement;
    await until(() => network.asked.length);
    expect((await find(table, 'status')).textContent).to.equal('Loading the figures.');
    expect(all(table, 'heading', 'Salaries by level and market')).to.have.length(1);
    expect(table.matches(':state(loading)')).to.equal(true);
    expect(all(table, 'table')).to.have.length(0);
    expect(reading(table)).not.to.match(/\d/);
  });

  it('shows the figures when they have come', async () => {
    let answer!: (response: Response) => void;
    network.next = [() => new Promise((resolve) => (answer = resolve))];
    const table = await fixture<HTMLElement>(
      '<hiring-salary-table src="/slow"></hiring-salary-table>',
    );
    const ready = listen(table, 'hiring-ready');
    await find(table, 'status');
    await until(() => answer);
    answer(new Response(JSON.stringify(ownPack())));
    await until(() => matrix(table).length);
    expect(body(table)[0]).to.deep.equal(['Junior', '30–42.5', '80–95']);
    await until(() => ready.length === 1);
    expect(all(table, 'status', /Loading/)).to.have.length(0);
  });

  it('never lets a stale answer overwrite a newer one', async () => {
    let answer!: (response: Response) => void;
    network.next = [() => new Promise((resolve) => (answer = resolve)), json(ownPack())];
    const table = await fixture<HTMLElement>(
      '<hiring-salary-table src="/old"></hiring-salary-table>',
    );
    await until(() => network.asked.length === 1);
    table.setAttribute('src', '/new');
    await until(() => matrix(table).length);
    answer(new Response(JSON.stringify(ownPack({ markets: undefined }))));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(matrix(table)[1]).to.deep.equal(['Level', 'Portugal', 'Switzerland']);
  });
});

describe('error', () => {
  const network = answers();
  const lines = consoleLines();
  shortTime();

  const failures: [string, () => Promise<Response>, string][] = [
    ['a 404', status(404), 'http'],
    ['a 500', status(500), 'http'],
    ['a 204', () => Promise.resolve(new Response(null, { status: 204 })), 'http'],
    ['a web page in place of JSON', page, 'not-json'],
    ['an address that hangs', hanging, 'timeout'],
    ['no network', () => Promise.reject(new TypeError('offline')), 'network'],
    ['broken JSON', () => Promise.resolve(new Response('{"asOf":')), 'bad-json'],
  ];
  for (const [what, answer, code] of failures) {
    it(`after ${what}: one sentence, one reassurance, Retry, and one line for the integrator`, async () => {
      const errors = listen<HiringErrorDetail>(document, 'hiring-error');
      network.next = [answer];
      const table = await salaryTable('src="/pack.json"');
      expect(table.state).to.equal('error');
      expect(get(table, 'alert', /./).textContent!.replace(/\s+/g, ' ').trim()).to.match(
        /^The figures could not be loaded\. The rest of this page is not affected\. Try again in a moment\./,
      );
      expect(get(table, 'button', 'Retry')).to.not.equal(undefined);
      expect(errors.map((one) => one.code)).to.deep.equal([code]);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^hiring-salary-table: /);
      expect(lines[0]).to.not.contain('\n');
    });
  }

  it('goes away when Retry brings the figures', async () => {
    network.next = [status(503), json(ownPack())];
    const table = await salaryTable('src="/pack.json"');
    get(table, 'button', 'Retry').click();
    await until(() => table.state === 'ready');
    expect(body(table)[1]).to.deep.equal(['Senior', '50–70', '110–140']);
    expect(all(table, 'alert')).to.have.length(0);
    expect(network.asked).to.have.length(2);
  });

  it('keeps the focus in the widget when Retry goes away', async () => {
    network.next = [status(503), json(ownPack())];
    const table = await salaryTable('src="/pack.json"');
    const retry = get(table, 'button', 'Retry');
    retry.focus();
    retry.click();
    await until(() => table.state === 'ready');
    expect(document.activeElement).to.equal(table);
  });

  it('stays, with one more line, when Retry does not', async () => {
    network.next = [status(503), status(503)];
    const table = await salaryTable('src="/pack.json"');
    get(table, 'button', 'Retry').click();
    await until(() => lines.length === 2);
    expect(table.state).to.equal('error');
    expect(all(table, 'button', 'Retry')).to.have.length(1);
  });

  it('speaks the language of the page', async () => {
    const table = await salaryTable('src="/pack.json" lang="de"');
    expect(reading(table)).to.contain('Die Zahlen konnten nicht geladen werden.');
    expect(all(table, 'button', 'Erneut versuchen')).to.have.length(1);
  });
});

describe('empty', () => {
  consoleLines();

  it('where nothing is left of the choice, with a way back', async () => {
    const table = await salaryTable('markets="nowhere"');
    expect(table.state).to.equal('empty');
    await until(() => reading(table).includes('There is nothing to show for this choice.'));
    expect(all(table, 'table')).to.have.length(0);
    get(table, 'button', 'Show all').click();
    await until(() => body(table).length === 4);
    expect(table.state).to.equal('ready');
  });

  it('where the pack has no figures yet, which nothing could widen', async () => {
    const table = await tableWith({ data: ownPack({ salaries: [] }) });
    expect(table.state).to.equal('empty');
    await until(() => reading(table).includes('There is nothing to show'));
    expect(all(table, 'button')).to.have.length(0);
  });
});
