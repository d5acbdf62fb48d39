import type { Lead } from '../leads/types.js';
import type { Issue, PackErrorCode } from '../packs/result.js';

/**
 * Why a widget complains. Besides what can befall a page's own pack: `unknown-pack` (no bundled
 * pack of that id), `bad-attribute` (a value that the widget cannot use, and ignores), `bad-rates`
 * (exchange rates that it cannot use), `bad-scorecards` (scorecards of which something was left out)
 * and `language` (a language file did not arrive; English is shown).
 */
export type HiringErrorCode =
  PackErrorCode | 'bad-attribute' | 'bad-rates' | 'bad-scorecards' | 'language';

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

/** Detail of `hiring-change`: what was rated or ticked, by id. Names and notes are in no event. */
export interface HiringChangeDetail {
  kind: 'rating' | 'weight' | 'target' | 'tick';
  id: string;
  /** A figure or a tick; `null` where it was taken back. */
  value: number | boolean | null;
}

/** Detail of `hiring-lead-submit`, before anything is kept or sent. */
export interface HiringLeadSubmitDetail {
  /** As it will be kept and sent; a listener may change it. */
  lead: Lead;
  /** Waits for this, at most 10 seconds; text that it gives goes along as the captcha's token. */
  waitUntil(promise: Promise<unknown>): void;
}

/** Detail of `hiring-lead-saved`, `hiring-lead-delivered` and `hiring-lead-parked`. */
export interface HiringLeadDetail {
  /** That of the lead. */
  id: string;
}

declare global {
  // The map that those of elements, documents and windows have in common.
  interface GlobalEventHandlersEventMap {
    'hiring-ready': CustomEvent<void>;
    'hiring-error': CustomEvent<HiringErrorDetail>;
    'hiring-change': CustomEvent<HiringChangeDetail>;
    'hiring-select': CustomEvent<HiringSelectDetail>;
    'hiring-lead-submit': CustomEvent<HiringLeadSubmitDetail>;
    'hiring-lead-saved': CustomEvent<HiringLeadDetail>;
    'hiring-lead-delivered': CustomEvent<HiringLeadDetail>;
    'hiring-lead-parked': CustomEvent<HiringLeadDetail>;
  }
}
