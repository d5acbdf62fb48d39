import type { Level, Pack, SalaryRow, Source } from './types.js';

/** What a role's `figures.ts` holds for the salary table: facts, the same in every language. */
export interface SalaryFigures {
  base: { id: string; asOf: string; validUntil?: string; source: Source };
  /** In rising order; years of experience where the source gives them. */
  levels: Omit<Level, 'name'>[];
  /** Ids, in the order of the columns. */
  markets: string[];
  highlight?: { market: string };
  salaries: SalaryRow[];
}

/** What a role's language file holds for the salary table: names by id, and its own words. */
export interface SalaryText {
  lang: string;
  markets: Record<string, string>;
  levels: Record<string, string>;
  salaryTable: { title: string; note?: string };
}

/**
 * The part of a pack that the salary table needs, in one language. Hand it only the exports it
 * needs, not whole modules, where a bundle should leave out the other parts.
 */
export function salaryPart(figures: SalaryFigures, text: SalaryText): Pack {
  const { title, note } = text.salaryTable;
  return {
    ...figures.base,
    lang: text.lang,
    markets: figures.markets.map((id) => ({ id, name: text.markets[id] ?? id })),
    levels: figures.levels.map((level) => ({ ...level, name: text.levels[level.id] ?? level.id })),
    salaries: figures.salaries,
    salaryTable: figures.highlight
      ? { title, highlight: { ...figures.highlight, note } }
      : { title },
  };
}

/** The whole pack in one language; every later part joins here. */
export function assemblePack(figures: SalaryFigures, text: SalaryText): Pack {
  return salaryPart(figures, text);
}
