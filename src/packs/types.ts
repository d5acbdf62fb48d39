/**
 * The shapes of a role pack and of what can go wrong with one: types only, no code, so that every
 * module may import them. `schema.ts` checks the same shapes; a test holds the two together. The
 * JSON Schema takes its descriptions from the comments here.
 */

/** The data for one job role: figures, and text in one language. Unknown keys are ignored. */
export interface Pack {
  /** Short name of the role, such as `rust`: letters, digits and hyphens. */
  id?: string;
  /** Language of the text, as a BCP 47 tag such as `en` or `de-AT`. */
  lang?: string;
  /** How old the figures are, as precise as the source: `2026`, `2026-03` or `2026-03-31`. */
  asOf: string;
  /** Last day of the figures, `2027-01-31`; past it the console says so, never the widget. */
  validUntil?: string;
  /** Where the figures come from. */
  source: Source;
  /** Markets, in the order of the columns. Absent: those of the rows, under their ids. */
  markets?: Market[];
  /** Levels, in rising order. Absent: those of the rows, under their ids. */
  levels?: Level[];
  /** One range of pay for each level and market; empty where there are no figures yet. */
  salaries: SalaryRow[];
  /** What the salary table says beside the figures. */
  salaryTable?: SalaryTableText;
  /** Skill areas, in the order in which they are read and rated. */
  areas?: SkillArea[];
  /** What the ratings from 0 to 4 are called. */
  scale?: Scale;
  /** Interview questions, in the order in which they are asked; may be empty. */
  questions?: Question[];
  /** Fields of work that target profiles are given for. */
  domains?: Domain[];
  /** Target profiles: one for a domain and a level. */
  profiles?: Profile[];
  /** The steps of a hire. */
  checklist?: Checklist;
  /** What the interview carousel says beside the questions. */
  interview?: WidgetText;
  /** What the skills matrix says beside the areas. */
  skillsMatrix?: WidgetText;
  /** What the publisher offers to whoever hires; the lead form says it. */
  offer?: Offer;
  /** What the checklist says beside the steps. */
  hiringChecklist?: WidgetText;
}

/**
 * Whose word something is: `publisher` marks a default that the publisher of the pack wrote, where
 * the source leaves it open. Absent: it is the source's own.
 */
export type Basis = 'publisher';

/** One text for each rating: 0, 1, 2, 3 and 4. */
export type Five = [string, string, string, string, string];

/** Where figures come from. */
export interface Source {
  /** Title of the source, in its own language. */
  title: string;
  /** Who published it. */
  publisher?: string;
  /** Its address, `https:` or `http:`. Absent: the source is named without a link. */
  url?: string;
}

/** A country or region that pay is given for. */
export interface Market {
  /** Id that rows refer to, such as `de`: letters, digits and hyphens. */
  id: string;
  /** Name as it is shown; plain text, markup stays visible. */
  name: string;
}

/** A step of seniority. */
export interface Level {
  /** Id that rows refer to, such as `senior`: letters, digits and hyphens. */
  id: string;
  /** Name as it is shown; plain text, markup stays visible. */
  name: string;
  /** Years of experience. */
  years?: Years;
}

/** A span of years of experience. */
export interface Years {
  /** From this many years. */
  min: number;
  /** To this many years. Absent: open upwards. */
  max?: number;
}

/** A range of pay for one level in one market. */
export interface SalaryRow {
  /** Id of the level. */
  level: string;
  /** Id of the market. */
  market: string;
  /** Lower end, in whole units of the currency: 52000, not 52. */
  min: number;
  /** Upper end, in whole units of the currency; not below `min`. */
  max: number;
  /** Currency in which the source gives the figures: three capital letters of ISO 4217. */
  currency: string;
  /** What the numbers are: `gross/year`, annual gross pay, which is all that is shown so far. */
  unit?: string;
  /** How old this figure is, where it differs from the pack's `asOf`. */
  asOf?: string;
  /** Section of the source that the figure stands in. */
  section?: string;
}

/** The salary table's own words in the pack's language. */
export interface SalaryTableText {
  /** Title over the table. */
  title?: string;
  /** The market that the source points out. */
  highlight?: Highlight;
}

