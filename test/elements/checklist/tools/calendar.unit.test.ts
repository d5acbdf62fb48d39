import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, fold, writeCalendar } from '../../../../src/elements/checklist/tools/ics.js';
import { ownId, readOwn, writeOwn } from '../../../../src/elements/checklist/tools/own.js';
import {
  addWorkingDays,
  readDay,
  writeDay,
} from '../../../../src/elements/checklist/tools/workdays.js';

const day = fc.integer({ min: 0, max: 40_000 }).map((at) => writeDay(at * 86_400_000));
const weekday = (text: string) => new Date(`${text}T00:00:00Z`).getUTCDay();

describe('working days', () => {
  it.each([
    ['2026-01-12', 0, '2026-01-12'],
    ['2026-01-12', 1, '2026-01-13'],
    ['2026-01-12', 5, '2026-01-19'],
    ['2026-01-16', 1, '2026-01-19'],
    ['2026-01-17', 0, '2026-01-19'],
    ['2026-01-18', 1, '2026-01-20'],
    ['2028-02-28', 1, '2028-02-29'],
  ])('%s and %i make %s', (start, days, due) => expect(addWorkingDays(start, days)).toBe(due));

  it('are what counting one by one gives', () => {
    fc.assert(
      fc.property(day, fc.nat(400), (start, days) => {
        let at = readDay(start)!;
        const step = () => {
          do at += 86_400_000;
          while (/[06]/.test(`${weekday(writeDay(at))}`));
        };
        if (/[06]/.test(`${weekday(start)}`)) step();
        for (let left = days; left; left--) step();
        expect(addWorkingDays(start, days)).toBe(writeDay(at));
      }),
    );
  });

  it.each(['', '2026-02-30', '1969-12-31', '12.1.2026', '2026-1-1', 'x'])(
    'count from no day that does not exist: "%s"',
    (start) => expect(addWorkingDays(start, 1)).toBeUndefined(),
  );
});

describe('a calendar file', () => {
  const unfold = (text: string) => text.replace(/\r\n[ \t]/g, '');

  it('folds at 75 octets and never within a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const line = `SUMMARY:${escapeText(text)}`;
        const folded = fold(line);
        for (const one of folded.split('\r\n')) {
          expect(new TextEncoder().encode(one).length).toBeLessThanOrEqual(75);
        }
        expect(unfold(folded)).toBe(line);
      }),
    );
  });

  it('escapes so that the text comes back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z\\;,:"\n ]*$/), (text) => {
        const back = escapeText(text).replace(/\\(.)/g, (_all, sign) =>
          sign === 'n' ? '\n' : sign,
        );
        expect(back).toBe(text);
      }),
    );
  });

  it('ends each line with CRLF and lets nobody put lines in', () => {
    const text = writeCalendar(
      'List',
      [{ uid: 'a@b', day: '2026-01-30', summary: 'One\r\nEND:VCALENDAR', category: 'A, B' }],
      Date.UTC(2026, 0, 2, 3, 4, 5),
    );
    expect(text.split('\r\n')).toEqual([
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//hiring-widgets//checklist//EN'],
      ...['CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'X-WR-CALNAME:List', 'BEGIN:VEVENT'],
      ...['UID:a@b', 'DTSTAMP:20260102T030405Z', 'DTSTART;VALUE=DATE:20260130'],
      ...['DTEND;VALUE=DATE:20260131', 'SUMMARY:One\\nEND:VCALENDAR', 'CATEGORIES:A\\, B'],
      ...['TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', ''],
    ]);
  });
});

describe('own steps', () => {
  it('come back in the order they were added, and broken ones are passed over', () => {
    const kept = {
      [ownId(2000)]: writeOwn('b', 'second'),
      [ownId(1000)]: writeOwn('a', 'first'),
      bad: '{',
      none: 'null',
      other: '{"stage":1}',
    };
    expect(readOwn(kept).map(({ stage, text }) => `${stage} ${text}`)).toEqual([
      'a first',
      'b second',
    ]);
  });
});
