import { describe, expect, it, vi } from 'vitest';
import { isEmpty, resultsOf } from '../../../../src/elements/interview-carousel/tools/results.js';
import { clock } from '../../../../src/elements/interview-carousel/tools/timer.js';
import { linkedNumber } from '../../../../src/elements/interview-carousel/tools/track.js';
import { write, type Written } from '../../../../src/elements/interview-carousel/tools/write.js';
import { readCsv } from '../../../../src/base/csv.js';
import { Records } from '../../../../src/guide/records/records.js';
import * as en from '../../../../src/i18n/locales/en.js';
import { sampleKit } from '../../../packs/sample.js';

const pack = sampleKit();
const questions = pack.questions!;

const written = (records: Records): Written => ({
  pack,
  results: resultsOf(records, 'first', questions),
  label: '=Ada *',
  candidate: '=Ada *',
  words: en.interviewCarousel,
  more: en.interviewTools,
  common: en.common,
  language: 'en',
  format: (value) => value.toFixed(1),
});

describe('results', () => {
  it('leave out what is not rated, and count a 0', () => {
    const records = new Records();
    expect(resultsOf(records, 'first', questions)).toMatchObject({ rated: 0 });
    expect(resultsOf(records, 'first', questions)).not.toHaveProperty('average');
    records.set({ 'first/answer/defer': 0 });
    const results = resultsOf(records, 'first', questions);
    expect(results).toMatchObject({ rated: 1, average: 0 });
    expect(results.answers[1]).not.toHaveProperty('rating');
  });

  it('go through the records as often for many questions as for one', () => {
    const records = new Records();
    const under = vi.spyOn(records, 'under');
    const passes = (asked: typeof questions) => {
      under.mockClear();
      resultsOf(records, 'first', asked);
      return under.mock.calls.length;
    };
    const many = [...Array(500).keys()].map((at) => ({ ...questions[0]!, id: `q-${at}` }));
    expect(passes(many)).toBe(passes(questions.slice(0, 1)));
  });

  it('are empty until something was entered', () => {
    const records = new Records();
    expect(isEmpty(resultsOf(records, 'first', questions))).toBe(true);
    records.set({ 'first/note/leak': 'Unsure.' });
    expect(isEmpty(resultsOf(records, 'first', questions))).toBe(false);
  });

  it('are written so that no spreadsheet runs them, and no sign becomes markup', () => {
    const records = new Records();
    records.set({ 'first/answer/defer': 3, 'first/mention/defer/order': true });
    records.set({ 'first/note/defer': '=1+1 | `x`\n- y' });
    const rows = readCsv(write('csv', written(records)));
    expect(rows[1]!.slice(0, 7)).toEqual([
      ...['=Ada *', 1, 'defer', 'defer', 3, 'Solid', 'Order of execution'],
    ]);
    expect(write('csv', written(records))).toContain("'=Ada *");
    const markdown = write('markdown', written(records));
    expect(markdown).toContain('## Interview: =Ada \\*');
    expect(markdown).toContain('1 of 2 rated, average 3.0 of 4.');
    expect(markdown).toContain('=1+1 \\| \\`x\\` - y');
    const json = JSON.parse(write('json', written(records))) as { interview: object };
    expect(json.interview).toMatchObject({ questions: 2, rated: 1, average: 3 });
  });
});

describe('the clock', () => {
  it.each([
    [0, '00:00'],
    [400_900, '06:40'],
    [3_600_000, '01:00:00'],
  ])('%i ms', (milliseconds, text) => expect(clock(milliseconds)).toBe(text));
});

describe('a link to a question', () => {
  it.each([
    ['#ask-q3', 'ask', 3],
    ['#%C3%BC%20b-q12', 'ü b', 12],
    ['#ask-q0', 'ask', undefined],
    ['#ask-q03', 'ask', undefined],
    ['#ask-q3x', 'ask', undefined],
    ['#other-q3', 'ask', undefined],
    ['#%E0%A4%A', 'ask', undefined],
    ['', 'ask', undefined],
  ])('%s', (fragment, id, number) => expect(linkedNumber(fragment, id)).toBe(number));
});
