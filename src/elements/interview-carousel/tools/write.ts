import { writeCsv, type Cell } from '../../../base/csv.js';
import type { Language, Strings } from '../../../i18n/localize.js';
import type { Pack, Question } from '../../../packs/types.js';
import { plainText } from '../../../widget/prose.js';
import type { Results } from './results.js';

/** Formats that the results can be taken along in. */
export type ResultFormat = 'markdown' | 'csv' | 'json';

/** What is written down, and in which words. */
export interface Written {
  pack: Pack;
  results: Results;
  /** Label of the candidate on this device, as it was given; and as it is shown, never empty. */
  label: string;
  candidate: string;
  words: Strings['interviewCarousel'];
  more: Strings['interviewTools'];
  common: Strings['common'];
  language: Language;
  format: (value: number) => string;
}

export function write(format: ResultFormat, written: Written): string {
  return format === 'json'
    ? JSON.stringify(resultObject(written), null, 2)
    : { markdown, csv }[format](written);
}

/** `3 of 7 rated, average 2.7 of 4.` */
export function summary({ results, more, format }: Omit<Written, 'candidate'>): string {
  const { rated, average, answers } = results;
  const of = `${answers.length}`;
  return average === undefined
    ? more.result(`${rated}`, of)
    : more.resultWith(`${rated}`, of, format(average));
}

/** The record as an object; what is not rated is absent. */
export function resultObject({ pack, results, label }: Written): object {
  const { answers, rated, average } = results;
  return {
    candidate: label,
    ...(pack.id && { pack: pack.id }),
    interview: {
      questions: answers.length,
      rated,
      ...(average !== undefined && { average }),
      answers: answers.map(({ question, rating, mentioned, note }) => ({
        id: question.id,
        question: plainText(question.short),
        ...(rating !== undefined && { rating }),
        mentioned,
        ...(note && { note }),
      })),
    },
    source: pack.source.title,
  };
}

/** For a ticket: a line a question, under it what was mentioned and noted. */
function markdown(written: Written): string {
  const { pack, results, candidate, more, common } = written;
  const labels = pack.scale?.labels;
  const lines = results.answers.flatMap(({ question, rating, mentioned, note }) => {
    const score =
      rating === undefined
        ? `– (${more.notRated})`
        : `${rating}/4 ${escape(labels?.[rating] ?? '')}`;
    const texts = question.mentions.filter(({ id }) => mentioned.includes(id));
    return [
      `- **${score.trim()}** ${escape(plainText(question.short))}`,
      ...(texts.length
        ? [`  - ${more.mentioned}: ${texts.map(({ text }) => escape(plainText(text))).join(', ')}`]
        : []),
      ...(note ? [`  - ${more.note}: ${escape(note)}`] : []),
    ];
  });
  return [
    `## ${more.interview}: ${escape(candidate)}`,
    '',
    summary(written),
    '',
    ...lines,
    '',
    `${common.source}: ${escape(sourceOf(pack))}`,
  ].join('\n');
}

/** A line a question, so that a spreadsheet can put candidates side by side. */
function csv({ pack, results, candidate, more, common, language }: Written): string {
  const labels = pack.scale?.labels;
  const rows: Cell[][] = [
    [more.candidate, more.number, 'id', more.question, more.rating, more.ratingName],
  ];
  rows[0]!.push(more.mentioned, more.note, common.source);
  for (const { question, number, rating, mentioned, note } of results.answers) {
    const texts = question.mentions.filter(({ id }) => mentioned.includes(id));
    rows.push([
      candidate,
      number,
      question.id,
      plainText(question.short),
      rating ?? '',
      rating === undefined ? more.notRated : (labels?.[rating] ?? ''),
      texts.map(({ text }) => plainText(text)).join(', '),
      note,
      pack.source.title,
    ]);
  }
  return `\uFEFF${writeCsv(rows, language === 'de' || language === 'tr' ? ';' : ',')}`;
}

/** A question with its reason, for an editor or a chat. */
export function questionText(
  { question, why, mentions }: Question,
  words: Strings['interviewCarousel'],
): string {
  return [
    plainText(question),
    '',
    `${words.why}: ${plainText(why)}`,
    ...(mentions.length ? ['', `${words.mentions}:`] : []),
    ...mentions.map(({ text }) => `- ${plainText(text)}`),
  ].join('\n');
}

function sourceOf({ source: { title, publisher, url } }: Pack): string {
  return [title, publisher].filter(Boolean).join(', ') + (url ? ` (${url})` : '');
}

function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');
}
