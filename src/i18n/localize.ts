import type * as english from './locales/en.js';

/** Everything that widgets say, by part, so that a widget carries only its own. */
export type Strings = typeof english;

const languages = ['en', 'de', 'tr', 'ar'] as const;

/** A language of the widgets. English is in every bundle, the others come when asked for. */
export type Language = (typeof languages)[number];

/** The language that a `lang` value asks for (`de-AT` is German), or nothing if there is none. */
export function matchLanguage(tag: string): Language | undefined {
  const primary = tag.toLowerCase().replace(/[-_].*/, '');
  return languages.find((language) => language === primary);
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The Intl locale. Figures keep Latin digits in Arabic too: the source has them, and they align. */
export function localeOf(language: Language): string {
  return language === 'ar' ? 'ar-u-nu-latn' : language;
}
