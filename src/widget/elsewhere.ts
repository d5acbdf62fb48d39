/**
 * Whatever a widget does not carry itself: other languages, other packs, and the states loading,
 * error and empty. Fetched only then, so it carries no Lit; the widget lends its own.
 */
import type { html, LitElement, nothing } from 'lit';
import { report } from '../base/report.js';
import type { Language, Strings } from '../i18n/localize.js';
import { states as english } from '../i18n/locales/en.js';
import { bundledPacks, loadBundled, type Own } from '../packs/load.js';
import type { Pack } from '../packs/types.js';
import type { PackError, PackResult } from '../packs/result.js';
import { addSheet } from './add-sheet.js';
import { elsewhereStyles } from './elsewhere.styles.js';
import type { Source, Translations } from './hiring-widget.js';
import type { icon } from './icon.js';
import { retryIcon } from './icons.js';

export type Elsewhere = typeof import('./elsewhere.js');

interface Kit {
  html: typeof html;
  nothing: typeof nothing;
  icon: typeof icon;
}

interface Widget extends LitElement {
  reload(): void;
  levels?: string;
  markets?: string;
  stages?: string;
}

const dressed = new WeakSet<LitElement>();

/** Gives a widget what its states look like, and what their buttons do. */
export function dress(widget: Widget): void {
  addSheet(widget, elsewhereStyles);
  if (dressed.has(widget)) return;
  dressed.add(widget);
  widget.renderRoot.addEventListener('click', ({ target }) => {
    const { state } = (target as Element).closest('button')?.dataset ?? {};
    if (state === 'error') leave(widget, () => widget.reload());
    if (state === 'empty') {
      leave(widget, () => (widget.levels = widget.markets = widget.stages = undefined));
    }
  });
}

/** What a widget asks for: a language, and a pack from somewhere. */
export interface Ask<Words> {
  language: Language;
  source: Source;
  /** What the widget carries itself. */
  english: Words;
  own: Own;
  /** The same in the other languages, each when asked for. */
  words: Translations<Words>;
  extras?: Promise<unknown>;
  widget: LitElement;
  complain(code: 'language', message: string): void;
}

/** What the widget shall show from now on: its own part of a pack, a whole one, or an error. */
export interface Found<Words> {
  language: Language;
  strings: Words;
  own?: Own;
  pack?: Pack;
  error?: PackError;
  /** More is to come. */
  loading?: boolean;
}

/** Brings words and pack, and shows each state on the way. Never rejects. */
export async function load<Words>(
  ask: Ask<Words>,
  show: (found: Found<Words>) => unknown,
): Promise<void> {
  const { source, english, own, extras, widget } = ask;
  const [kind, value] = source;
  const signal = renew(widget);
  const pack = kind === 'pack' ? undefined : ownPack(ask, signal);
  let { language } = ask;
  let text: Words | undefined;
  if (language !== 'en') {
    text = await ask.words[language]().catch(() => undefined);
    if (!text) {
      ask.complain('language', `the language file for "${language}" did not arrive.`);
      // Words in English are said to be English, to readers as well.
      language = 'en';
    }
  }
  const strings = text ?? english;
  if (pack) show({ language, strings, loading: true });
  const mine = { ...own, ...(text && { text }) };
  const [found] = await Promise.all([
    pack ?? bundled(`${value}`, language, mine),
    extras?.catch(() => {}),
  ]);
  show({ language, strings, ...found });
}

const running = new WeakMap<LitElement, AbortController>();

/** Ends the request that a newer one of the same widget takes the place of. */
function renew(widget: LitElement): AbortSignal {
  running.get(widget)?.abort();
  const controller = new AbortController();
  running.set(widget, controller);
  return controller.signal;
}

async function bundled(
  id: string,
  language: Language,
  own: Own,
): Promise<{ own: Own } | PackResult> {
  try {
    const found = await loadBundled(id, language, own);
    return found ? { own: found } : unknownPack(id);
  } catch (error) {
    return failed(error);
  }
}

