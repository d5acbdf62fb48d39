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

/** Figures and text of a bundled pack; `own` is what the widget carries itself. */
export async function loadBundled<F, T>(
  id: string,
  language: Language,
  own: { figures: F; text: T },
): Promise<{ figures: F; text: T }> {
  const role = roles[id]!;
  const [figures, text] = await Promise.all([role.figures?.(), role[language]?.()]);
  return { figures: (figures as F) ?? own.figures, text: (text as T) ?? own.text };
}
