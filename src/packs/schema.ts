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
import type { Five, Pack } from './types.js';

export type * from './types.js';

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

const whole = (most: number) =>
  z.number().check(z.gte(0), z.lte(most, { abort: true }), z.multipleOf(1, { error: 'whole' }));
const basis = () => z.literal('publisher', { error: 'basis' });
// A list of a set length, since a JSON Schema says that better than a tuple; the type is a tuple.
const five = (most?: number) =>
  z.array(text(most)).check(z.length(5, { error: 'five' })) as unknown as z.ZodMiniType<Five>;

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
    unit: z.optional(matching('unit', /^gross\/year$/)),
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

const widgetTextSchema = z.object({
  title: z.optional(text()),
  lead: z.optional(text(1000)),
});

const skillAreaSchema = z.object({
  id: id(),
  name: text(1000),
  short: text(),
  skills: list(z.object({ id: id(), name: text(1000) })),
  scale: five(1000),
  section: z.optional(text()),
  basis: z.optional(basis()),
});

const scaleSchema = z.object({ labels: five(), basis: z.optional(basis()) });

const questionSchema = z.object({
  id: id(),
  question: text(2000),
  short: text(1000),
  why: text(2000),
  mentions: list(z.object({ id: id(), text: text(1000) })),
  levels: list(id()),
  areas: list(id()),
  section: z.optional(text()),
  basis: z.optional(basis()),
});

const domainSchema = z.object({ id: id(), name: text() });

const profileSchema = z.object({
  domain: id(),
  level: id(),
  ratings: z.record(id(), whole(4)),
  basis: z.optional(basis()),
});

const stepSchema = z.object({
  id: id(),
  text: text(2000),
  chosen: z.optional(text(2000)),
  section: text(),
  days: z.optional(whole(10_000)),
});

const offerSchema = z.object({
  promise: text(),
  role: z.optional(text()),
  section: z.optional(text()),
});

const checklistSchema = z.object({
  stages: list(z.object({ id: id(), name: text(), steps: list(stepSchema) })),
  basis: z.optional(basis()),
});

type Payload = z.core.ParsePayload<Pack>;

/** Takes up the ids of a list; reports those that are there already. */
function take(
  payload: Payload,
  ids: Set<string>,
  entries: readonly { id: string }[],
  ...path: PropertyKey[]
): void {
  entries.forEach(({ id }, at) => {
    if (ids.has(id)) add(payload, 'idTwice', ...path, at, 'id');
    ids.add(id);
  });
}

/** The ids of a list, each taken once. */
function idsOf(
  payload: Payload,
  key: 'levels' | 'markets' | 'areas' | 'questions' | 'domains',
): Set<string> | undefined {
  const entries = payload.value[key];
  const ids = new Set<string>();
  if (entries) take(payload, ids, entries, key);
  return entries && ids;
}

const salariesReferToLists = z.check<Pack>((payload) => {
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

const kitRefersToLists = z.check<Pack>((payload) => {
  const { levels: levelList, areas: areaList = [], questions = [], profiles = [] } = payload.value;
  const levels = levelList && new Set(levelList.map((level) => level.id));
  const areas = idsOf(payload, 'areas');
  const domains = idsOf(payload, 'domains');
  // Ratings name areas and skills side by side, so they share one set of ids.
  const rated = new Set(areas);
  areaList.forEach(({ skills }, at) => take(payload, rated, skills, 'areas', at, 'skills'));

  idsOf(payload, 'questions');
  questions.forEach((question, at) => {
    take(payload, new Set(), question.mentions, 'questions', at, 'mentions');
    question.levels.forEach((level, i) => {
      if (levels && !levels.has(level)) add(payload, 'level', 'questions', at, 'levels', i);
    });
    question.areas.forEach((area, i) => {
      if (areas && !areas.has(area)) add(payload, 'area', 'questions', at, 'areas', i);
    });
  });

  const seen = new Set<string>();
  profiles.forEach(({ domain, level, ratings }, at) => {
    if (domains && !domains.has(domain)) add(payload, 'domain', 'profiles', at, 'domain');
    if (levels && !levels.has(level)) add(payload, 'level', 'profiles', at, 'level');
    for (const area of Object.keys(ratings)) {
      if (areas && !areas.has(area)) add(payload, 'area', 'profiles', at, 'ratings', area);
    }
    const key = `${domain} ${level}`;
    if (seen.has(key)) add(payload, 'profileTwice', 'profiles', at);
    seen.add(key);
  });

  const stages = payload.value.checklist?.stages ?? [];
  take(payload, new Set(), stages, 'checklist', 'stages');
  const steps = new Set<string>();
  stages.forEach((stage, at) =>
    take(payload, steps, stage.steps, 'checklist', 'stages', at, 'steps'),
  );
});

/**
 * Checks a whole {@link Pack}. Every key that is not listed is ignored. The result is a new object.
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
    areas: z.optional(list(skillAreaSchema)),
    scale: z.optional(scaleSchema),
    questions: z.optional(list(questionSchema)),
    domains: z.optional(list(domainSchema)),
    profiles: z.optional(list(profileSchema)),
    checklist: z.optional(checklistSchema),
    interview: z.optional(widgetTextSchema),
    skillsMatrix: z.optional(widgetTextSchema),
    hiringChecklist: z.optional(widgetTextSchema),
    offer: z.optional(offerSchema),
  })
  .check(salariesReferToLists, kitRefersToLists);
