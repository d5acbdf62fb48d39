import type { Language } from '../i18n/localize.js';

/** A widget's part of a role: what it knows without words, and what it says in one language. */
export interface Own {
  figures: unknown;
  text: unknown;
}

/** The modules of a role that widgets do not carry. */
type Role = Record<'figures' | Language, () => Promise<unknown>>;

/** The default role, `rust`, is in the widgets' own files; all others come when asked for. */
const roles: Record<string, Role> = {};

export function bundledPacks(): string[] {
  return ['rust', ...Object.keys(roles)];
}

/** Figures and text of a bundled pack, for a widget; nothing where there is no such pack. */
export async function loadBundled(
  id: string,
  language: Language,
  own: Own,
): Promise<Own | undefined> {
  if (id === 'rust') return own;
  if (!Object.hasOwn(roles, id)) return undefined;
  const role = roles[id]!;
  const [figures, text] = await Promise.all([role.figures(), role[language]()]);
  return { figures, text };
}
