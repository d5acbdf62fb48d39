import type { Strings } from '../../i18n/localize.js';
import type { Count, ShownStage, ShownStep } from './model.js';

/** All that the templates need to know: computed once for an update. */
export interface ListView extends Count {
  words: Strings['checklist'];
  stages: ShownStage[];
  onlyOpen: boolean;
  /** Has controls: filter, notes, own steps, reset. */
  live: boolean;
  bars: boolean;
  remember: boolean;
  /** The line under the title. */
  lead: string;
  tools?: ListTools;
}

/** What the tools put into the list, once they are there. */
export interface ListTools {
  /** Is the note on this step being written? */
  isNoting(id: string): boolean;
  /** Note and field below a step; for an own one, the way to remove it. */
  below(step: ShownStep): unknown;
  /** At the end of a stage: the field for a new step, or nothing while there is none. */
  adding(stage: ShownStage): unknown;
  /** At the end of a stage: what was removed there, and the way back. */
  removed(stage: ShownStage): unknown;
  /** In place of the steps where only open ones are shown, and none is. */
  finished(): unknown;
  /** In place of what the footer says of storage; nothing where that stands. */
  keeping(): unknown;
  isOpen(panel: 'share' | 'calendar'): boolean;
  /** Has anything been entered that could be reset? */
  readonly entered: boolean;
}