async function ownPack(
  { source, language, widget }: Ask<unknown>,
  signal: AbortSignal,
): Promise<PackResult> {
  try {
    const { checkPack, fetchPack, parsePack } = await import('../packs/own.js');
    const [kind, value] = source;
    const result = await (kind === 'data'
      ? checkPack(value, language)
      : kind === 'inline'
        ? parsePack(`${value}`, language)
        : fetchPack(`${value}`, widget.ownerDocument.baseURI, language, signal));
    if ('error' in result) return result;
    warnIfStale(widget.localName, result.pack.validUntil);
    return { pack: named(result.pack) };
  } catch (error) {
    return failed(error);
  }
}

function failed(error: unknown): PackResult {
  return { error: { code: 'network', message: `${error}`, issues: [], more: 0, retry: true } };
}

/**
 * A pack without lists of names gets ids instead, in the order of their first figure. Where rows
 * have dates of their own, the pack's date is all of them: from the oldest to the newest.
 */
function named(pack: Pack): Pack {
  const ids = (key: 'level' | 'market') =>
    [...new Set(pack.salaries.map((row) => row[key]))].map((id) => ({ id, name: id }));
  const salaries = pack.salaries.map((row) => ({ ...row, asOf: row.asOf ?? pack.asOf }));
  const dates = [...new Set(salaries.map((row) => row.asOf))].sort();
  const asOf =
    dates.length > 1 ? `${dates[0]}–${dates[dates.length - 1]}` : (dates[0] ?? pack.asOf);
  return {
    ...pack,
    asOf,
    salaries,
    levels: pack.levels ?? ids('level'),
    markets: pack.markets ?? ids('market'),
  };
}

/** Told to the page's author alone: for the visitor, the date stands under the title. */
function warnIfStale(tag: string, validUntil: string | undefined): void {
  const today = new Date().toISOString().slice(0, 10);
  if (validUntil && validUntil < today) report(tag, `the pack was valid until ${validUntil}.`);
}

function unknownPack(id: string): PackResult {
  const message = `there is no pack "${id}"; there is: ${bundledPacks().join(', ')}.`;
  return { error: { code: 'unknown-pack', message, issues: [], more: 0, retry: false } };
}

/** A button that goes away with what it does hands the focus to the title, not to the page's start. */
function leave(widget: LitElement, act: () => unknown): void {
  const title = widget.renderRoot.querySelector<HTMLElement>('.heading');
  if (title) title.tabIndex = -1;
  title?.focus({ preventScroll: true });
  act();
}

/** Loading, error or empty, below the title; nothing where the tag's own content serves meanwhile. */
export function renderState(
  { html, nothing, icon }: Kit,
  widget: Widget,
  strings: Partial<Strings>,
  { error, empty }: { error?: PackError; empty: boolean },
): unknown {
  const words = strings.states ?? english;
  if (error) {
    return html`<div part="error" class="error" role="alert">
      <p>
        <strong>${error.retry ? words.loadingFailed : words.showingFailed}</strong>
        ${words.pageUnaffected} ${error.retry ? words.tryAgainSoon : nothing}
      </p>
      ${
        error.retry
          ? html`<button class="button" data-state="error">
              ${icon(retryIcon)}${words.retry}
            </button>`
          : nothing
      }
    </div>`;
  }
  if (empty) {
    return html`<p class="subtitle">${words.empty}</p>
      ${
        widget.levels || widget.markets || widget.stages
          ? html`<button class="button" data-state="empty">${words.showAll}</button>`
          : nothing
      }`;
  }
  // Where the tag has content of its own, that is what a visitor reads meanwhile.
  for (const { nodeName, textContent } of widget.childNodes) {
    if (!/script|#comment/i.test(nodeName) && textContent?.trim()) return undefined;
  }
  return html`<p class="subtitle" role="status">${words.loading}</p>
    <div class="scales" aria-hidden="true"><i></i><i></i><i></i><i></i></div>`;
}
