import { isRating, scorecardOf, type Scorecard } from '../../../guide/records/scorecard.js';
import type { Language } from '../../../i18n/localize.js';
import { plainText } from '../../../widget/prose.js';
import { columnsOf, sentence } from './compare.js';
import { scoreOf } from './rate.js';
import { writeSheet } from './sheet.js';
import { inWords, signed, targetName, type ToolView } from './view.js';

/** Formats that the matrix can be taken along in. */
export type MatrixFormat = 'markdown' | 'csv' | 'json';

/** What the open view shows: the skills, one candidate, or those compared. */
export function write(format: MatrixFormat, view: ToolView, language: Language): string {
  if (format === 'markdown') {
    return { view: skills, rate: one, compare }[view.mode](view);
  }
  const cards = cardsOf(view);
  const separator = language === 'de' || language === 'tr' ? ';' : ',';
  return format === 'json'
    ? JSON.stringify(cards, null, 2)
    : writeSheet(cards, view.areas, view.more, separator);
}

function cardsOf(view: ToolView): Scorecard[] {
  const ids = view.mode === 'compare' ? columnsOf(view) : [view.candidate];
  return ids.map(({ id }) => scorecardOf(view.records, id, view.pack.id));
}

/** Text from a pack or a person, which must not become markup. */
const escape = (text: string) =>
  plainText(text)
    .replace(/[\\`*_[\]<>|#]/g, '\\$&')
    .replace(/\s*[\r\n]+\s*/g, ' ');

const line = (cells: string[]) => `| ${cells.join(' | ')} |`;

const table = ([head, ...rows]: string[][]) => [
  line(head!),
  `|${' --- |'.repeat(head!.length)}`,
  ...rows.map(line),
];

function skills({ areas, pack }: ToolView): string {
  const { title, publisher } = pack.source;
  return [
    ...areas.flatMap(({ name, skills }) => [
      `- **${escape(name)}**`,
      ...skills.map((skill) => `  - ${escape(skill.name)}`),
    ]),
    '',
    escape([title, publisher].filter(Boolean).join(', ')),
  ].join('\n');
}

/** One candidate's scorecard, for a ticket. */
export function one(view: ToolView): string {
  const { more, areas, candidate, records, target, decimal, questions } = view;
  const { id, name } = candidate;
  const { weights, notes, recommendation } = scorecardOf(records, id);
  const ratings = view.ratings(id);
  const score = scoreOf(view, id);
  const rating = (key: string) =>
    key in ratings ? inWords(view, ratings[key]!) : more.notAssessed;
  const detail = areas.flatMap(({ id, name, skills }) => {
    const rated = skills.filter((skill) => skill.id in ratings);
    const said = [
      ...rated.map((skill) => `- ${escape(skill.name)}: ${escape(rating(skill.id))}`),
      ...(notes[id] ? [`- ${more.note}: ${escape(notes[id])}`] : []),
    ];
    return said.length ? ['', `### ${escape(name)}`, '', ...said] : [];
  });
  const answers = records.under(`${id}/answer/`);
  const evidence = [...questions]
    .filter(([question]) => isRating(answers[question]))
    .map(([question, { short }]) => {
      return `- ${escape(`${short}: ${inWords(view, answers[question] as number)}`)}`;
    });
  return [
    `## ${escape(name)}`,
    '',
    ...(target ? [escape(more.targetOf(targetName(view))), ''] : []),
    ...table([
      [more.area, more.rating, more.weight, ...(target ? [more.target] : [])],
      ...areas.map(({ id, name }) => [
        escape(name),
        escape(rating(id)),
        `×${weights[id] ?? 1}`,
        ...(target ? [`${target.ratings[id] ?? '–'}`] : []),
      ]),
    ]),
    '',
    score === undefined ? more.noScore : `**${decimal(score)}** ${more.outOf}. ${more.formula}`,
    ...detail,
    ...(evidence.length ? ['', `### ${more.evidence}`, '', ...evidence] : []),
    ...(recommendation
      ? [
          '',
          `**${more.recommendation}: ${more.verdicts[recommendation.value]}**`,
          ...(recommendation.reason ? ['', escape(recommendation.reason)] : []),
        ]
      : []),
  ].join('\n');
}

function compare(view: ToolView): string {
  const { more, areas, target } = view;
  const columns = columnsOf(view);
  const targeted = target ? areas.filter(({ id }) => id in target.ratings).length : 0;
  const rows = areas.map(({ id, name }) => [
    escape(name),
    ...(target ? [`${target.ratings[id] ?? '–'}`] : []),
    ...columns.map(({ ratings, standing }) => {
      const distance = signed(standing.distances[id] ?? 0);
      return id in ratings ? `${ratings[id]}${distance && ` (${distance})`}` : more.notAssessed;
    }),
  ]);
  return [
    ...(target ? [escape(more.targetOf(targetName(view))), ''] : []),
    ...table([
      [more.area, ...(target ? [more.target] : []), ...columns.map(({ name }) => escape(name))],
      ...rows,
      ...(targeted
        ? [
            [
              more.meets,
              '',
              ...columns.map(({ standing }) => more.ofAreas(standing.meets, targeted)),
            ],
          ]
        : []),
    ]),
    '',
    ...columns.map((one) => `- **${escape(one.name)}**: ${escape(sentence(view, one))}`),
  ].join('\n');
}
