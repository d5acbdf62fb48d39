import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as ar from '../../src/i18n/locales/ar.js';
import * as de from '../../src/i18n/locales/de.js';
import * as english from '../../src/i18n/locales/en.js';
import * as tr from '../../src/i18n/locales/tr.js';

type Leaf = string | ((...values: (string | number)[]) => string);

/** Words that are the same in English. Anything else that is, was left untranslated. */
const shared: Record<string, string[]> = {
  de: ['Budget', 'CSV', 'Interview', 'JSON', 'Level', 'Maximum', 'Minimum', 'Partner'],
  tr: ['CSV', 'JSON'],
  ar: ['CSV', 'JSON'],
};

/** Takes numbers, and may say them in words: tried apart. */
const countsYears = 'salaryTable.years';

/** What may be inserted: names, codes, dates, rates, and what has no letters. */
const samples = [
  ['Ankara', '2026', 'ECB'],
  ['EUR', '2026-03-31', 'C++ Weekly (2nd ed.)'],
  ['−34', 'ألمانيا', '1 EUR = 1.08 USD'],
];

/** Every string and function with its path: `salaryTable.title`. */
function leaves(value: unknown, path = ''): [path: string, leaf: Leaf][] {
  if (typeof value === 'string' || typeof value === 'function') return [[path, value as Leaf]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    leaves(inner, path ? `${path}.${key}` : key),
  );
}

/** All that a language says, functions with each sample. */
function sentences(strings: unknown): [path: string, text: string, inserted: string[]][] {
  return leaves(strings).flatMap(([path, leaf]) => {
    if (typeof leaf === 'string') return [[path, leaf, []]] as [string, string, string[]][];
    if (path === countsYears) return [];
    return samples.map((values): [string, string, string[]] => {
      const inserted = values.slice(0, leaf.length);
      return [path, leaf(...inserted), inserted];
    });
  });
}

const files = readdirSync(new URL('../../src/i18n/locales', import.meta.url));
const languages = files.map((file) => file.replace('.ts', '')).sort();
const loaded = await Promise.all(
  languages.map(async (name): Promise<[string, unknown]> => {
    return [name, { ...((await import(`../../src/i18n/locales/${name}.ts`)) as object) }];
  }),
);
const others = loaded.filter(([name]) => name !== 'en');

