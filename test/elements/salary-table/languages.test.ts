import { expect, fixture } from '@open-wc/testing';
import '../../../src/elements/salary-table/define.js';
import { all, column, matrix, reading, until } from '../../support/queries.js';
import { consoleLines, salaryTable, settled } from '../../support/salary-table.js';

/** What a reader sees: isolates and direction marks take no room. */
const plain = (text: string) => text.replace(/[\u2066-\u2069\u200e]/g, '');
const heads = (table: Element) => matrix(table)[1]!.map((name) => name.split(/[,،]/)[0]);

const words: Record<string, { heads: string[]; says: string[]; unit: string[]; apart: string }> = {
  en: {
    heads: ['Level', 'Germany', 'Turkey', 'UAE', 'USA'],
    says: ['Distance from Germany', 'Source: How to Hire', 'Copy', 'Calculated.'],
    unit: ['EUR, thousands', 'USD, thousands'],
    apart: '−13% −7.5K',
  },
  de: {
    heads: ['Level', 'Deutschland', 'Türkei', 'VAE', 'USA'],
    says: [
      'Abstand zum Vergleichsmarkt Deutschland',
      'Quelle: How to Hire',
      'Kopieren',
      'Berechnete Werte.',
    ],
    unit: ['Tsd. EUR', 'Tsd. USD'],
    apart: '−13 % −7,5 Tsd.',
  },
  tr: {
    heads: ['Seviye', 'Almanya', 'Türkiye', 'BAE', 'ABD'],
    says: ['Karşılaştırma: Almanya.', 'Kaynak: How to Hire', 'Kopyala', 'Hesaplanan değerler.'],
    unit: ['Bin EUR', 'Bin USD'],
    apart: '−%13 −7,5 bin',
  },
  ar: {
    heads: ['المستوى', 'ألمانيا', 'تركيا', 'الإمارات', 'أمريكا'],
    says: ['الفارق عن ألمانيا', 'المصدر: How to Hire', 'نسخ', 'أرقام محسوبة.'],
    unit: ['بآلاف EUR', 'بآلاف USD'],
    apart: '−13% −7.5 ألف',
  },
};

describe('languages', () => {
  const lines = consoleLines();

  for (const [lang, { heads: markets, says, unit, apart }] of Object.entries(words)) {
    it(`${lang}: every word of the table and of its pack`, async () => {
      const table = await salaryTable(`lang="${lang}" baseline="de"`);
      expect(heads(table)).to.deep.equal(
        [markets[0], ...markets.slice(1)].map((name, place) =>
          place === 1 ? expectBaseline(matrix(table)[1]![1]!, name!) : name,
        ),
      );
      for (const text of says) expect(plain(reading(table))).to.contain(text);
      const [, eur, , , usd] = matrix(table)[0]!;
      expect([eur, usd].map((text) => plain(text!))).to.deep.equal(unit);
      expect(plain(column(table, 2)[0]!)).to.equal(apart);
      expect(column(table, 3)).to.deep.equal(['90–120', '130–165', '160–210', '200–270']);
      expect(lines).to.deep.equal([]);
    });

    it(`${lang}: says its language and direction, and leaves English words English`, async () => {
      const table = await salaryTable(`lang="${lang}"`);
      const base = table.shadowRoot!.querySelector('[part=base]')!;
      expect(base.getAttribute('lang')).to.equal(lang);
      expect(getComputedStyle(base).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      const title = table.shadowRoot!.querySelector('[part=source] bdi')!;
      expect(title.textContent).to.equal('How to Hire Rust Developers in 2026');
      expect(title.getAttribute('translate')).to.equal('no');
    });
  }

  it('stands from right to left in Arabic: the first market at the right, bars from the right', async () => {
    const table = await salaryTable('lang="ar"');
    const [level, germany, turkey] = all(table, 'row')[1]!.children;
    const left = (one?: Element) => one!.getBoundingClientRect().left;
    expect(left(level)).to.be.above(left(germany));
    expect(left(germany)).to.be.above(left(turkey));
    const cell = all(table, 'row')[2]!.children[2]!;
    const [bar, range] = [cell.querySelector('.bar')!, cell.querySelector('rect')!];
    const [whole, part] = [bar.getBoundingClientRect(), range.getBoundingClientRect()];
    // 20–32 of 160 lies near the scale's beginning.
    expect(whole.right - part.right).to.be.below(part.left - whole.left);
    const ranges = [...table.shadowRoot!.querySelectorAll('tbody bdi')].map(
      (one) => one.textContent,
    );
    expect(ranges[0]).to.equal('52–68'.padStart(6, '\u2007'));
  });

  it('changes with lang, on the tag or above it, and back', async () => {
    const box = await fixture<HTMLElement>(
      '<div lang="de"><hiring-salary-table></hiring-salary-table></div>',
    );
    const table = box.querySelector('hiring-salary-table')!;
    await settled(table);
    expect(heads(table)[1]).to.equal('Deutschland');
    box.lang = 'tr';
    await until(() => heads(table)[1] === 'Almanya');
    table.lang = 'ar';
    await until(() => heads(table)[1] === 'ألمانيا');
    expect(table.state).to.equal('ready');
    table.removeAttribute('lang');
    box.removeAttribute('lang');
    await until(() => heads(table)[1] === 'Germany');
  });

  it('keeps what was shown until the other language is there', async () => {
    const table = await salaryTable();
    table.lang = 'de';
    for (let frame = 0; frame < 5 && heads(table)[1] !== 'Deutschland'; frame++) {
      expect(heads(table)[1]).to.equal('Germany');
      await new Promise(requestAnimationFrame);
    }
    await until(() => heads(table)[1] === 'Deutschland');
  });

  it('shows two languages on one page', async () => {
    const box = await fixture<HTMLElement>(
      '<div><hiring-salary-table lang="de"></hiring-salary-table>' +
        '<hiring-salary-table lang="tr"></hiring-salary-table></div>',
    );
    const [german, turkish] = [...box.querySelectorAll('hiring-salary-table')];
    await until(() => heads(german!)[1] === 'Deutschland' && heads(turkish!)[1] === 'Almanya');
  });

  it('takes de-AT for German, and the direction that the page gives', async () => {
    const table = await salaryTable('lang="de-AT" dir="rtl"');
    expect(heads(table)[1]).to.equal('Deutschland');
    const base = table.shadowRoot!.querySelector('[part=base]')!;
    expect(getComputedStyle(base).direction).to.equal('rtl');
  });

  it('shows English for a language that it does not have, with one line for all tables', async () => {
    const box = await fixture<HTMLElement>(
      '<div lang="xx"><hiring-salary-table></hiring-salary-table>' +
        '<hiring-salary-table></hiring-salary-table></div>',
    );
    for (const table of box.querySelectorAll('hiring-salary-table')) {
      await settled(table);
      expect(heads(table)[1]).to.equal('Germany');
    }
    expect(lines).to.deep.equal(['hiring-salary-table: has no language "xx"; English instead.']);
  });
});

/** The head of the baseline says so behind its name. */
function expectBaseline(said: string, name: string): string {
  expect(said.startsWith(`${name} `), said).to.equal(true);
  return said.split(/[,،]/)[0]!;
}
