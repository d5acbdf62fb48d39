import type { Kit } from '../../../widget/kit.js';
import type { Strings } from '../../../i18n/localize.js';
import type { Records, Value } from '../../../guide/records/records.js';
import type { Pack } from '../../../packs/types.js';
import type { ListView } from '../view.js';

/** A change that can be taken back, and where that is offered. */
export interface Undo {
  /** A stage by id; the footer; or the top. */
  where: string;
  said: string;
  before: Record<string, Value | undefined>;
  /** What was set then: only what still has that is put back. */
  after: Record<string, Value | undefined>;
  /** Texts of steps that were being added. */
  drafts?: Map<string, string>;
}

export const FOOTER = ' footer';
export const TOP = ' top';

/** What the visitor has open at the moment, besides what the records hold. */
export interface Desk {
  kit: Kit;
  pack: Pack;
  view: ListView;
  more: Strings['checklistTools'];
  records: Records;
  /** Steps whose note is being written. */
  noting: Set<string>;
  /** Text of a step to be added, by stage. */
  drafts: Map<string, string>;
  undo?: Undo;
  panel?: 'share' | 'calendar';
  /** Is the visitor being asked whether to forget everything? */
  asking?: boolean;
  forgotten?: boolean;
  /** The start date as it is in its field; it may be none. */
  start: string;
  wrongStart?: boolean;
  outcome?: { said: string; text?: string };
  /** Ticks that came by a link; they lie over the visitor's own, and are kept nowhere. */
  opened?: Set<string>;
  /** Ids of all steps of the pack, shown or not. */
  ids: string[];
}

/** Where the records have a list. */
export const tickKey = (id: string) => `step/${id}`;
export const noteKey = (id: string) => `stepnote/${id}`;
export const ownKey = (id: string) => `own/${id}`;
export const startKey = 'start';
/** What tells the entries of this hire in a calendar from those of the next one. */
export const hireKey = 'hire';

/** The note on a step; the empty one is none. */
export function noteOn({ records }: Pick<Desk, 'records'>, id: string): string {
  return `${records.get(noteKey(id)) ?? ''}`;
}