describe.each(loaded)('%s', (_name, strings) => {
  it('says something everywhere', () => {
    for (const [path, text] of sentences(strings)) {
      expect(text, path).toBe(text.trim());
      expect(text, path).not.toBe('');
    }
  });

  it('shows all that is inserted', () => {
    for (const [path, text, inserted] of sentences(strings)) {
      for (const value of inserted) expect(text, path).toContain(value);
    }
  });

  it('has no typewriter signs and no doubled points', () => {
    for (const [path, text] of sentences(strings)) {
      expect(text, path).not.toMatch(/["']| - |\.\.|…\./);
    }
  });

  it('closes every isolate that it opens', () => {
    for (const [path, text] of sentences(strings)) {
      const marks = text.replace(/[^\u2066-\u2069]/g, '').replace(/[\u2066-\u2068]\u2069/g, '');
      expect(marks, path).toBe('');
    }
  });
});

describe.each(others)('%s beside English', (name, strings) => {
  it('has the same keys, and functions where English has them', () => {
    const shape = (all: unknown) =>
      leaves(all).map(
        ([path, leaf]) => `${path}: ${typeof leaf === 'string' ? 'words' : leaf.length}`,
      );
    expect(shape(strings).sort()).toEqual(shape(english).sort());
  });

  it('is translated', () => {
    const inEnglish = new Map(
      sentences(english).map(([path, text, inserted]) => [`${path} ${inserted}`, text]),
    );
    const same = sentences(strings)
      .filter(([path, text, inserted]) => text === inEnglish.get(`${path} ${inserted}`))
      .map(([, text]) => text);
    expect(same.filter((text) => !shared[name]?.includes(text))).toEqual([]);
  });

  it('lists as shared with English only what it shares', () => {
    const said = new Set(sentences(strings).map(([, text]) => text));
    expect((shared[name] ?? []).filter((word) => !said.has(word))).toEqual([]);
  });
});

describe('years', () => {
  const spans: [min: number, max: number | undefined, de: string, tr: string, ar: string][] = [
    [0, 1, '0–1 Jahr', '0–1 yıl', '0–1 سنة'],
    [0, 2, '0–2 Jahre', '0–2 yıl', '0–2 سنة'],
    [3, 5, '3–5 Jahre', '3–5 yıl', '3–5 سنوات'],
    [5, 10, '5–10 Jahre', '5–10 yıl', '5–10 سنوات'],
    [8, 12, '8–12 Jahre', '8–12 yıl', '8–12 سنة'],
    [1, 1, '1 Jahr', '1 yıl', 'سنة'],
    [2, 2, '2 Jahre', '2 yıl', 'سنتان'],
    [4, 4, '4 Jahre', '4 yıl', '4 سنوات'],
    [1, undefined, 'ab 1 Jahr', '1+ yıl', 'سنة فأكثر'],
    [2, undefined, 'ab 2 Jahren', '2+ yıl', 'سنتان فأكثر'],
    [5, undefined, 'ab 5 Jahren', '5+ yıl', '5 سنوات فأكثر'],
    [11, undefined, 'ab 11 Jahren', '11+ yıl', '11 سنة فأكثر'],
  ];

  it.each(spans)('%s to %s', (min, max, german, turkish, arabic) => {
    expect(de.salaryTable.years(min, max)).toBe(german);
    expect(tr.salaryTable.years(min, max)).toBe(turkish);
    // A reader sees no isolates; what they do is tried below.
    expect(ar.salaryTable.years(min, max).replace(/[\u2068\u2069]/g, '')).toBe(arabic);
  });
});

describe('thousands', () => {
  it('keeps the figure and its unit on one line', () => {
    expect(de.salaryTools.k('90')).toBe('90\u00a0Tsd.');
    expect(tr.salaryTools.k('90')).toBe('90\u00a0bin');
    expect(ar.salaryTools.k('90')).toBe('90\u00a0ألف');
  });

  it.each([
    ['1', 'ألف'],
    ['2.5', 'ألف'],
    ['3', 'آلاف'],
    ['10', 'آلاف'],
    ['11', 'ألف'],
    ['103', 'ألف'],
    ['\u200e−5', 'آلاف'],
    ['+34', 'ألف'],
  ])('counts %s in Arabic', (amount, word) => {
    expect(ar.salaryTools.k(amount).endsWith(`\u00a0${word}`)).toBe(true);
  });
});

describe('isolates in Arabic', () => {
  it('stand around what would be shown in the wrong order', () => {
    expect(ar.salaryTable.gross('2026-03-31')).toContain('\u20682026-03-31\u2069');
    expect(ar.salaryTable.years(3, 5)).toContain('\u20683–5\u2069');
    expect(ar.salaryTools.differenceLead('C++')).toContain('\u2068C++\u2069');
    expect(ar.salaryTools.budgetLead('EUR 90 ألف')).toContain('\u2068EUR\u2069 90 ألف');
  });

  it('stand nowhere else', () => {
    const said = [
      ar.common.asOf('2026'),
      ar.salaryTable.gross('2026'),
      ar.salaryTools.cheapestFirst('قيادي / رئيسي'),
      ar.salaryTable.scaleNote('EUR', '160'),
      ar.salaryTools.formula('ألمانيا'),
      ar.salaryTools.noRate('USD'),
      ar.salaryTools.short('500'),
    ];
    expect(said.join()).not.toMatch(/[\u2066-\u2069]/);
  });
});
