import { describe, expect, it } from 'vitest';
import { assemblePack } from '../../src/packs/assemble.js';
import { checkPack } from '../../src/packs/own.js';
import * as ar from '../../src/packs/rust/ar.js';
import * as de from '../../src/packs/rust/de.js';
import * as en from '../../src/packs/rust/en.js';
import * as figures from '../../src/packs/rust/figures.js';
import * as tr from '../../src/packs/rust/tr.js';

// The table and the sentence under it, letter for letter as in the article.
const section = 'Rust Developer Salary by Region (2026)';
const table = `
| Level | Germany | Turkey | UAE | USA |
|---|---|---|---|---|
| Junior (0-2yr) | 52-68K | 20-32K | 45-60K | 90-120K |
| Mid (3-5yr) | 72-92K | 32-50K | 60-82K | 130-165K |
| Senior (5+yr) | 95-125K | 48-68K | 80-110K | 160-210K |
| Staff / Principal | 120-155K | 60-85K | 105-145K | 200-270K |
`;
// All figures in EUR (annual gross) except USA (USD). Turkey highlighted for cost advantage.

const [header, , ...lines] = table
  .trim()
  .split('\n')
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

function yearsOf(text: string): { min: number; max?: number } | undefined {
  const span = /\((\d+)(?:-(\d+)|\+)yr\)/.exec(text);
  if (!span) return undefined;
  const min = Number(span[1]);
  return span[2] ? { min, max: Number(span[2]) } : { min };
}

describe('the Rust pack', () => {
  const pack = assemblePack({ figures, text: en });
  const nameOf = (list: { id: string; name: string }[] | undefined, id: string) =>
    list?.find((entry) => entry.id === id)?.name;

  it("has the article's sixteen ranges, and no others", () => {
    const expected = lines.flatMap(([level, ...cells]) =>
      cells.map((cell, column) => {
        const [, min, max] = /^(\d+)-(\d+)K$/.exec(cell)!;
        const market = header![column + 1]!;
        return {
          level: level!.replace(/ \(.*/, ''),
          market,
          min: Number(min) * 1000,
          max: Number(max) * 1000,
          currency: market === 'USA' ? 'USD' : 'EUR',
          unit: 'gross/year',
          section,
        };
      }),
    );
    expect(expected).toHaveLength(16);
    const named = pack.salaries.map((row) => ({
      ...row,
      level: nameOf(pack.levels, row.level),
      market: nameOf(pack.markets, row.market),
    }));
    expect(named).toEqual(expected);
  });

  it("has the article's levels, years, markets, highlight and source", () => {
    expect(pack.levels?.map(({ name, years }) => [name, years])).toEqual(
      lines.map(([level]) => [level!.replace(/ \(.*/, ''), yearsOf(level!)]),
    );
    expect(pack.markets?.map((market) => market.name)).toEqual(header!.slice(1));
    expect(nameOf(pack.markets, pack.salaryTable!.highlight!.market)).toBe('Turkey');
    expect(pack.source.title).toBe('How to Hire Rust Developers in 2026');
    expect(pack.asOf).toBe('2026');
    expect(pack.validUntil).toBeUndefined();
    expect(pack.source.url).toBeUndefined();
  });

  it.each([en, de, tr, ar])(
    'passes the check in $salaryText.lang and names everything',
    async (text) => {
      const translated = assemblePack({ figures, text });
      expect(await checkPack(translated, 'en')).toEqual({ pack: translated });
      expect(translated.lang).toBe(text.salaryText.lang);
      for (const { id, name } of [...translated.levels!, ...translated.markets!]) {
        expect(name, `name of ${id}`).not.toBe(id);
      }
      expect(translated.salaries).toEqual(pack.salaries);
    },
  );
});
