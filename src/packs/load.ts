import type { Language } from '../i18n/localize.js';

type Load = () => Promise<unknown>;

/** A role's files: what it knows without words, and what it says in each language. */
interface Role extends Partial<Record<Language, Load>> {
  figures?: Load;
}

/**
 * The bundled packs by id. Every widget carries the figures and the English of `rust`, the default;
 * all else comes when asked for.
 */
const roles: Record<string, Role> = {
  rust: {
    de: () => import('./rust/de.js'),
    tr: () => import('./rust/tr.js'),
    ar: () => import('./rust/ar.js'),
  },
};

export function bundledPacks(): string[] {
  return Object.keys(roles);
}

/** The words of a bundled pack in a language; nothing where a widget carries them, or no such pack. */
export function loadText(id: string, language: Language): Promise<unknown> | undefined {
  return Object.hasOwn(roles, id) ? roles[id]![language]?.() : undefined;
}

/**
 * Figures and text of a bundled pack; `own` is what the widget carries itself. Nothing where there is
 * no such pack.
 */
export async function loadBundled<Own extends { figures: unknown; text: unknown }>(
  id: string,
  language: Language,
  own: Own,
): Promise<Own | { figures: unknown; text: unknown } | undefined> {
  if (!Object.hasOwn(roles, id)) return undefined;
  const [figures, text] = await Promise.all([roles[id]!.figures?.(), loadText(id, language)]);
  return { figures: figures ?? own.figures, text: text ?? own.text };
}
