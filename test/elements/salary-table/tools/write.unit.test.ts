import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../src/base/csv.js';
import * as de from '../../../../src/i18n/locales/de.js';
import * as en from '../../../../src/i18n/locales/en.js';
import { buildModel } from '../../../../src/elements/salary-table/model.js';
import { convertRows, type Rates } from '../../../../src/elements/salary-table/tools/rates.js';
import type { ToolView } from '../../../../src/elements/salary-table/tools/view.js';
import { write, type Written } from '../../../../src/elements/salary-table/tools/write.js';
import type { Pack } from '../../../../src/packs/types.js';
import { samplePack } from '../../../packs/sample.js';

/** What the table hands over, for a pack, in English unless said. */
function written(
  changes: Partial<ToolView> = {},
  pack: Pack = samplePack(),
  german = false,
): Written {
  const { common, salaryTable, salaryTools } = german ? de : en;
  const model = buildModel(pack);
  const format = new Intl.NumberFormat(german ? 'de' : 'en', { maximumFractionDigits: 3 }).format;
  const view: ToolView = {
    ...{ words: salaryTable, more: salaryTools, format, pack, model },
    ...{ views: ['ranges'], view: 'ranges', levels: model.levels, columns: model.columns },
    percent: (value) => `${value}%`,
    ...{ rtl: false, bars: true, live: true, lead: '' },
    ...changes,
  };
  return { view, common, language: german ? 'de' : 'en' };
}

const rates: Rates = { base: 'EUR', date: '2026-03-31', source: 'ECB', rates: { CHF: 0.93 } };
const data = (text: string, separator?: ';') => readCsv(text, separator);

describe('CSV', () => {
  it('has a mark for spreadsheets, a head, and a line a range', () => {
    const csv = write('csv', written());
    expect(csv.startsWith('\uFEFFLevel,Market,Minimum,Maximum,Currency,Unit,As of,Source')).toBe(
      true,
    );
    expect(data(csv)).toHaveLength(5);
    expect(data(csv)[2]!.slice(0, 8)).toEqual([
      ...['Junior', 'Switzerland', 30000, 42000, 'CHF', 'annual gross', '2026-03', 'Pay in Zig'],
    ]);
  });

  it('has semicolons and a decimal comma in German', () => {
    const salaries = [{ level: 'junior', market: 'pt', min: 30000.5, max: 42000, currency: 'EUR' }];
    const csv = write('csv', written({}, samplePack({ salaries }), true));
    expect(csv).toContain('Junior;Portugal;30000,5;42000;EUR;brutto pro Jahr;2026-03;Pay in Zig');
    expect(data(csv, ';')[1]![2]).toBe(30000.5);
  });

  it('says which figures are calculated, and rounds only those, to hundreds', () => {
    const pack = convertRows(samplePack(), 'EUR', rates);
    const lines = data(write('csv', written({ rates }, pack)));
    const [given, converted] = [lines[1]!, lines[2]!];
    expect(given.slice(2, 6)).toEqual([30000, 42000, 'EUR', 'annual gross']);
    expect(converted.slice(2, 6)).toEqual([32300, 45200, 'EUR', 'annual gross, calculated']);
  });

  it('leaves out what the pack has no figure for', () => {
    const { salaries, ...rest } = samplePack();
    const csv = write('csv', written({}, { ...rest, salaries: salaries.slice(1) }));
    expect(data(csv).map(([level, market]) => `${level} ${market}`)).toEqual([
      ...['Level Market', 'Junior Switzerland', 'Senior Portugal', 'Senior Switzerland'],
    ]);
  });
});

describe('Markdown', () => {
  it('has as many cells in each line as there are columns', () => {
    const lines = write('markdown', written()).split('\n');
    const cells = lines.slice(0, 4).map((line) => line.split('|').length);
    expect(new Set(cells)).toEqual(new Set([5]));
    expect(lines[2]).toBe('| Junior | 30–42 | 30–42 |');
    expect(lines[5]).toBe('Source: Pay in Zig. Annual gross. As of 2026-03.');
  });

  it('marks a gap', () => {
    const { salaries, ...rest } = samplePack();
    const text = write('markdown', written({}, { ...rest, salaries: salaries.slice(1) }));
    expect(text).toContain('| Junior | – | 30–42 |');
  });

  it('names converted columns as calculated, with the rate and its source', () => {
    const pack = convertRows(samplePack(), 'EUR', rates);
    const text = write('markdown', written({ rates }, pack));
    expect(text).toContain('Switzerland (EUR, thousands, calculated)');
    expect(text).toContain('1 EUR = 0.93 CHF (2026-03-31, ECB)');
  });
});

describe('HTML', () => {
  it('is a table with row heads, in its language, with the source and its address', () => {
    const source = { title: 'A & B', publisher: '"C"', url: 'https://zig.example/pay' };
    const html = write('html', written({}, samplePack({ source }), true));
    expect(html).toContain('<table lang="de" dir="ltr">');
    expect(html).toContain('<th scope="row">Junior</th><td>30–42</td>');
    expect(html).toContain('A &#38; B, &#34;C&#34; (https://zig.example/pay)');
    expect(html).not.toMatch(/on\w+=|style=|<script/);
  });
});
