import fc from 'fast-check';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { describeIssues, pathOf, say, summaryOf, type Kind } from '../../src/packs/issues.js';
import { packSchema } from '../../src/packs/schema.js';
import { sentences as ar } from '../../src/packs/sentences/ar.js';
import { sentences as de } from '../../src/packs/sentences/de.js';
import { sentences as en, type Sentences } from '../../src/packs/sentences/en.js';
import { sentences as tr } from '../../src/packs/sentences/tr.js';
import {
  sampleArea,
  sampleKit,
  samplePack,
  sampleProfile,
  sampleQuestion,
  sampleRow,
} from './sample.js';

const languages: Record<string, Sentences> = { en, de, tr, ar };
const kinds = Object.keys(en) as Kind[];

function issuesOf(value: unknown) {
  return z.safeParse(packSchema, value, { reportInput: true }).error?.issues ?? [];
}

describe('paths', () => {
  it('reads like the code that reaches the value', () => {
    expect(pathOf([])).toBe('');
    expect(pathOf(['asOf'])).toBe('asOf');
    expect(pathOf(['salaries', 3, 'min'])).toBe('salaries[3].min');
    expect(pathOf(['levels', 0, 'years', 'max'])).toBe('levels[0].years.max');
  });
});

describe('sentences', () => {
  it.each(Object.entries(languages))('are whole in %s', (lang, sentences) => {
    for (const kind of kinds) {
      const sentence = say(sentences, kind, '4711');
      expect(sentence, `${lang} ${kind}`).toMatch(/^[^\n]{8,}\.$/u);
      // Every language uses the value where English does.
      expect(sentence.includes('4711'), `${lang} ${kind}`).toBe(typeof en[kind] === 'function');
      if (lang !== 'en') expect(sentence).not.toBe(say(en, kind, '4711'));
    }
  });

  it('are found for every kind of issue, never the last resort', () => {
    const rows = [
      sampleRow({
        min: -1,
        max: 1e17,
        currency: 'euro',
        unit: 'net/month',
        section: 'x'.repeat(201),
      }),
      sampleRow({ level: undefined, market: 3, min: 'x', asOf: 'x' }),
      null,
      sampleRow({ level: 'a<b' }),
    ];
    const broken = [
      samplePack({ salaries: rows, lang: '?', id: '?', validUntil: '?', source: [], levels: {} }),
      samplePack({ salaries: [sampleRow(), sampleRow(), sampleRow({ level: 'x', market: 'y' })] }),
      samplePack({
        source: { title: ' ', url: 'ftp://x' },
        salaries: Array(5001).fill(sampleRow()),
      }),
      samplePack({ markets: [...samplePack().markets!, ...samplePack().markets!] }),
      samplePack({ salaries: [sampleRow({ min: 2, max: 1 })] }),
      sampleKit({ areas: [sampleArea({ scale: [], basis: 'me' })] }),
      sampleKit({ questions: [sampleQuestion({ areas: ['mind'] })] }),
      sampleKit({ profiles: [sampleProfile({ domain: 'x' }), sampleProfile({ domain: 'x' })] }),
      sampleKit({ profiles: [sampleProfile({ ratings: { memory: 0.5 } })] }),
      'text',
    ];
    const { issues } = describeIssues(broken.flatMap(issuesOf), en, 1000);
    const messages = new Set(issues.map(({ message }) => message));
    expect(messages).not.toContain(en.other);
    const checks = kinds.slice(0, kinds.indexOf('other'));
    for (const kind of checks) {
      const text = say(en, kind, '§').split('§')[0]!;
      expect(
        [...messages].some((message) => message.startsWith(text)),
        kind,
      ).toBe(true);
    }
  });
});

