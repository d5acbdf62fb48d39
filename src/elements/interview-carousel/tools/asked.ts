import { QUESTIONS, type Questions } from '../../../guide/context.js';
import type { Question } from '../../../packs/types.js';
import type { Lent } from '../../../widget/lent.js';

/**
 * Tells the other widgets of the guide what the carousel asks, for as long as it is there. Of two
 * carousels that ask the same, the first one's words hold until it leaves.
 */
export function createAsked(guide: Lent['guide'], changed: () => void) {
  const own: Questions = new Map();
  let shared: Questions | undefined;
  let asked: Question[] | undefined;

  /** Before each update: another pack, another language or another guide may be there. */
  function tell(pack: string, questions: Question[]): void {
    const met = guide.share<Questions>(`${QUESTIONS}/${pack}`, () => new Map());
    if (met !== shared || questions !== asked) {
      withdraw();
      for (const { id, short, areas } of questions) own.set(id, { short, areas });
    }
    shared = met;
    asked = questions;
    const news = [...own].filter(([id]) => !met.has(id));
    for (const [id, one] of news) met.set(id, one);
    // Whoever has rendered before has not seen them.
    if (news.length) changed();
  }

  /** Takes back what is this carousel's own; who asks the same is told, and tells of it again. */
  function withdraw(): void {
    let gone = false;
    for (const [id, one] of own) if (shared?.get(id) === one) gone = shared.delete(id);
    own.clear();
    shared = asked = undefined;
    if (gone) changed();
  }

  return { tell, withdraw };
}
