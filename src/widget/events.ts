import type { Issue, PackErrorCode } from '../packs/types.js';

/**
 * Why a widget complains. Besides what can befall a page's own pack: `unknown-pack` (no bundled
 * pack of that id), `bad-attribute` (a value that the widget cannot use, and ignores), `bad-rates`
 * (exchange rates that it cannot use) and `language` (a language file did not arrive; English is shown).
 */
export type HiringErrorCode = PackErrorCode | 'bad-attribute' | 'bad-rates' | 'language';

/** Detail of `hiring-error`. `message` is for the integrator; the visitor reads a calm sentence. */
export interface HiringErrorDetail {
  code: HiringErrorCode;
  message: string;
  /** Where the data is wrong, such as `salaries[3].min`; at most five. */
  issues: Issue[];
}

/** Detail of `hiring-select`: what the visitor chose, by id; empty when a choice is taken back. */
export interface HiringSelectDetail {
  kind: 'market' | 'level' | 'domain';
  value: string;
}

/** Detail of `hiring-change`: what the visitor entered, by id and figure; never a name or a note. */
export interface HiringChangeDetail {
  kind: 'rating' | 'tick';
  /** Of the step, question, area or skill. */
  id: string;
  /** From 0 to 4, or ticked or not; absent where a rating is taken back. */
  value?: number | boolean;
}

declare global {
  interface HTMLElementEventMap {
    'hiring-ready': CustomEvent<void>;
    'hiring-error': CustomEvent<HiringErrorDetail>;
    'hiring-select': CustomEvent<HiringSelectDetail>;
    'hiring-change': CustomEvent<HiringChangeDetail>;
  }
}
