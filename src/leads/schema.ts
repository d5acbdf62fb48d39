/**
 * What a lead must look like. The shapes and their meaning stand in `types.ts`; the JSON Schema in
 * `dist/schemas` is written from the schema here, and the receiver checks with it. It is never part of
 * what a page loads: the form checks by itself.
 */
import * as z from 'zod/mini';
import type { Lead } from './types.js';

export type * from './types.js';

/** The most characters that a field may have. */
export const MAX_TEXT = 4000;
/** The most characters that a sentence of consent may have. */
export const MAX_CONSENT = 16_000;
/** The most fields that a lead may have. */
export const MAX_FIELDS = 40;

const text = (most: number) => z.string().check(z.maxLength(most));
const filled = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const count = z.number().check(z.int(), z.minimum(0));

// Names come from pages, and become columns and keys elsewhere.
const name = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9_.-]{0,63}$/));

const record = <Value extends z.core.SomeType>(value: Value) =>
  z.record(name, value).check(z.refine((all) => Object.keys(all as object).length <= MAX_FIELDS));

const time = z.iso.datetime({ offset: true });

const consent = z.object({
  purpose: z.enum(['processing', 'marketing']),
  granted: z.boolean(),
  text: filled(MAX_CONSENT),
  lang: filled(35),
  version: filled(100),
  at: time,
  page: text(2048),
});

const context = z.object({
  page: text(2048),
  referrer: z.optional(text(2048)),
  utm: z.optional(record(text(500))),
  partner: z.optional(text(2048)),
  campaign: z.optional(text(2048)),
  pack: z.optional(text(100)),
  market: z.optional(text(100)),
  level: z.optional(text(100)),
  baseline: z.optional(text(100)),
  budget: z.optional(z.number().check(z.minimum(0))),
  budgetCurrency: z.optional(text(10)),
  checklist: z.optional(z.object({ done: count, total: count })),
  captcha: z.optional(text(8192)),
  spam: z.optional(z.object({ trap: z.boolean(), seconds: z.number().check(z.minimum(0)) })),
  widget: filled(100),
  version: filled(100),
});

/** A lead as a webhook gets it. What a newer form adds is left out, not refused. */
export const leadSchema = z.object({
  id: z.uuidv4(),
  createdAt: time,
  replaces: z.optional(z.array(z.uuidv4()).check(z.maxLength(MAX_FIELDS))),
  fields: record(z.union([text(MAX_TEXT), z.number()])),
  consents: z.array(consent).check(z.maxLength(10)),
  context,
}) satisfies z.core.$ZodType<Lead>;
