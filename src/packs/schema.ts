/**
 * What a role pack must look like. The shapes and their meaning stand in `types.ts`; the JSON
 * Schema in `dist/schemas` is written from the schemas here.
 *
 * A message is the kind of the issue, never a sentence: `issues.ts` has the sentences.
 *
 * zod/mini never compiles code from strings, so a strict content policy has nothing to refuse. Its
 * `z.config()` is left alone: it is shared with every other copy of zod on the page.
 */
import * as z from 'zod/mini';
import type { CheckKind } from './issues.js';
import type {
  Highlight,
  Level,
  Market,
  Pack,
  SalaryRow,
  SalaryTableText,
  Source,
  Years,
} from './types.js';

export type { Highlight, Level, Market, Pack, SalaryRow, SalaryTableText, Source, Years };

/** The most entries that one list of a pack may have. */
export const MAX_ENTRIES = 5000;

/** Adds an issue that lets the other checks go on, so that one look finds all of them. */
function add(payload: z.core.ParsePayload, kind: CheckKind, ...path: PropertyKey[]): void {
  const { issues, value: input } = payload;
  issues.push({ code: 'custom', message: kind, path, input, continue: true });
}

/** Text of a pattern. Flags would be lost in the JSON Schema, so no pattern has one. */
const matching = (kind: CheckKind, pattern: RegExp, abort = false) =>
  z.string().check(z.regex(pattern, { error: kind, abort }));

/** What the pattern before it cannot say. */
const holds = (kind: CheckKind, test: (value: string) => boolean) =>
  z.check<string>((payload) => {
    if (!payload.issues.length && !test(payload.value)) add(payload, kind);
  });

/** Refuses days that no month has: some engines read 31 February as a day in March. */
function exists(date: string): boolean {
  const time = Date.parse(date);
  return !isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function parses(url: string): boolean {
  try {
    return !!new URL(url);
  } catch {
    return false;
  }
}

const text = (most = 200) => matching('empty', /\S/).check(z.maxLength(most));
// A malformed id ends the check: that no list has it need not be said as well.
const id = () => matching('id', /^[a-zA-Z0-9][a-zA-Z0-9-]*$/, true).check(z.maxLength(200));
const tag = () => matching('lang', /^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/);
const currency = () => matching('currency', /^[A-Z]{3}$/);
const date = () => matching('date', /^\d{4}(-\d\d(-\d\d)?)?$/).check(holds('date', exists));
const day = () => matching('day', /^\d{4}-\d\d-\d\d$/).check(holds('day', exists));
const url = () =>
  matching('url', /^https?:\/\/\S+$/).check(z.maxLength(2000), holds('url', parses));
const number = () => z.number().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER));
const list = <T extends z.ZodMiniType>(entry: T) => z.array(entry).check(z.maxLength(MAX_ENTRIES));

const ordered = z.check<{ min: number; max?: number }>((payload) => {
  const { min, max } = payload.value;
  if (max !== undefined && min > max) add(payload, 'order', 'min');
});

const sourceSchema = z.object({
  title: text(),
  publisher: z.optional(text()),
  url: z.optional(url()),
});

const marketSchema = z.object({ id: id(), name: text() });

const yearsSchema = z.object({ min: number(), max: z.optional(number()) }).check(ordered);

const levelSchema = z.object({
  id: id(),
  name: text(),
  years: z.optional(yearsSchema),
});

const salaryRowSchema = z
  .object({
    level: id(),
    market: id(),
    min: number(),
    max: number(),
    currency: currency(),
    unit: z.optional(text()),
    asOf: z.optional(date()),
    section: z.optional(text()),
  })
  .check(ordered);

const highlightSchema = z.object({
  market: id(),
  note: z.optional(text(1000)),
});

const salaryTableTextSchema = z.object({
  title: z.optional(text()),
  highlight: z.optional(highlightSchema),
});

/** The ids of a list; reports those that stand in it twice. */
function idsOf(payload: z.core.ParsePayload<Pack>, key: 'levels' | 'markets') {
  const entries = payload.value[key];
  if (!entries) return undefined;
  const ids = new Set<string>();
  entries.forEach((entry, at) => {
    if (ids.has(entry.id)) add(payload, 'idTwice', key, at, 'id');
    ids.add(entry.id);
  });
  return ids;
}

const refersToItself = z.check<Pack>((payload) => {
  const { salaries, salaryTable } = payload.value;
  const levels = idsOf(payload, 'levels');
  const markets = idsOf(payload, 'markets');
  const seen = new Set<string>();
  salaries.forEach(({ level, market, currency }, row) => {
    if (levels && !levels.has(level)) add(payload, 'level', 'salaries', row, 'level');
    if (markets && !markets.has(market)) add(payload, 'market', 'salaries', row, 'market');
    const key = `${level} ${market} ${currency}`;
    if (seen.has(key)) add(payload, 'rowTwice', 'salaries', row);
    seen.add(key);
  });
  const highlight = salaryTable?.highlight;
  if (highlight && markets && !markets.has(highlight.market)) {
    add(payload, 'market', 'salaryTable', 'highlight', 'market');
  }
});

/**
 * Checks a whole {@link Pack}. The parts of later widgets (questions, skills, scale, profiles,
 * checklist, offer …) join as further optional keys; until then they are ignored, as is every key
 * that is not listed. The result is a new object.
 */
export const packSchema: z.ZodMiniType<Pack> = z
  .object({
    id: z.optional(id()),
    lang: z.optional(tag()),
    asOf: date(),
    validUntil: z.optional(day()),
    source: sourceSchema,
    markets: z.optional(list(marketSchema)),
    levels: z.optional(list(levelSchema)),
    salaries: list(salaryRowSchema),
    salaryTable: z.optional(salaryTableTextSchema),
  })
  .check(refersToItself);