/** A market that the source points out. */
export interface Highlight {
  /** Id of the market. */
  market: string;
  /** Why, in a sentence that is shown under the table. */
  note?: string;
}

/** A widget's own words in the pack's language. */
export interface WidgetText {
  /** Title over the widget. */
  title?: string;
  /** The line under the title. */
  lead?: string;
}

// Text from here on may hold `code` in backticks and **strong** words; all else is shown as it is.

/** A group of skills that is rated as one. */
export interface SkillArea {
  /** Id that questions and profiles refer to, such as `async`: letters, digits and hyphens. */
  id: string;
  /** Name as it is shown. */
  name: string;
  /** The name in one word, where there is little room. */
  short: string;
  /** The skills of the area; may be empty. Their ids are unlike those of all areas and skills. */
  skills: Skill[];
  /** What each rating from 0 to 4 means in this area: exactly five sentences. */
  scale: Five;
  /** Section of the source that the area stands in, by its own title. */
  section?: string;
  /** `publisher` where the sentences of the scale are the publisher's default. */
  basis?: Basis;
}

/** One skill of an area. */
export interface Skill {
  /** Id under which ratings are kept: letters, digits and hyphens. */
  id: string;
  /** Name as it is shown. */
  name: string;
}

/** What the ratings are called. */
export interface Scale {
  /** Names of the ratings 0 to 4: exactly five. */
  labels: Five;
  /** `publisher` where the names are the publisher's default. */
  basis?: Basis;
}

/** A question for an interview. */
export interface Question {
  /** Id under which ratings are kept, such as `orphan-rule`: letters, digits and hyphens. */
  id: string;
  /** The question, as it is asked. */
  question: string;
  /** The question in a few words, for lists. */
  short: string;
  /** Why the question works. */
  why: string;
  /** What a strong answer mentions. */
  mentions: Mention[];
  /** Ids of the levels that the question suits. */
  levels: string[];
  /** Ids of the skill areas that an answer gives evidence of; the first one is the topic. */
  areas: string[];
  /** Section of the source that the question stands in, by its own title. */
  section?: string;
  /** `publisher` where levels and areas are the publisher's default. */
  basis?: Basis;
}

/** Something that a strong answer mentions. */
export interface Mention {
  /** Id under which it is ticked, of its own within the question. */
  id: string;
  /** What is mentioned, in a few words. */
  text: string;
}

/** A field of work. */
export interface Domain {
  /** Id that profiles refer to, such as `cloud`: letters, digits and hyphens. */
  id: string;
  /** Name as it is shown. */
  name: string;
}

/** The ratings that a domain asks of a level. */
export interface Profile {
  /** Id of the domain. */
  domain: string;
  /** Id of the level. */
  level: string;
  /** Rating by id of the skill area: whole numbers from 0 to 4. An area left out has no target. */
  ratings: Record<string, number>;
  /** `publisher` where the ratings are the publisher's default. */
  basis?: Basis;
}

/** The steps of a hire, in stages. */
export interface Checklist {
  /** The stages, in order. */
  stages: Stage[];
  /** `publisher` where the choice of steps and their days are the publisher's default. */
  basis?: Basis;
}

/** A part of a hire. */
export interface Stage {
  /** Id of the stage, such as `source`: letters, digits and hyphens. */
  id: string;
  /** Name as it is shown. */
  name: string;
  /** The steps, in order. Their ids are unlike those of all other stages' steps. */
  steps: Step[];
}

/** One step of a hire. */
export interface Step {
  /** Id under which it is ticked: letters, digits and hyphens. */
  id: string;
  /** What is to be done. */
  text: string;
  /** Used instead of `text` where level and market are known: `{level}`, `{market}`, `{range}`. */
  chosen?: string;
  /** Section of the source that the step rests on, by its own title. */
  section: string;
  /** Working days from the start of the hire to the day that the step is due. */
  days?: number;
}

/** What the publisher offers, and what a lead form asks about. */
export interface Offer {
  /** One or two sentences under the form's title. */
  promise: string;
  /** The role that is asked for unless somebody says another. */
  role?: string;
  /** Section of the source that the promise rests on. */
  section?: string;
}
