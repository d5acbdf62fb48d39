/**
 * What is said to the author of a pack. English defines the type, so that a gap in another language
 * fails to compile. Apart from the widgets' own words, since they are needed only when something is
 * wrong with a pack that a page brought itself.
 */
export const sentences = {
  missing: 'This is missing.',
  object: 'This must be an object.',
  array: 'This must be a list.',
  string: 'This must be text.',
  number: 'This must be a number.',
  empty: 'The text must not be empty.',
  tooLong: (most: string) => `The text must have at most ${most} characters.`,
  tooMany: (most: string) => `The list must have at most ${most} entries.`,
  atLeast: (least: string) => `The number must not be below ${least}.`,
  atMost: (most: string) => `The number must not be above ${most}.`,
  order: '"min" must not be above "max".',
  date: 'The date must exist and look like 2026, 2026-03 or 2026-03-31.',
  day: 'The date must exist and look like 2027-01-31.',
  id: 'An id has only letters from a to z, digits and hyphens, and no hyphen at its start.',
  lang: 'The language must be a tag such as "en" or "de-AT".',
  url: 'The address must begin with https:// or http://.',
  currency: 'The currency must be three capital letters, such as EUR.',
  unit: 'The unit must be gross/year: annual gross pay.',
  level: 'This level is not in the list of levels.',
  market: 'This market is not in the list of markets.',
  rowTwice: 'A row above has the same level, market and currency.',
  idTwice: 'An entry above has the same id.',
  whole: 'The number must be whole.',
  five: 'There must be exactly five texts here, for the ratings 0 to 4.',
  basis: 'The basis must be "publisher", or be left out.',
  area: 'This skill area is not in the list of areas.',
  domain: 'This domain is not in the list of domains.',
  profileTwice: 'A profile above has the same domain and level.',
  other: 'This value cannot be used.',
  more: (count: string) => `And ${count} more.`,

  'bad-url': 'The address of the pack is not an http or https address.',
  network: 'The pack could not be fetched: no connection, no such server, or not allowed by CORS.',
  timeout: (seconds: string) => `The pack did not arrive within ${seconds} seconds.`,
  http: (status: string) => `The server answered with status ${status} instead of a pack.`,
  'not-json': 'The server answered with a web page or with nothing instead of a pack.',
  'too-large': 'The pack is larger than 1 MiB.',
  'bad-json': (reason: string) => `The JSON of the pack is broken or cut short (${reason}).`,
  'bad-pack': 'The pack cannot be used.',
  'unknown-pack': 'There is no bundled pack with this id.',
};

/** What every language has to say. */
export type Sentences = typeof sentences;
