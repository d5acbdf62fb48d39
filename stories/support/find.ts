import { configure, expect, userEvent, waitFor, within } from 'storybook/test';
import type { HiringSalaryTable } from '../../src/elements/salary-table/define.js';

// What comes on demand has to be compiled first, on a machine that may be busy.
configure({ asyncUtilTimeout: 10_000 });

/** The first salary table on screen, once it shows what it shall. */
export async function tableIn(canvas: HTMLElement, nth = 0): Promise<HiringSalaryTable> {
  const table = canvas.querySelectorAll<HiringSalaryTable>('hiring-salary-table')[nth]!;
  await waitFor(() => expect(baseOf(table)).not.toBeNull());
  await table.updateComplete;
  return table;
}

/** Queries by role, label and text inside of a widget. */
export const inside = (widget: Element) => within(baseOf(widget));

const baseOf = (widget: Element) => widget.shadowRoot!.querySelector<HTMLElement>('[part=base]')!;

/** What a person reads in the widget. */
export function readable(widget: Element): string {
  return baseOf(widget).innerText;
}

/** Words of the row heads, from top to bottom. */
export function levelsOf(table: Element): string[] {
  return inside(table)
    .getAllByRole('rowheader')
    .map((one) => one.textContent!.trim());
}

/** Words of the column heads, that of the levels first. */
export function headsOf(table: Element): HTMLElement[] {
  const markets = inside(table).getAllByRole('row')[1]!;
  return within(markets).getAllByRole('columnheader');
}

/** Presses a key on whatever has the focus. */
export const press = (key: string) => userEvent.keyboard(`{${key}}`);

/** Nothing runs out of the widget sideways. */
export async function fits(table: Element): Promise<void> {
  const { scrollWidth, clientWidth } = baseOf(table);
  await expect(scrollWidth, 'width of what is in the widget').toBeLessThanOrEqual(clientWidth);
}
