import { fixture } from '@open-wc/testing';
import type { HiringChecklist } from '../../src/elements/checklist/define.js';
import { until } from './queries.js';

/** The boxes of all steps, shown or not. */
export const boxes = (list: Element): HTMLInputElement[] => [
  ...list.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=step]'),
];

/** The box of a step by its id. */
export const box = (list: Element, id: string): HTMLInputElement =>
  boxes(list).find(({ value }) => value === id)!;

export async function checklist(attributes = ''): Promise<HiringChecklist> {
  const list = await fixture<HiringChecklist>(
    `<hiring-checklist ${attributes}></hiring-checklist>`,
  );
  await until(() => list.state !== 'loading');
  await list.updateComplete;
  return list;
}
