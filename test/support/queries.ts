/** Finds by what a person meets, role, name and text, through a widget's shadow root. */

/** What a screen reader says of `node`: nothing hidden, and blocks apart, as accname has it. */
export function textOf(node: Node, except?: Element): string {
  return (
    said(node, except)
      // A word joiner has no width.
      .replace(/\u2060/g, '')
      .replace(/\s+/g, ' ')
      .replace(/ (?=,)/g, '')
      .trim()
  );
}

function said(node: Node, except?: Element): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node instanceof ShadowRoot)
    return [...node.childNodes].map((one) => said(one, except)).join('');
  if (!isElement(node) || node === except || /^(style|script|option)$/i.test(node.localName))
    return '';
  const { display, visibility } = view(node).getComputedStyle(node);
  if (node.getAttribute('aria-hidden') === 'true' || display === 'none') return '';
  const label = node.getAttribute('aria-label');
  const children =
    node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [...node.childNodes];
  const inside =
    label ??
    children
      .filter((one) => isElement(one) || visibility !== 'hidden')
      .map((one) => said(one, except))
      .join('');
  return /^(inline|contents)$/.test(display) ? inside : ` ${inside} `;
}

const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE;
const view = (node: Node) => node.ownerDocument!.defaultView!;

const native: Record<string, string> = {
  a: 'link',
  button: 'button',
  input: 'textbox',
  select: 'combobox',
  table: 'table',
  textarea: 'textbox',
};

function nameOf(element: HTMLElement): string {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const { labels } = element as HTMLInputElement;
  if (labels?.length) return [...labels].map((one) => textOf(one, element)).join(' ');
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const root = element.getRootNode() as ShadowRoot;
  const named = ids.map((id) => root.getElementById(id)).filter((one) => one !== null);
  return named.length ? named.map((one) => textOf(one)).join(' ') : textOf(element);
}

/** Everything of that role and name that is not hidden. */
export function all(host: Element, role: string, name?: string | RegExp): HTMLElement[] {
  const inside = [...host.shadowRoot!.querySelectorAll<HTMLElement>('*')];
  return inside.filter((one) => {
    if ((one.getAttribute('role') ?? native[one.localName]) !== role) return false;
    if (one.closest('[aria-hidden="true"]') || !one.checkVisibility({ visibilityProperty: true })) {
      return false;
    }
    if (name === undefined) return true;
    return typeof name === 'string' ? nameOf(one) === name : name.test(nameOf(one));
  });
}

/** The one of that role and name; says what there is where it is not. */
export function get<Found extends HTMLElement = HTMLElement>(
  host: Element,
  role: string,
  name?: string | RegExp,
): Found {
  const found = all(host, role, name);
  if (found.length === 1) return found[0] as Found;
  const there = all(host, role).map(nameOf).join(' | ');
  throw new Error(`${found.length} × ${role} "${name ?? ''}"; there is: ${there || 'none'}`);
}

/** The same, once it is there: what a visitor uses first is fetched first. */
export function find<Found extends HTMLElement = HTMLElement>(
  host: Element,
  role: string,
  name?: string | RegExp,
): Promise<Found> {
  return until(() => get<Found>(host, role, name));
}

/** Tries until `check` neither throws nor gives something falsy, and gives that. */
export async function until<T>(check: () => T, what = 'it came true', within = 5000): Promise<T> {
  const end = performance.now() + within;
  for (;;) {
    let failure: unknown = new Error(`not within ${within} ms: ${what}`);
    try {
      const value = check();
      if (value) return value;
    } catch (error) {
      failure = error;
    }
    if (performance.now() > end) throw failure;
    await pause(16);
  }
}

export const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** All that the widget says, its heading first. */
export const reading = (host: Element): string => textOf(host.shadowRoot!);

/** The table as rows of words, heads and row heads included. */
export function matrix(host: Element): string[][] {
  return all(host, 'row').map((row) =>
    [...row.children]
      .filter((one) => /^(cell|columnheader|rowheader)$/.test(one.getAttribute('role') ?? ''))
      .map((one) => textOf(one)),
  );
}

/** The rows of levels alone. */
export const body = (host: Element): string[][] => matrix(host).slice(2);

/** One column below its head, by its place among the markets. */
export const column = (host: Element, place: number): string[] =>
  body(host).map((row) => row[place + 1]!);

/** One row behind its head, by its place. */
export const row = (host: Element, place: number): string[] => body(host)[place]!.slice(1);

/** The button of a cell, by the places of its level and its market. */
export function cellButton(host: Element, level: number, market: number): HTMLButtonElement {
  return all(host, 'row')[level + 2]!.children[market + 1]!.querySelector('button')!;
}

/** The markets that stand out, by the names in their heads. */
export const highlighted = (host: Element): string[] =>
  all(host, 'columnheader')
    .filter((head) => head.getAttribute('aria-current') === 'true')
    .map((head) => textOf(head));
