import { describe, expect, it } from 'vitest';
import { directionOf, localeOf, matchLanguage, type Language } from '../../src/i18n/localize.js';

const languages: Language[] = ['en', 'de', 'tr', 'ar'];

describe('matchLanguage', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['de_CH', 'de'],
    ['de-Latn-DE-1996', 'de'],
    ['tr-TR', 'tr'],
    ['ar-EG', 'ar'],
    ['ar-Arab', 'ar'],
  ])('%s is %s', (tag, language) => {
    expect(matchLanguage(tag)).toBe(language);
  });

  it.each([
    'fr',
    'deu',
    'x-de',
    'e',
    '',
    '-',
    'constructor',
    '__proto__',
    'toString',
    '中文',
    'd e',
  ])('has nothing for "%s"', (tag) => {
    expect(matchLanguage(tag)).toBeUndefined();
  });
});

describe('directionOf and localeOf', () => {
  it('know where a language starts, and write Latin digits everywhere', () => {
    expect(languages.map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'rtl']);
    const written = languages.map((one) => new Intl.NumberFormat(localeOf(one)).format(90500.5));
    expect(written).toEqual(['90,500.5', '90.500,5', '90.500,5', '90,500.5']);
  });
});
