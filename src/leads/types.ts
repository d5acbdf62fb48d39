/** What a visitor typed or chose, by the name of the field. */
export type LeadFields = Record<string, string | number>;

/** One question of consent as it was shown, and the answer. */
export interface Consent {
  /** Processing apart from marketing. */
  purpose: 'processing' | 'marketing';
  /** Was the box ticked? */
  granted: boolean;
  /** The exact words shown. */
  text: string;
  /** BCP 47 tag of their language. */
  lang: string;
  /** Version of the words; the package's unless the page said another. */
  version: string;
  /** ISO 8601, UTC. */
  at: string;
  /** Address of the page, without its fragment. */
  page: string;
}

/** Where a lead came from. What speaks of the visitor is shown under "What we send". */
export interface LeadContext {
  /** Address of the page, without its fragment. */
  page: string;
  /** Address of the page before it, as the browser gives it. */
  referrer?: string;
  /** `utm_*` of the page's own address, by their names without the prefix. */
  utm?: Record<string, string>;
  /** As the page's author wrote it. */
  partner?: string;
  /** As the page's author wrote it. */
  campaign?: string;
  /** Id of the pack. */
  pack?: string;
  /** Id of the market chosen. */
  market?: string;
  /** Id of the level chosen. */
  level?: string;
  /** Id of the market that others are compared with. */
  baseline?: string;
  /** In whole units of `budgetCurrency`, a year. */
  budget?: number;
  /** ISO code. */
  budgetCurrency?: string;
  /** How far the checklist is, in steps. */
  checklist?: { done: number; total: number };
  /** The token that the page's captcha gave. */
  captcha?: string;
  /** What speaks for a machine: the trap was filled in, or the form was sent sooner than people type. */
  spam?: { trap: boolean; seconds: number };
  /** Tag of the widget. */
  widget: string;
  /** Version of the package. */
  version: string;
}

/** One submission of the form, and the body that a webhook gets. */
export interface Lead {
  /** UUID, version 4. */
  id: string;
  /** ISO 8601, UTC. */
  createdAt: string;
  /**
   * Ids of the leads that this one takes the place of, oldest first: each was edited after it may have
   * been sent. All of them, since those in between may never have arrived.
   */
  replaces?: string[];
  /** What was typed or chosen, by the name of the field. */
  fields: LeadFields;
  /** What was asked, and what was answered. */
  consents: Consent[];
  /** Where it came from. */
  context: LeadContext;
}

/** Where leads go: plain data, kept beside each lead in the outbox. */
export type Target =
  | { type: 'webhook'; url: string }
  | { type: 'form'; url: string; encoding?: 'json' | 'urlencoded'; name?: string }
  | {
      type: 'hubspot';
      portalId: string;
      formId: string;
      region?: string;
      hutk?: string;
      pageName?: string;
    };

/**
 * `waiting`: to be sent, now or later. `sending`: on its way. `delivered`: acknowledged, and out of
 * the outbox. `parked`: nobody tries again before the visitor has looked at it.
 */
export type LeadState = 'waiting' | 'sending' | 'delivered' | 'parked';

/** Why a lead waits or is parked. */
export interface LeadProblem {
  /**
   * `network`: no answer. `busy`: 408, 425, 429, 5xx or a 409. `unacknowledged`: an answer that proves
   * nothing. `refused`: any other 4xx. `old`: over 30 days, so it may be there already. `size`: over
   * 16 KiB.
   */
  code: 'network' | 'busy' | 'unacknowledged' | 'refused' | 'old' | 'size';
  status?: number;
  /** What the destination said of single fields, by their names. */
  fields?: Record<string, string> | undefined;
}

/** A lead and how far it is. */
export interface Entry {
  lead: Lead;
  target: Target;
  state: LeadState;
  /** Is it in the outbox? Where storage is blocked, full or silent it is only on this page. */
  saved: boolean;
  /** How often it was sent. */
  attempts: number;
  /** Not sent before, in milliseconds since 1970. */
  nextAt?: number;
  /** Of the last attempt, while it waits or is parked. */
  problem?: LeadProblem | undefined;
  /** Is it another tab that told so? */
  elsewhere?: boolean;
}

/** The outbox of this page, and what sends from it. */
export interface Leads {
  /**
   * Writes the lead down, then sends it. Resolves as soon as it is in the outbox, or where that cannot
   * be, with `saved: false`; what becomes of it is told to those who subscribed. Takes the last of
   * those that it `replaces` off this device. Never rejects for what storage or network do.
   */
  submit(lead: Lead, target: Target): Promise<Entry>;
  /** All leads that are not delivered, oldest first. */
  pending(): Promise<Entry[]>;
  /**
   * Sends a lead now. Resolves to false where it is no longer there; rejects where storage does not
   * say.
   */
  retry(id: string): Promise<boolean>;
  /**
   * Has a lead go elsewhere, no sooner than it would have: whoever asks for that makes sure that the
   * visitor agreed to it. Resolves and rejects as `retry` does.
   */
  redirect(id: string, target: Target): Promise<boolean>;
  /**
   * Takes a lead, or all of them, off this device without sending. Rejects where storage does not let
   * go of it; this page sends it no more all the same.
   */
  forget(id?: string): Promise<void>;
  /** Told of each change of a lead, of this tab and of others. Returns the way to stop. */
  subscribe(listener: (entry: Entry) => void): () => void;
  /** Starts with what waits; what was told before is told again. */
  resume(): Promise<void>;
  /** Ends timers, listeners and locks. What waits stays in the outbox. */
  close(): void;
}
