import { all, find, get, until } from './queries.js';

/** What fetches a table's tools: a pointer that comes near. Ends when they are there. */
export async function comeNear(host: Element): Promise<void> {
  get(host, 'table').dispatchEvent(
    new PointerEvent('pointerover', { bubbles: true, composed: true }),
  );
  // Every view has a select or a field; at rest there is none.
  await until(() => all(host, 'combobox').length, 'the tools came');
}

/** Chooses in a select by the words that a visitor reads. */
export async function choose(host: Element, name: string, option: string): Promise<void> {
  if (!all(host, 'combobox', name).length) await comeNear(host);
  const select = await find<HTMLSelectElement>(host, 'combobox', name);
  const found = [...select.options].find((one) => one.text === option);
  if (!found)
    throw new Error(`no option "${option}" in: ${[...select.options].map((o) => o.text)}`);
  select.value = found.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Puts text into a field, as a person who then leaves it. */
export async function enter(host: Element, name: string, text: string): Promise<void> {
  const field = await find<HTMLInputElement>(host, 'textbox', name);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
