import { executeServerCommand } from '@web/test-runner-commands';

/** The engine this page runs in. */
export const engine = (): Promise<'Chromium' | 'Firefox' | 'WebKitGTK'> =>
  executeServerCommand('hiring:engine');

/**
 * Sets the size of the page and resolves to the size it got: WebKitGTK's window cannot be narrower
 * than 447 px, so make narrow tests with a narrow element and not with a narrow page.
 */
export const viewport = (width: number, height = 800): Promise<{ width: number; height: number }> =>
  executeServerCommand('hiring:viewport', { width, height });

export interface Media {
  media?: 'print' | 'screen';
  features?: Record<string, string>;
}

/**
 * Emulates media until the end of the file, e.g. `{ features: { 'forced-colors': 'active' } }`;
 * resolves to false outside Chromium, where it cannot be done.
 */
export const emulateMedia = (media: Media): Promise<boolean> =>
  executeServerCommand('hiring:media', media);

/**
 * Presses keys one after the other, by their names, with modifiers in front: `Tab`, `Shift+Tab`,
 * `Enter`, `ArrowDown`, `Escape`.
 */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await executeServerCommand('hiring:press', key);
}

/** Types into what has the focus. */
export const type = (text: string): Promise<void> => executeServerCommand('hiring:type', text);
