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

/** The modules of a role, or of them the parts that a widget carries. */
export interface Parts {
  figures: { salaryFigures: SalaryFigures };
  text: { salaryText: SalaryText };
}

/** The part of a pack that the salary table needs, in one language. */
export function salaryPart({ figures: { salaryFigures }, text: { salaryText } }: Parts): Pack {
  const { base, levels, markets, salaries, highlight } = salaryFigures;
  const { title, note } = salaryText.salaryTable;
  return {
    ...base,
    lang: salaryText.lang,
    markets: markets.map((id) => ({ id, name: salaryText.markets[id]! })),
    levels: levels.map((level) => ({ ...level, name: salaryText.levels[level.id]! })),
    salaries,
    salaryTable: { title, highlight: highlight && { ...highlight, note } },
  };
}

/** The whole pack in one language, facts with their unit and section; every later part joins here. */
export function assemblePack(parts: Parts & { figures: { salaryFacts: object } }): Pack {
  const pack = salaryPart(parts);
  const salaries = pack.salaries.map((row) => ({ ...row, ...parts.figures.salaryFacts }));
  return { ...pack, salaries };
}
