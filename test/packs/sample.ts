import type { Pack, SalaryRow } from '../../src/packs/types.js';

/** A small sound pack of somebody else's, to break in one place at a time. */
export function samplePack(changes: Record<string, unknown> = {}): Pack {
  return {
    asOf: '2026-03',
    source: { title: 'Pay in Zig' },
    markets: [
      { id: 'pt', name: 'Portugal' },
      { id: 'ch', name: 'Switzerland' },
    ],
    levels: [
      { id: 'junior', name: 'Junior', years: { min: 0, max: 2 } },
      { id: 'senior', name: 'Senior', years: { min: 5 } },
    ],
    salaries: [
      sampleRow(),
      sampleRow({ market: 'ch', currency: 'CHF' }),
      sampleRow({ level: 'senior' }),
      sampleRow({ level: 'senior', market: 'ch', currency: 'CHF' }),
    ],
    ...changes,
  };
}

export function sampleRow(changes: Record<string, unknown> = {}): SalaryRow {
  return { level: 'junior', market: 'pt', min: 30000, max: 42000, currency: 'EUR', ...changes };
}

/** So many rows, each with a level of its own, under no list of levels or markets. */
export function sampleOf(rows: number): Pack {
  const salaries = Array.from({ length: rows }, (_, i) => sampleRow({ level: `level-${i}` }));
  return samplePack({ salaries, levels: undefined, markets: undefined });
}
