/**
 * What widgets say, by part. English defines the type of every other language: no optional keys,
 * functions where words depend on a value. Names of markets and levels come from the pack.
 */
export const common = {
  source: 'Source',
  asOf: (date: string) => `As of ${date}.`,
};

/** What every widget says while figures are on their way, and when they do not come. */
export const states = {
  loadingFailed: 'The figures could not be loaded.',
  showingFailed: 'The figures cannot be shown.',
  pageUnaffected: 'The rest of this page is not affected.',
  tryAgainSoon: 'Try again in a moment.',
  retry: 'Retry',
  loading: 'Loading the figures.',
  empty: 'There are no figures for this choice.',
  showAll: 'Show all',
};

/** What the salary table says at rest. */
export const salaryTable = {
  title: 'Salaries by level and market',
  /** Under the title: what is measured, and from when. */
  gross: (date: string) => `Annual gross pay, ${date}.`,
  grossNote: 'Annual gross.',
  rangesLead: 'Bars share one scale per currency; the tick in each bar marks the middle.',

  views: 'Views',
  ranges: 'Ranges',
  difference: 'Difference',
  budget: 'Budget',

  level: 'Level',
  years: (min: number, max: number | undefined) =>
    max === undefined ? `${min}+ years` : `${min}–${max} years`,
  thousands: (currency: string) => `${currency}, thousands`,
  /** In place of the axis, where cards have no room for one. */
  inThousands: 'Thousands.',
  scaleNote: (currency: string, top: string) => `${currency} bars run 0\u2060–\u2060${top}.`,
  noFigure: 'no figure',

  copy: 'Copy',
  csv: 'CSV',
  print: 'Print',
};

/** What the salary table says when a visitor compares, enters a budget, copies or downloads. */
export const salaryTools = {
  differenceLead: (baseline: string) => `Distance from ${baseline} at the middle of each range.`,
  budgetLead: (amount: string) => `Which levels a budget of ${amount} hires, and where.`,
  budgetAsk: 'Type a budget to see which levels it hires, and where.',

  marketOrder: 'Markets',
  asGiven: 'as given',
  cheapestFirst: (level: string) => `cheapest first: ${level}`,
  sortLevels: 'Sort levels',

  comparedWith: 'Compared with',
  baseline: 'baseline',
  currency: 'Currency',
  allIn: (currency: string) => `all in ${currency}`,
  budgetInvalid: (example: string) => `Write the budget as a number, such as ${example}.`,
  money: (currency: string, amount: string) => `${currency} ${amount}`,
  k: (amount: string) => `${amount}K`,

  topOfRange: 'Top of range',
  reachable: 'Reachable',
  short: (amount: string) => `${amount} short`,
  notCompared: (currency: string) => `Paid in ${currency}, not compared`,
  legend: [
    'Top of range: budget meets the maximum',
    'Reachable: inside the range',
    'Out of reach: below the minimum',
  ],

  formula: (baseline: string) =>
    `Difference = (market middle − ${baseline} middle) ÷ ${baseline} middle, ` +
    'where middle = (minimum + maximum) ÷ 2. Calculated.',
  noRate: (currency: string) => `${currency} is not compared: no exchange rate is set.`,
  converted: (rate: string, date: string, source: string) =>
    `Converted at ${rate} (${date}, ${source}). Calculated.`,
  calculated: 'calculated',

  copyAs: (format: string) => `Copy as ${format}`,
  copied: 'Copied.',
  copyByHand: 'Copying is blocked on this page. Select the text and copy it by hand.',
  failed: 'That did not work. Try again in a moment.',
  market: 'Market',
  minimum: 'Minimum',
  maximum: 'Maximum',
  unit: 'Unit',
  annualGross: 'annual gross',
  date: 'As of',
  sourceTitle: 'Source',
};

/** What every widget says that is worked with, one candidate at a time. */
export const candidates = {
  candidate: 'Candidate',
  unnamed: (number: string) => `Candidate ${number}`,
  add: 'New candidate',
  rename: 'Rename',
  remove: 'Delete',
  name: 'Name or label',
  save: 'Save',
  cancel: 'Cancel',
  removeAsk: (name: string) => `Delete ${name} with all ratings and notes?`,
};

/** What is said of where entries stay. */
export const keeping = {
  kept: 'Kept on this device only.',
  unkept: 'Nothing leaves this page; what is entered lasts until it is closed.',
  forget: 'Forget',
  forgetAsk: 'Forget all candidates, ratings, notes and ticks on this device?',
  forgetAll: 'Forget everything',
  cancel: 'Cancel',
  blocked: 'This browser keeps nothing on this device, so entries last until the page is closed.',
  full: 'There is no room left on this device, so new entries last until the page is closed.',
  copyResult: 'Copy the result',
};

/** What the interview carousel says at rest. */
export const interviewCarousel = {
  title: 'Interview questions',
  /** For readers: what the widget is, and one part of it. */
  carousel: 'carousel',
  slide: 'slide',
  position: (at: string, of: string) => `${at} of ${of}`,
  question: (number: string) => `Question ${number}`,
  questions: 'Questions',
  previous: 'Previous question',
  next: 'Next question',
  list: 'All questions',
  allLevels: 'All levels',
  andUp: (level: string) => `${level} and up`,
  why: 'Why this works',
  mentions: 'A strong answer mentions',
  publishers: 'Topics and levels are the publisher’s.',
  copy: 'Copy question',
  print: 'Print all',
};

/** What the interview carousel says when a visitor browses, or holds an interview. */
export const interviewTools = {
  ratedQuestion: (question: string) => `${question}, rated`,
  close: 'Close the list',
  noMatch: 'No question has this topic and this level.',
  showAll: 'Show all questions',
  interviewing: 'Interviewer mode: tick, rate and note while you listen.',
  count: (count: string) => `${count} in all.`,
  result: (rated: string, of: string) => `${rated} of ${of} rated.`,
  resultWith: (rated: string, of: string, average: string) =>
    `${rated} of ${of} rated, average ${average} of 4.`,
  topic: 'Topic',
  level: 'Level',
  all: 'All',
  shuffle: 'Shuffle',
  shuffled: 'Shuffled',
  seed: 'Seed',
  asGiven: 'Order as given',
  revealAll: 'Open every reason',
  hideAll: 'Close every reason',

  tick: 'Tick what the answer mentions',
  strength: 'How strong was the answer?',
  notRated: 'not rated',
  note: 'Note',
  mentioned: 'Mentioned',
  startTimer: 'Start the timer',
  pauseTimer: 'Pause the timer',
  resetTimer: 'Reset',
  elapsed: 'Time',

  interview: 'Interview',
  candidate: 'Candidate',
  question: 'Question',
  rating: 'Rating',
  ratingName: 'Rating in words',
  number: 'Number',
  copyResult: 'Copy result',
  csv: 'CSV',
  json: 'JSON',
  copied: 'Copied.',
  copyByHand: 'Copying is blocked on this page. Select the text and copy it by hand.',
  failed: 'That did not work. Try again in a moment.',
};
