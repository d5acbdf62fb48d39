import { localKeeper } from '../../../guide/records/keeper.js';
import type { Records } from '../../../guide/records/records.js';
import { putScorecards, type Stays } from '../../../guide/records/scorecard.js';
import type { Lent } from '../../../widget/lent.js';

/** Where scorecards that the page gives are to go. */
export interface GivenBench {
  records(): Records;
  /** Id of the pack; empty as long as there is none. */
  pack(): string;
  /** Notes that are none of the matrix's. */
  note: Stays['note'];
  /** Is what is entered kept? */
  remember(): boolean | undefined;
  complain: Lent['complain'];
}

/**
 * Scorecards that the page gives, written into the records once: a visitor goes on from there, and
 * neither an update, nor a move, nor the same content in a new list takes that back.
 */
export function createGiven({ records, pack, note, remember, complain }: GivenBench) {
  let last: unknown;
  let text: string | undefined;
  // Packs whose records have them.
  const done = new Set<string>();

  /** Is this the content that was given last? */
  function isKnown(cards: unknown): boolean {
    if (cards === last) return true;
    last = cards;
    let now: string | undefined;
    try {
      now = JSON.stringify(cards);
    } catch {
      // What cannot be compared is new.
    }
    const same = now !== undefined && now === text;
    text = now;
    return same;
  }

  function write(cards: unknown, value?: Stays['value']): void {
    done.add(pack());
    const issues = putScorecards(records(), cards, { value, note });
    if (!issues.length) return;
    const shown = issues.slice(0, 5);
    const more = issues.length > 5 ? ` And ${issues.length - 5} more.` : '';
    const said = shown.map(({ path, message }) => `${path || 'The value'} ${message}`).join(' ');
    complain('bad-scorecards', `scorecards: ${said}${more}`, shown);
  }

  return {
    /** The page sets them: what they say holds. */
    set(cards: unknown): void {
      if (cards == null || isKnown(cards)) return;
      done.clear();
      if (pack()) write(cards);
    },
    /** They were given before there was a place for them: what has been entered or kept by then holds. */
    follow(cards: unknown): void {
      const id = pack();
      if (cards == null || (isKnown(cards) && done.has(id))) return;
      // Also what was kept as taken back, which records do not tell from what never was.
      const kept = remember() ? (localKeeper(id).read() ?? {}) : {};
      write(cards, (key) => Object.hasOwn(kept, key) || records().get(key) !== undefined);
    },
  };
}
