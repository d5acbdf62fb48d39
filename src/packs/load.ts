import type { Language } from '../i18n/localize.js';

/** Fetches a module. */
export type Load = () => Promise<unknown>;

/** What a widget is made of: its part of the default role. */
export interface Own {
  figures: unknown;
  /** In English. */
  text: unknown;
  /** Its part of the text in the other languages: the role's whole text is several times as long. */
  languages?: Partial<Record<Language, Load>>;
}

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

/** Figures and text of a bundled pack, for a widget; nothing where there is no such pack. */
export async function loadBundled(
  id: string,
  language: Language,
  own: Own,
): Promise<Own | undefined> {
  if (!Object.hasOwn(roles, id)) return undefined;
  const role = roles[id]!;
  const words = (id === 'rust' && own.languages?.[language]) || role[language];
  const [figures, text] = await Promise.all([role.figures?.(), words?.()]);
  return { figures: figures ?? own.figures, text: text ?? own.text };
}
