import { writeCsv, type Cell } from '../../../base/csv.js';
import type { Language, Strings } from '../../../i18n/localize.js';
import type { Pack } from '../../../packs/types.js';
import { plainText } from '../../../widget/prose.js';
import type { ShownStage, ShownStep } from '../model.js';
import { writeCalendar, type CalendarEntry } from './ics.js';
import { addWorkingDays } from './workdays.js';

/** Formats that the list can be taken along in. */
export type ChecklistFormat = 'markdown' | 'csv' | 'json' | 'ics';

/** All that is written of a list. */
export interface Written {
  title: string;
  pack: Pack;
  stages: ShownStage[];
  done: number;
  total: number;
  note: (id: string) => string | undefined;
  /** Tells this hire from others in a calendar. */
  hire: string;
  /** `2026-01-12`; absent while the visitor has given none. */
  start?: string;
  words: Strings['checklist'];
  more: Strings['checklistTools'];
  common: Strings['common'];
  language: Language;
}

/** The list in a format; `now` is when a calendar was made, and where it starts if nobody said. */
export function write(format: ChecklistFormat, list: Written, now: { day: string; at: number }) {
  if (format === 'ics') return calendar(list, now);
  if (format === 'json') return JSON.stringify(record(list), null, 2);
  return { markdown, csv }[format](list);
}

/** A step as it is written, with the day it is due. */
interface Line extends ShownStep {
  stage: ShownStage;
  words: string;
  note?: string;
  due?: string;
}

/**
 * All steps in order. One that names no days, as the visitor's own, is due with the step before it, or
 * on the first day.
 */
function lines({ stages, note }: Written, start: string | undefined): Line[] {
  let days = 0;
  return stages.flatMap((stage) =>
    stage.steps.map((step) => {
      days = step.days ?? days;
      return {
        ...step,
        stage,
        // What only keeps a line on the screen from ending has no place in a file.
        words: step.own
          ? step.text
          : plainText(step.text).replaceAll('\u2060', '').replaceAll('\u00a0', ' '),
        note: note(step.id),
        due: start && addWorkingDays(start, days),
      };
    }),
  );
}

/** The list as plain data; what is not there is absent. */
export function record(list: Written): object {
  const { title, pack, stages, done, total, start } = list;
  const all = lines(list, start);
  return {
    title,
    ...(pack.id && { pack: pack.id }),
    ...(start && { start }),
    done,
    total,
    stages: stages.map((stage) => ({
      id: stage.id,
      name: stage.name,
      steps: all
        .filter((line) => line.stage === stage)
        .map(({ id, words, section, done, own, note, due }) => ({
          id,
          text: words,
          done,
          ...(section && { section }),
          ...(own && { own }),
          ...(note && { note }),
          ...(due && { due }),
        })),
    })),
  };
}

/** As a list of tasks, for a ticket or a wiki; `level` is that of its heading. */
export function markdown(list: Written, level = 1): string {
  const { title, pack, words, common, start } = list;
  // What stands at the start of a line and what marks text would become markup.
  const escape = (text: string) =>
    text
      .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
      .replace(/\s*[\r\n]+\s*/g, ' ')
      .trim();
  const heading = (more: number, text: string) => `${'#'.repeat(level + more)} ${text}`;
  const all = lines(list, start);
  const stages = list.stages.flatMap((stage) => [
    '',
    heading(1, `${escape(stage.name)} (${words.stageDone(stage.done, stage.steps.length)})`),
    '',
    ...all
      .filter((line) => line.stage === stage)
      .flatMap(({ words, done, section, note, due }) => [
        `- [${done ? 'x' : ' '}] ${[escape(words), due].filter(Boolean).join(', ')}${
          section ? ` (${escape(section)})` : ''
        }`,
        ...(note ? note.split(/\r\n?|\n/).map((line) => `  > ${escape(line)}`) : []),
      ]),
  ]);
  const { title: name, publisher, url } = pack.source;
  const source = [name, publisher].filter(Boolean).join(', ');
  return [
    heading(0, escape(title)),
    '',
    words.done(list.done, list.total),
    ...stages,
    '',
    `${common.source}: ${escape(source)}${url ? ` (${url})` : ''}. ${common.asOf(pack.asOf)}`,
  ].join('\n');
}

/** One line a step, so that a spreadsheet can sort and filter it. */
function csv(list: Written): string {
  const { more, words, start, language } = list;
  const head: Cell[] = [more.stage, more.step, more.state, more.section, words.note, more.due];
  const rows = lines(list, start).map(({ stage, words, done, section, note, due }): Cell[] => [
    stage.name,
    words,
    done ? more.isDone : more.isOpen,
    section ?? more.ownStep,
    note ?? '',
    due ?? '',
  ]);
  return `\uFEFF${writeCsv([head, ...rows], language === 'de' || language === 'tr' ? ';' : ',')}`;
}

/** What is open, each step on the day it is due. */
export function entries(list: Written, start: string): CalendarEntry[] {
  const { pack, more, hire } = list;
  return lines(list, start).flatMap(({ id, done, due, words, stage, section, note }) =>
    done || !due
      ? []
      : {
          uid: `${id}.${hire}.${pack.id ?? 'checklist'}@hiring-widgets`,
          day: due,
          summary: words,
          description: [note, section && `${more.section}: ${section}`].filter(Boolean).join('\n'),
          category: stage.name,
        },
  );
}

function calendar(list: Written, { day, at }: { day: string; at: number }): string {
  return writeCalendar(list.title, entries(list, list.start ?? day), at);
}
