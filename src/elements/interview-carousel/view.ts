import type { Strings } from '../../i18n/localize.js';
import type { Pack, Question } from '../../packs/types.js';

/** All that the templates need to know: computed once for an update, plain values only. */
export interface CarouselView {
  words: Strings['interviewCarousel'];
  pack: Pack;
  /** Those that the filters leave, in the order shown. */
  questions: Question[];
  /** Place of the question shown. */
  at: number;
  interview: boolean;
  /** Level of a question's heading in the page's outline. */
  outline: number;
  /** The line under the title. */
  lead: string;
  /** Chosen ids; empty or absent where nothing is chosen. */
  topic?: string;
  level?: string;
  /** Id of the question that is about to leave the screen. */
  leaving?: string;
  /** Ids of the questions whose reason is open. */
  open?: Set<string>;
  /** The mark on the line that many questions have in place of segments. */
  line?: unknown;
  /** While the list is shown in place of the cards: how it is closed. */
  closing?: Sign;
  /** What an interview adds: the mark of a rated question, what is entered on a card, and on paper. */
  rated?: (question: Question, name: string) => Sign | undefined;
  form?: (question: Question) => unknown;
  record?: (question: Question) => unknown;
}

/** A sign and its words. */
export interface Sign {
  sign: string;
  label: string;
}

/** The topic of a question: the first of its areas, in one word. */
export function topicOf({ pack }: CarouselView, { areas }: Question): string {
  return pack.areas?.find(({ id }) => id === areas[0])?.short ?? '';
}

/** The levels that a question suits: all, one and those above it, or by name. */
export function levelsOf({ pack, words }: CarouselView, { levels }: Question): string {
  const known = pack.levels ?? [];
  const fit = known.filter(({ id }) => levels.includes(id));
  if (fit.length === known.length) return words.allLevels;
  const upwards = fit.length > 1 && known.indexOf(fit[0]!) === known.length - fit.length;
  return upwards ? words.andUp(fit[0]!.name) : fit.map(({ name }) => name).join(', ');
}
