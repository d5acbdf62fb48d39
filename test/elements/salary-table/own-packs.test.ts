import { expect } from '@open-wc/testing';
import '../../../src/elements/salary-table/define.js';
import { all, body, get, highlighted, matrix, reading, until } from '../../support/queries.js';
import {
  consoleLines,
  ownPack,
  salaryTable,
  settled,
  tableWith,
} from '../../support/salary-table.js';

const inline = (pack: unknown) =>
  `<script type="application/json">${JSON.stringify(pack).replaceAll('<', '\\u003c')}</script>`;
const src = new URL('../../support/pack.json', import.meta.url).href;
const market = (table: Element) => matrix(table)[1]?.[1]?.split(',')[0];

/** A pack whose first market has this name. */
const named = (name: string) =>
  ownPack({
    markets: [
      { id: 'pt', name },
      { id: 'ch', name: 'Switzerland' },
    ],
  });

describe("a page's own pack", () => {
  const lines = consoleLines();

  const ways: [string, () => ReturnType<typeof salaryTable>][] = [
    ['data', () => tableWith({ data: ownPack() })],
    ['inline JSON', () => salaryTable('', inline(ownPack()))],
    ['src', () => salaryTable(`src="${src}"`)],
  ];
  for (const [way, make] of ways) {
    it(`comes as ${way}`, async () => {
      const table = await make();
      expect(matrix(table)).to.deep.equal([
        ['', 'EUR, thousands', 'CHF, thousands'],
        ['Level', 'Portugal', 'Switzerland'],
        ['Junior', '30–42.5', '80–95'],
        ['Senior', '50–70', '110–140'],
      ]);
      expect(reading(table)).to.contain('Source: Pay in Zig, Zig Weekly. As of 2026-03.');
      expect(reading(table)).not.to.match(/Rust|NexaTalent/);
      expect(table.state).to.equal('ready');
      expect(lines).to.deep.equal([]);
    });
  }

  it('wins in the order data, inline, src, pack', async () => {
    const table = await salaryTable(`src="${src}" pack="rust"`, inline(named('Inline')));
    expect(market(table)).to.equal('Inline');
    table.data = named('Data');
    await until(() => market(table) === 'Data');
    table.data = undefined;
    await until(() => market(table) === 'Inline');
    table.querySelector('script')!.remove();
    await until(() => market(table) === 'Portugal');
    table.removeAttribute('src');
    await until(() => market(table) === 'Germany');
  });

  it('is "not set" where data is null or undefined', async () => {
    for (const data of [null, undefined]) {
      expect(market(await tableWith({ data }))).to.equal('Germany');
    }
  });

  it('may come as inline JSON later, and change', async () => {
    const table = await salaryTable();
    expect(market(table)).to.equal('Germany');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(named('Later'));
    table.append(script);
    await until(() => market(table) === 'Later');
    script.textContent = JSON.stringify(named('Later still'));
    await until(() => market(table) === 'Later still');
  });

  it('is not changed, and later changes of the object do nothing by themselves', async () => {
    const data = ownPack();
    const before = structuredClone(data);
    const table = await tableWith({ data });
    get(table, 'rowheader', 'Senior').querySelector('button')!.click();
    await until(() => table.level === 'senior');
    expect(data).to.deep.equal(before);
    data.markets![0]!.name = 'Changed';
    table.requestUpdate();
    await table.updateComplete;
    expect(market(table)).to.equal('Portugal');
  });

  it('needs no names: ids stand in the order in which they appear', async () => {
    const { levels, markets, ...bare } = ownPack();
    expect(levels && markets).to.be.an('array');
    expect(matrix(await tableWith({ data: bare })).slice(1)).to.deep.equal([
      ['Level', 'pt', 'ch'],
      ['junior', '30–42.5', '80–95'],
      ['senior', '50–70', '110–140'],
    ]);
  });

  it('may have gaps, and a market in two currencies', async () => {
    const salaries = [
      { level: 'junior', market: 'pt', min: 30000, max: 40000, currency: 'EUR' },
      { level: 'senior', market: 'pt', min: 600, max: 900, currency: 'XAU' },
    ];
    const table = await tableWith({ data: ownPack({ salaries }) });
    expect(matrix(table)).to.deep.equal([
      ['', 'EUR, thousands', 'XAU'],
      ['Level', 'Portugal', 'Portugal'],
      ['Junior', '30–40', 'no figure'],
      ['Senior', 'no figure', '600–900'],
    ]);
  });

  it('keeps the title of the widget where it has none, and its own where it has one', async () => {
    expect(
      all(await tableWith({ data: ownPack() }), 'heading', 'Salaries by level and market'),
    ).to.have.length(1);
    const data = ownPack({
      salaryTable: { title: 'Zig pay', highlight: { market: 'ch', note: 'Note.' } },
    });
    const table = await tableWith({ data });
    expect(all(table, 'heading', 'Zig pay')).to.have.length(1);
    expect(highlighted(table)).to.deep.equal(['Switzerland']);
    expect(reading(table)).to.contain('Annual gross. Note.');
  });

  it('past its date is told to the integrator alone', async () => {
    const table = await tableWith({ data: ownPack({ validUntil: '2020-01-31' }) });
    expect(lines).to.deep.equal(['hiring-salary-table: the pack was valid until 2020-01-31.']);
    expect(reading(table)).not.to.contain('2020');
    expect(body(table)).to.have.length(2);
    lines.length = 0;
    await tableWith({ data: ownPack({ validUntil: '2999-01-31' }) });
    expect(lines).to.deep.equal([]);
  });
});

describe('credit', () => {
  const link = (table: Element) =>
    all(table, 'link').map((one) => [one.textContent, one.outerHTML]);
  const data = ownPack();

  it('names the publisher as text unless the page says otherwise', async () => {
    const table = await tableWith({ data });
    expect(link(table)).to.deep.equal([]);
    expect(reading(table)).to.contain('Pay in Zig, Zig Weekly.');
  });

  it('links the publisher where the pack has an address', async () => {
    const table = await tableWith({ data, credit: 'link' });
    const publisher = get<HTMLAnchorElement>(table, 'link', 'Zig Weekly');
    expect(publisher.href).to.equal('https://zig.example/pay');
    expect(publisher.rel).to.equal('nofollow noopener');
  });

  it('has no link to give for Rust', async () => {
    const table = await salaryTable('credit="link"');
    expect(link(table)).to.deep.equal([]);
    expect(reading(table)).to.contain('2026, NexaTalent. As of 2026.');
  });

  it('leaves the publisher out, never title and date', async () => {
    const table = await salaryTable('credit="none"');
    expect(reading(table)).not.to.contain('NexaTalent');
    expect(reading(table)).to.contain('Source: How to Hire Rust Developers in 2026. As of 2026.');
    await settled(table);
  });
});
