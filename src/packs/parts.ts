/** What a role's folder holds, part by part: figures once, text per language. */
import type { Basis, Five, Level, Offer, Question, SalaryRow, Source, Step } from './types.js';

/** What a role's `figures.ts` holds for every widget: facts, the same in every language. */
export interface RoleFigures {
  base: { id: string; asOf: string; validUntil?: string; source: Source };
  /** In rising order; years of experience where the source gives them. */
  levels: Omit<Level, 'name'>[];
  /** Ids, in the order of the columns. */
  markets: string[];
}

/** The same for the salary table. */
export interface SalaryFigures extends RoleFigures {
  highlight?: { market: string };
  salaries: SalaryRow[];
}

/** Skill areas by id, in order; `basis` is that of the scale. */
export interface AreaFigures {
  section: string;
  basis?: Basis;
  areas: string[];
}

/** Ids of the skills by that of their area. */
export type SkillFigures = Record<string, string[]>;

/** By id of the domain: a line a level, a rating an area, both in their order. */
export interface ProfileFigures {
  basis?: Basis;
  ratings: Record<string, number[][]>;
}

/** Questions in order, with the ids of what a strong answer mentions. */
export interface InterviewFigures {
  section: string;
  basis?: Basis;
  questions: (Pick<Question, 'id' | 'levels' | 'areas'> & { mentions: string[] })[];
}

/** Stages and their steps, in order. */
export interface ChecklistFigures {
  basis?: Basis;
  stages: { id: string; steps: Pick<Step, 'id' | 'section'>[] }[];
}

/** Working days from the start, by id of the step. */
export type StepDays = Record<string, number>;

/** What a role's language file holds for every widget: names by id. */
export interface RoleText {
  lang: string;
  markets: Record<string, string>;
  levels: Record<string, string>;
}

/** The same for the salary table, with its own words. */
export interface SalaryText extends RoleText {
  salaryTable: { title: string; note?: string };
}

/** A widget's title, and the line under it. */
interface Heading {
  title: string;
  lead: string;
}

/** Areas by id: the name in one word, and what else is there. */
export type AreaShorts = Record<string, { short: string; name?: string; scale?: Five }>;

/** Areas by id: the name, the name in one word, a sentence for each rating. */
export type AreaText = Record<string, { name: string; short: string; scale: Five }>;

/** The skills matrix: its own words, and skills by id. */
export interface SkillText {
  skillsMatrix: Heading;
  skills: Record<string, string>;
}

/** The interview: its own words, and questions by id. */
export interface InterviewText {
  interview: Heading;
  questions: Record<
    string,
    Pick<Question, 'question' | 'short' | 'why'> & { mentions: Record<string, string> }
  >;
}

/** The checklist: its own words, stages and steps by id, and what steps say to a choice. */
export interface ChecklistText {
  hiringChecklist: Heading;
  stages: Record<string, string>;
  steps: Record<string, string>;
  chosen: Record<string, string>;
}

/** The modules of a role, or of them the parts that the salary table carries. */
export interface Parts {
  figures: { salaryFigures: SalaryFigures };
  text: { salaryText: SalaryText };
}

/** Of the modules of a role the parts that the interview carousel carries. */
export interface InterviewParts {
  figures: {
    roleFigures: RoleFigures;
    areaFigures: AreaFigures;
    interviewFigures: InterviewFigures;
  };
  text: { roleText: RoleText; areaText: AreaShorts; scale: Five; interviewText: InterviewText };
}

/** Of the modules of a role the parts that the skills matrix carries. */
export interface SkillsParts {
  figures: {
    roleFigures: RoleFigures;
    areaFigures: AreaFigures;
    skillFigures: SkillFigures;
    domains: string[];
    profiles: ProfileFigures;
  };
  text: {
    roleText: RoleText;
    areaText: AreaText;
    scale: Five;
    skillText: SkillText;
    domains: Record<string, string>;
  };
}

/** Of the modules of a role the parts that the checklist carries. */
export interface ChecklistParts {
  figures: { base: RoleFigures['base']; checklistFigures: ChecklistFigures };
  text: { checklistText: ChecklistText };
}

/** The offer: where the source has it. */
export interface OfferFigures {
  section: string;
}

/** Of the modules of a role the parts that the lead form carries. */
export interface OfferParts {
  figures: { roleFigures: RoleFigures; offerFigures: OfferFigures };
  text: { roleText: RoleText; offerText: Pick<Offer, 'promise' | 'role'> };
}

/** What a list at rest does not show: levels, markets, their ranges, and the days of the steps. */
export interface ChecklistRest {
  figures: { roleFigures: RoleFigures; salaryFigures: SalaryFigures; stepDays: StepDays };
  text: { roleText: RoleText };
}

/** The modules of a role with all that they hold. */
export type AllParts = Parts &
  InterviewParts &
  SkillsParts &
  OfferParts &
  ChecklistParts &
  ChecklistRest & { figures: { salaryFacts: object } };
