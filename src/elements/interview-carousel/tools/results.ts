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

/** What the records say of a candidate's answers, in the pack's order. */
export function resultsOf(records: Records, candidate: string, questions: Question[]): Results {
  const answers = questions.map((question, index): Answer => {
    const { id, mentions } = question;
    const rating = records.get(`${candidate}/answer/${id}`);
    const ticked = records.under(`${candidate}/mention/${id}/`);
    return {
      question,
      number: index + 1,
      ...(typeof rating === 'number' && { rating }),
      mentioned: mentions.map((one) => one.id).filter((one) => Object.hasOwn(ticked, one)),
      note: `${records.get(`${candidate}/note/${id}`) ?? ''}`,
    };
  });
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
