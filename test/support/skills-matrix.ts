import { fixture } from '@open-wc/testing';
import type { HiringSkillsMatrix, Scorecard } from '../../src/elements/skills-matrix/define.js';
import { until } from './queries.js';

/** A matrix with these attributes, and properties that were set before it met the page. */
export async function skillsMatrix(
  attributes = '',
  properties: Partial<HiringSkillsMatrix> = {},
): Promise<HiringSkillsMatrix> {
  const box = await fixture<HTMLElement>(
    `<div><template><hiring-skills-matrix ${attributes}></hiring-skills-matrix></template></div>`,
  );
  const template = box.querySelector('template')!;
  const matrix = template.content.firstElementChild!.cloneNode() as HiringSkillsMatrix;
  Object.assign(matrix, properties);
  box.append(matrix);
  await settled(matrix);
  return matrix;
}

export async function settled(matrix: HiringSkillsMatrix): Promise<void> {
  await until(() => matrix.matches(':defined') && matrix.state !== 'loading', 'it is ready');
  await matrix.updateComplete;
}

/** A radio by what is rated and its words, such as `3: Solid`. */
export function radio(matrix: Element, group: string, words: string): HTMLInputElement {
  const groups = [...matrix.shadowRoot!.querySelectorAll('fieldset')];
  const found = groups.filter((one) => one.querySelector('legend')?.textContent?.trim() === group);
  if (found.length !== 1) throw new Error(`${found.length} groups "${group}"`);
  const radios = [...found[0]!.querySelectorAll('input')];
  const one = radios.find(
    (radio) =>
      (radio.getAttribute('aria-label') ?? radio.closest('label')?.textContent?.trim()) === words,
  );
  if (!one) throw new Error(`no "${words}" in "${group}"`);
  return one;
}

/** What is chosen in a group. */
export function chosen(matrix: Element, group: string): string | undefined {
  const groups = [...matrix.shadowRoot!.querySelectorAll('fieldset')];
  const found = groups.find((one) => one.querySelector('legend')?.textContent?.trim() === group);
  const radio = found?.querySelector<HTMLInputElement>('input:checked');
  return radio?.getAttribute('aria-label') ?? radio?.closest('label')?.textContent?.trim();
}

/** Puts text into a field of notes, as a person does. */
export function write(field: HTMLElement, text: string): void {
  (field as HTMLTextAreaElement).value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** Gives a file to the field "Import". */
export function give(matrix: Element, text: string, name = 'cards.json'): void {
  const field = matrix.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

export const card = (candidate: string, changes: Partial<Scorecard> = {}): Scorecard => ({
  ...{ candidate, ratings: {}, weights: {}, notes: {} },
  ...changes,
});

/** The three of the designers' boards, against a senior profile for cloud infrastructure. */
export const three: Scorecard[] = [
  card('Ada', {
    ratings: { ownership: 4, async: 3, errors: 3, systems: 2, web: 3, tooling: 2 },
    weights: { ownership: 2, async: 2 },
  }),
  card('Brook', {
    ratings: { ownership: 3, async: 4, errors: 2, systems: 2, web: 2, tooling: 3 },
  }),
  card('Cem', { ratings: { ownership: 2, async: 2, errors: 3, systems: 4 } }),
];

/** So many candidates, each with one rating. */
export const crowd = (count: number): Scorecard[] =>
  [...Array(count).keys()].map((at) => card(`Person ${at + 1}`, { ratings: { web: at % 5 } }));
