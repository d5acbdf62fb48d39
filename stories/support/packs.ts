import type { Pack, SalaryRow } from '../../src/packs/types.js';

/** A page's own pack, of another role, in other currencies. */
export const ownPack: Pack = {
  id: 'zig',
  lang: 'en',
  asOf: '2026-03',
  source: { title: 'Pay in Zig', publisher: 'Zig Weekly', url: 'https://zig.example/pay' },
  markets: [
    { id: 'pt', name: 'Portugal' },
    { id: 'ch', name: 'Switzerland' },
  ],
  levels: [
    { id: 'junior', name: 'Junior', years: { min: 0, max: 2 } },
    { id: 'senior', name: 'Senior', years: { min: 5 } },
  ],
  salaries: [
    { level: 'junior', market: 'pt', min: 30000, max: 42500, currency: 'EUR' },
    { level: 'junior', market: 'ch', min: 80000, max: 95000, currency: 'CHF' },
    { level: 'senior', market: 'pt', min: 50000, max: 70000, currency: 'EUR' },
    { level: 'senior', market: 'ch', min: 110000, max: 140000, currency: 'CHF' },
  ],
  salaryTable: { title: 'What Zig engineers earn' },
};

/** Names that would be markup, were they not written as text. */
export const packWithMarkup: Pack = {
  ...ownPack,
  markets: [
    { id: 'pt', name: '<b>Portugal</b>' },
    { id: 'ch', name: '<img src="x" onerror="alert(1)">' },
  ],
  salaryTable: { title: '<script>alert(1)</script>' },
};

/** Two mistakes that a page's author is told of, by path. */
export const badPack = {
  ...ownPack,
  salaries: [
    { level: 'junior', market: 'pt', min: 42500, max: 30000, currency: 'EUR' },
    { level: 'junior', market: 'ch', min: 80000, max: 95000 },
  ],
};

export const emptyPack: Pack = { ...ownPack, salaries: [] };

/** The most rows that a pack may have: 625 levels in 8 markets. */
export function largePack(): Pack {
  const salaries: SalaryRow[] = [];
  for (let level = 1; level <= 625; level++) {
    for (let market = 1; market <= 8; market++) {
      const min = 20000 + level * 100 + market * 1000;
      salaries.push({
        level: `l${level}`,
        market: `m${market}`,
        min,
        max: min * 1.25,
        currency: 'EUR',
      });
    }
  }
  return { asOf: '2026', source: { title: 'Every step there is' }, salaries };
}
