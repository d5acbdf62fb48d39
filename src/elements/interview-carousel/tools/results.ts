import type { Records } from '../../../guide/records/records.js';
import type { Question } from '../../../packs/types.js';

/** What was found out about one question. What is absent was not rated, never a 0. */
export interface Answer {
  question: Question;
  /** Place in the pack's order, from 1. */
  number: number;
  rating?: number;
  /** Ids of what was mentioned, in the pack's order. */
  mentioned: string[];
  note: string;
}

/** What was found out about a candidate. */
export interface Results {
  answers: Answer[];
  rated: number;
  /** Mean of the rated answers; absent where none is. */
  average?: number;
}

/** What was entered on one question. */
export type Entered = Pick<Answer, 'rating' | 'mentioned' | 'note'>;

/**
 * Looks up what a candidate's records say of a question. The records are gone through once, however
 * many questions are asked for: each pass takes in all that was entered on all of them.
 */
export function entriesOf(records: Records, candidate: string): (question: Question) => Entered {
  const ratings = records.under(`${candidate}/answer/`);
  const ticked = records.under(`${candidate}/mention/`);
  const notes = records.under(`${candidate}/note/`);
  return ({ id, mentions }) => {
    const rating = Object.hasOwn(ratings, id) ? ratings[id] : undefined;
    return {
      ...(typeof rating === 'number' && { rating }),
      mentioned: mentions
        .map((one) => one.id)
        .filter((one) => Object.hasOwn(ticked, `${id}/${one}`)),
      note: Object.hasOwn(notes, id) ? `${notes[id]}` : '',
    };
  };
}

/** What the records say of a candidate's answers, in the pack's order. */
export function resultsOf(records: Records, candidate: string, questions: Question[]): Results {
  const entered = entriesOf(records, candidate);
  const answers = questions.map((question, index): Answer => ({
    question,
    number: index + 1,
    ...entered(question),
  }));
  const ratings = answers.flatMap(({ rating }) => rating ?? []);
  const sum = ratings.reduce((all, one) => all + one, 0);
  return {
    answers,
    rated: ratings.length,
    ...(ratings.length && { average: sum / ratings.length }),
  };
}

/** Is there anything to take along? */
export function isEmpty({ answers }: Results): boolean {
  return answers.every(
    ({ rating, mentioned, note }) => rating === undefined && !mentioned.length && !note,
  );
}
