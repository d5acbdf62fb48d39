/** Scorecards as a sheet: a row for each area, and for each skill or note that has an entry. */
import { readCsv, writeCsv, type Cell } from '../../../base/csv.js';
import type { Recommendation, Scorecard } from '../../../guide/records/scorecard.js';
import type { Strings } from '../../../i18n/localize.js';
import type { SkillArea } from '../../../packs/types.js';
import { plainText } from '../../../widget/prose.js';

// Read by their place: heads are in the language shown, kinds and ids are not.
const width = 10;

/** One line an entry. `name` is for people; everything else comes back by `readSheet`. */
export function writeSheet(
  cards: Scorecard[],
  areas: SkillArea[],
  words: Strings['skillsTools'],
  separator: ',' | ';',
): string {
  const { candidate, level, domain, kind, id, name, rating, weight, note } = words;
  const rows: Cell[][] = [['#', candidate, level, domain, kind, id, name, rating, weight, note]];
  const known = new Map<string, [kind: string, name: string]>(
    areas.flatMap(({ id, name, skills }) => [
      [id, ['area', name]] as [string, [string, string]],
      ...skills.map((one): [string, [string, string]] => [one.id, ['skill', one.name]]),
    ]),
  );
  cards.forEach((card, at) => {
    const { ratings, weights, notes, recommendation } = card;
    const start: Cell[] = [at + 1, card.candidate, card.level ?? '', card.domain ?? ''];
    const entries = [ratings, weights, notes].flatMap((one) => Object.keys(one));
    for (const id of new Set([...known.keys(), ...entries])) {
      const [kind, name] = known.get(id) ?? ['other', id];
      if (kind !== 'area' && !entries.includes(id)) continue;
      const values = [ratings[id] ?? '', weights[id] ?? '', notes[id] ?? ''];
      rows.push([...start, kind, id, plainText(name), ...values]);
    }
    if (recommendation) {
      const { value, reason } = recommendation;
      rows.push([...start, 'recommendation', value, words.verdicts[value], '', '', reason]);
    }
  });
  return `\uFEFF${writeCsv(rows, separator)}`;
}

/** What `writeSheet` wrote, in either of its separators; nothing where the text is no such sheet. */
export function readSheet(text: string): Scorecard[] | undefined {
  const rows = ([',', ';'] as const)
    .map((separator) => readCsv(text, separator))
    .find(([head]) => head!.length === width);
  if (!rows) return undefined;
  const cards = new Map<Cell, Scorecard>();
  for (const [at, candidate, level, domain, kind, key, , rating, weight, note] of rows.slice(1)) {
    if (typeof at !== 'number') continue;
    const card: Scorecard = cards.get(at) ?? {
      candidate: `${candidate}`,
      ...(level && { level: `${level}` }),
      ...(domain && { domain: `${domain}` }),
      ...{ ratings: {}, weights: {}, notes: {} },
    };
    cards.set(at, card);
    const id = `${key}`;
    if (kind === 'recommendation') {
      card.recommendation = { value: id as Recommendation, reason: `${note}` };
      continue;
    }
    // Whether they are ratings at all is for those to say who put them into the records.
    put(card.ratings, id, rating);
    put(card.weights, id, weight);
    put(card.notes, id, note === '' ? '' : `${note}`);
  }
  return [...cards.values()];
}

function put(all: Record<string, unknown>, id: string, value: Cell | undefined): void {
  if (value === '' || value === undefined || id === '__proto__') return;
  all[id] = value;
}

/** Not every record that names a candidate is one: that of an interview has answers. */
const isCard = (found: unknown): boolean => {
  const { ratings } = Object(found) as Record<string, unknown>;
  return typeof ratings === 'object' && ratings !== null;
};

/** Scorecards out of a file: our sheet, our JSON, or one candidate's record. */
export function readCards(text: string): unknown[] | undefined {
  const bare = text.replace(/^\uFEFF/, '').trim();
  if (!/^[[{]/.test(bare)) return readSheet(text);
  try {
    const found = JSON.parse(bare) as unknown;
    if (Array.isArray(found)) return found.some(isCard) ? (found as unknown[]) : undefined;
    const { scorecards, scorecard } = found as Record<string, unknown>;
    if (Array.isArray(scorecards)) return scorecards as unknown[];
    return scorecard ? [scorecard] : isCard(found) ? [found] : undefined;
  } catch {
    return undefined;
  }
}