describe('lists of issues', () => {
  const salaries = (rows: number) => Array.from({ length: rows }, () => sampleRow({ min: -1 }));
  const broken = (rows: number) =>
    issuesOf(samplePack({ salaries: salaries(rows) })).filter(({ code }) => code === 'too_small');

  it('stop at five and count the rest', () => {
    expect(describeIssues(broken(5), en)).toMatchObject({ issues: { length: 5 }, more: 0 });
    expect(describeIssues(broken(12), en)).toMatchObject({ issues: { length: 5 }, more: 7 });
  });

  it('become one line that says how many more there are', () => {
    const { issues, more } = describeIssues(broken(7), en);
    expect(summaryOf(issues, more, en)).toBe(
      'The pack cannot be used. ' +
        [0, 1, 2, 3, 4]
          .map((row) => `salaries[${row}].min: The number must not be below 0.`)
          .join(' ') +
        ' And 2 more.',
    );
    expect(summaryOf([{ path: '', message: 'A.' }], 0, en)).toBe('The pack cannot be used. A.');
  });

  it('tell a missing value from a wrong one', () => {
    const pack = samplePack({ asOf: undefined, source: null });
    expect(describeIssues(issuesOf(pack), de).issues).toEqual([
      { path: 'asOf', message: de.missing },
      { path: 'source', message: de.object },
    ]);
  });
});

it('a thing with a length in place of a list has sentences too', () => {
  const { issues } = describeIssues(issuesOf(samplePack({ levels: { length: 'x' } })), en);
  expect(issues.map(({ message }) => message)).toEqual([en.array, en.tooMany('5000')]);
});

describe('laws', () => {
  const anything = fc.anything({ withNullPrototype: true, withSparseArray: true });
  const nearly = fc.record(
    {
      id: fc.oneof(fc.string(), anything),
      lang: fc.oneof(fc.constant('en'), anything),
      asOf: fc.oneof(fc.constant('2026'), fc.string(), anything),
      validUntil: anything,
      source: fc.oneof(fc.record({ title: fc.string(), url: fc.webUrl() }), anything),
      markets: fc.oneof(fc.array(fc.record({ id: fc.string(), name: fc.string() })), anything),
      levels: fc.oneof(fc.array(fc.record({ id: fc.string(), years: anything })), anything),
      salaries: fc.oneof(
        fc.array(
          fc.record(
            {
              level: fc.constantFrom('junior', 'boss', ''),
              market: fc.constantFrom('pt', 'fr', '<b>'),
              min: fc.oneof(fc.double(), anything),
              max: fc.oneof(fc.integer(), anything),
              currency: fc.constantFrom('EUR', 'eur', null),
            },
            { requiredKeys: [] },
          ),
        ),
        anything,
      ),
      salaryTable: anything,
      areas: fc.oneof(
        fc.array(fc.record({ id: fc.string(), scale: fc.array(fc.string()), basis: anything })),
        anything,
      ),
      questions: fc.oneof(fc.array(fc.record({ id: fc.string(), mentions: anything })), anything),
      profiles: fc.oneof(
        fc.array(
          fc.record({
            domain: fc.constantFrom('games', '?'),
            level: fc.constant('boss'),
            ratings: fc.oneof(fc.dictionary(fc.string(), fc.double()), anything),
            basis: anything,
          }),
        ),
        anything,
      ),
      checklist: fc.oneof(fc.record({ stages: anything }), anything),
    },
    { requiredKeys: [] },
  );

  /** True where every step exists but perhaps the last, which then is a missing key. */
  function leadsSomewhere(input: unknown, path: readonly PropertyKey[]): boolean {
    let value = input;
    for (const [at, key] of path.entries()) {
      if (typeof value !== 'object' || value === null) return false;
      if (!(key in value)) return at === path.length - 1;
      value = (value as Record<PropertyKey, unknown>)[key];
    }
    return true;
  }

  it('a record of another type has a sentence too', () => {
    const profiles = [{ domain: 'cloud', level: 'mid', ratings: [] }];
    const found = issuesOf({ profiles }).filter(({ path }) => path.includes('ratings'));
    expect(describeIssues(found, languages['en']!).issues).toEqual([
      { path: 'profiles[0].ratings', message: 'This must be an object.' },
    ]);
  });

  it('every issue has a path into the input or to the missing key, and a sentence', () => {
    const sentence = fc.constantFrom(...Object.values(languages));
    fc.assert(
      fc.property(fc.oneof(nearly, anything), sentence, (input, sentences) => {
        const found = issuesOf(input);
        const { issues, more } = describeIssues(found, sentences);
        expect(issues.length + more).toBe(found.length);
        issues.forEach(({ path, message }, i) => {
          expect(path).toBe(pathOf(found[i]!.path));
          expect(leadsSomewhere(input, found[i]!.path), path).toBe(true);
          expect(message).toMatch(/\.$/);
          expect(message).not.toBe(sentences.other);
        });
      }),
      { numRuns: 2000 },
    );
  });
});
