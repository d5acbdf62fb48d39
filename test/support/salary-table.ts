import { fixture } from '@open-wc/testing';
import type { HiringSalaryTable } from '../../src/elements/salary-table/define.js';
import type { Pack } from '../../src/packs/types.js';
import { until } from './queries.js';

/** A table with these attributes and this content, once it is ready, empty or in error. */
export async function salaryTable(attributes = '', inside = ''): Promise<HiringSalaryTable> {
  const tag = 'hiring-salary-table';
  const table = await fixture<HiringSalaryTable>(`<${tag} ${attributes}>${inside}</${tag}>`);
  await settled(table);
  return table;
}

export async function settled(table: HiringSalaryTable): Promise<void> {
  await until(() => table.state !== 'loading', 'the table is ready');
  await table.updateComplete;
}

/** A table whose properties were set before it met the page. */
export async function tableWith(
  properties: Partial<HiringSalaryTable>,
  attributes = '',
): Promise<HiringSalaryTable> {
  const box = await fixture<HTMLElement>(`<div ${attributes}></div>`);
  const table = document.createElement('hiring-salary-table');
  Object.assign(table, properties);
  box.append(table);
  await settled(table);
  return table;
}

/** A small sound pack of somebody else's. */
export const ownPack = (changes: Partial<Pack> & Record<string, unknown> = {}): Pack => ({
  asOf: '2026-03',
  source: { title: 'Pay in Zig', publisher: 'Zig Weekly', url: 'https://zig.example/pay' },
  markets: [
    { id: 'pt', name: 'Portugal' },
    { id: 'ch', name: 'Switzerland' },
  ],
  levels: [
    { id: 'junior', name: 'Junior' },
    { id: 'senior', name: 'Senior' },
  ],
  salaries: [
    { level: 'junior', market: 'pt', min: 30000, max: 42500, currency: 'EUR' },
    { level: 'junior', market: 'ch', min: 80000, max: 95000, currency: 'CHF' },
    { level: 'senior', market: 'pt', min: 50000, max: 70000, currency: 'EUR' },
    { level: 'senior', market: 'ch', min: 110000, max: 140000, currency: 'CHF' },
  ],
  ...changes,
});

/** The details of all events of that type on `target` from now on. */
export function listen<Detail = unknown>(target: EventTarget, type: string): Detail[] {
  const details: Detail[] = [];
  target.addEventListener(type, (event) => details.push((event as CustomEvent<Detail>).detail));
  return details;
}

/** Collects what the widgets tell the console, in place of printing it, until the test ends. */
export function consoleLines(): string[] {
  const lines: string[] = [];
  beforeEach(() => {
    lines.length = 0;
    const { warn, error } = console;
    console.warn = console.error = (...words: unknown[]) => void lines.push(words.join(' '));
    restore = () => Object.assign(console, { warn, error });
  });
  afterEach(() => restore());
  let restore = () => {};
  return lines;
}
