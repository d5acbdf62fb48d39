import type { RoleFigures, SalaryFigures } from '../../parts.js';
import type { SalaryRow } from '../../types.js';
import { salarySection } from './sections.js';

/** Which pack this is, how old its facts are, and who publishes them. */
export const base = {
  id: 'rust',
  asOf: '2026',
  source: { title: 'How to Hire Rust Developers in 2026', publisher: 'NexaTalent' },
};

/** Levels in rising order, with years of experience; staff has none in the source. */
const levels = [
  { id: 'junior', years: { min: 0, max: 2 } },
  { id: 'mid', years: { min: 3, max: 5 } },
  { id: 'senior', years: { min: 5 } },
  { id: 'staff' },
];

/** Markets in the order of the source's columns. */
const markets = ['de', 'tr', 'ae', 'us'];

// Thousands a year, laid out as the source prints them: a line a level, two numbers a market.
// Kept compact since it is part of the one file that a page loads.
const thousands = [
  [52, 68, 20, 32, 45, 60, 90, 120],
  [72, 92, 32, 50, 60, 82, 130, 165],
  [95, 125, 48, 68, 80, 110, 160, 210],
  [120, 155, 60, 85, 105, 145, 200, 270],
];

/** One row for each level and market: annual gross pay in whole euros, for the USA in dollars. */
const salaries: SalaryRow[] = /* @__PURE__ */ thousands.flatMap((line, row) =>
  markets.map((market, column) => ({
    level: levels[row]!.id,
    market,
    min: line[column * 2]! * 1000,
    max: line[column * 2 + 1]! * 1000,
    currency: market === 'us' ? 'USD' : 'EUR',
  })),
);

/** What every widget starts from. */
export const roleFigures: RoleFigures = { base, levels, markets };

/** The salary table's facts; the market pointed out is the source's own choice. */
export const salaryFigures: SalaryFigures = {
  base,
  levels,
  markets,
  highlight: { market: 'tr' },
  salaries,
};

/** What holds for every salary figure: its unit, and where the source has it. */
export const salaryFacts = {
  unit: 'gross/year',
  section: salarySection,
};
