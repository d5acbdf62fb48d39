/** Days as `2026-01-12`, reckoned in UTC so that no clock change moves them. */

const DAY = 86_400_000;

/** Midnight of a day, in milliseconds; nothing where the text is no day that exists. */
export function readDay(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const at = Date.parse(`${text}T00:00:00Z`);
  // Before 1970 are slips of typing; and some engines roll 31 February over into March.
  return at >= 0 && writeDay(at) === text ? at : undefined;
}

export function writeDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Today where the visitor is. */
export function today(now = new Date()): string {
  return writeDay(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

/** From Monday, 0, to Sunday, 6. */
const weekday = (at: number) => (new Date(at).getUTCDay() + 6) % 7;

/**
 * The day that many working days after the start, Monday to Friday. 0 is the start itself; a start on
 * a weekend counts as the Monday after it.
 */
export function addWorkingDays(start: string, days: number): string | undefined {
  const at = readDay(start);
  if (at === undefined) return undefined;
  const first = weekday(at) > 4 ? at + (7 - weekday(at)) * DAY : at;
  const past = weekday(first) + days;
  const due = first + (days + Math.floor(past / 5) * 2) * DAY;
  // A pack may name more days than a calendar has.
  return due < 253_402_214_400_000 ? writeDay(due) : undefined;
}

/** The day after, weekends included. */
export function nextDay(day: string): string {
  return writeDay(readDay(day)! + DAY);
}
