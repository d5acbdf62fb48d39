import { createContext } from '@lit/context';

/** What the widgets of one guide share. All values are ids or plain figures; absent is "not set". */
export interface GuideState {
  /** Bundled pack by id. */
  pack?: string;
  market?: string;
  level?: string;
  domain?: string;
  /** `native`, or the currency that figures are converted to where a widget has rates. */
  currency?: string;
  /** The market that the others are compared with. */
  baseline?: string;
  /** In whole units of `budgetCurrency`, a year. */
  budget?: number;
  budgetCurrency?: string;
  /** Label of the candidate under interview. It never leaves the device. */
  candidate?: string;
  theme?: string;
  /** Whether the widgets may keep what is entered on this device. */
  remember?: boolean;
  /** How far the checklist is, in steps. */
  checklist?: { done: number; total: number };
}

export interface Guide {
  readonly state: Readonly<GuideState>;
  /** Shares a choice with every widget of the guide. */
  choose(choice: GuideState): unknown;
  /** One thing for all widgets of the guide: the first that asks for a key makes it. A guide from an
   * older bundle has none. */
  share?<T>(key: string, make: () => T): T;
}

/** What guide and widgets put under this key: what each adds to `export()`, by its name. */
export const EXPORTS = 'exports@1';

/**
 * What a carousel tells of its questions, by id, under this key and that of the pack, such as
 * `questions@1/rust`: the matrix shows their ratings beside the areas that they belong to.
 */
export const QUESTIONS = 'questions@1';
export type Questions = Map<string, { short: string; areas: string[] }>;

/** How the record of a candidate is taken away. */
export type ExportFormat = 'json' | 'markdown';

/** Each widget's piece of the record, by the widget: an object for JSON, text for Markdown. */
export type Exports = Map<Element, (format: ExportFormat) => unknown>;

/** The key is global, since a page may bring guide and widget in two bundles. */
export const guideContext = createContext<Guide>(Symbol.for('hiring-widgets/guide@1'));
