/**
 * What widgets say, by part. English defines the type of every other language: no optional keys,
 * functions where words depend on a value. Names of markets and levels come from the pack.
 */
export const common = {
  source: 'Source',
  failed: 'That did not work. Try again in a moment.',
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
  empty: 'There is nothing to show for this choice.',
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

  sortLevels: 'Sort levels',
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

/** What the skills matrix says at rest. */
export const skillsMatrix = {
  title: 'Skills matrix',
  lead: 'What to look for, area by area.',
  views: 'Views',
  view: 'Skills',
  rate: 'Rate',
  compare: 'Compare',
  copy: 'Copy',
  print: 'Print',
};

/** What the skills matrix says when somebody rates, compares, or takes the result along. */
export const skillsTools = {
  compareLead: (target: string) => `Candidates against a target: ${target}.`,
  compareAlone: 'Candidates side by side.',
  area: 'Area',
  skill: 'Skill',
  rating: 'Rating',
  weight: 'Weight',
  target: 'Target',
  /** The target, where there is no room for the word. */
  aim: 'Aim',

  rated: (done: number, total: number) => `${done} of ${total} areas rated`,
  outOf: 'of 4, weighted',
  noScore: 'No score yet',
  formula: 'Weighted score = sum of rating × weight ÷ sum of weights, rated areas only.',
  notAssessed: 'Not assessed',
  weightOf: (area: string) => `Weight: ${area}`,
  lessWeight: (area: string) => `Less weight: ${area}`,
  moreWeight: (area: string) => `More weight: ${area}`,

  scale: 'What the ratings mean here',
  publisher: 'Publisher’s default',
  bySkill: 'By skill',
  evidence: 'From the interview',
  note: 'Note',
  noteOn: (area: string) => `Note: ${area}`,

  recommendation: 'Recommendation',
  ownCall: 'Your own call. It is never computed from the ratings.',
  verdicts: {
    'strong-yes': 'Strong yes',
    yes: 'Yes',
    no: 'No',
    'strong-no': 'Strong no',
  },
  undecided: 'Not decided',
  reason: 'Reason',

  editTarget: 'Edit target',
  targetOf: (profile: string) => `Target: ${profile}`,
  changed: (areas: number) =>
    `Publisher’s default, changed in ${areas} ${areas === 1 ? 'area' : 'areas'}.`,
  restore: 'Restore',
  was: (rating: string) => `was ${rating}`,
  noTarget: 'No target',

  meets: 'Meets the target in',
  /** Where not all areas are assessed: what follows counts those that are. */
  meetsRated: 'On target, where rated',
  score: 'Weighted score, of 4',
  ofAreas: (count: number, total: number) => `${count} of ${total}`,
  distances: 'Small figures: distance from the target.',
  targetDefault: 'The target is the publisher’s default; edit it to fit your role.',
  everywhere: 'At or above the target everywhere.',
  everyRated: 'At or above the target where rated.',
  below: (areas: string) => `Below the target: ${areas}.`,
  missing: (areas: string) => `Not assessed: ${areas}.`,
  coverage: (name: string, rated: string, most: string) =>
    `${name} is rated in ${rated} areas, another candidate in ${most}. Compare with care.`,
  otherAreas: 'Candidates are rated in different areas. Compare with care.',
  needTwo: 'A comparison takes two candidates or more.',
  whom: (chosen: number, all: number) => `Candidates shown: ${chosen} of ${all}`,
  fourAtMost: 'Four at most. Take one out to add another.',

  import: 'Import',
  imported: (count: number) => `${count} ${count === 1 ? 'candidate' : 'candidates'} imported.`,
  unusable: (count: number) =>
    count === 1
      ? `${count} value could not be used and was left out.`
      : `${count} values could not be used and were left out.`,
  noCards: 'There are no scorecards in this file.',
  undo: 'Undo',
  undone: 'Undone.',

  copied: 'Copied.',
  copyByHand: 'Copying is blocked on this page. Select the text and copy it by hand.',
  candidate: 'Candidate',
  level: 'Level',
  domain: 'Domain',
  kind: 'Kind',
  id: 'Id',
  name: 'Name',
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

/** What the checklist says at rest. */
export const checklist = {
  title: 'Hiring checklist',
  /** In place of the pack's own line, which speaks of all its steps. */
  lead: 'Each step with the section it rests on.',

  done: (done: number, total: number) => `**${done}** of ${total} steps done`,
  stageDone: (done: number, total: number) => `${done} of ${total} done`,
  stages: 'Stages',
  onlyOpen: 'Only open steps',

  note: 'Note',
  noteOn: (step: string) => `Note: ${step}`,
  add: 'Add a step',
  addTo: (stage: string) => `Add a step: ${stage}`,

  basis: 'Steps and days are the publisher’s default.',
  kept: 'Kept on this device only.',
  stays: 'What you enter does not leave this page.',
  forget: 'Forget',
  reset: 'Reset',
  share: 'Share link',
  copy: 'Copy',
  calendar: 'Calendar',
  print: 'Print',
};

/** What the checklist says when a visitor adds notes and steps, shares, exports or starts anew. */
export const checklistTools = {
  allDone: 'Every step is done.',
  /** In whole thousands, and as it is. */
  rangeK: (currency: string, min: string, max: string) => `${currency} ${min}–${max}K`,
  range: (currency: string, min: string, max: string) => `${currency} ${min}–${max}`,
  ownStep: 'Your own step',
  newStep: (stage: string) => `New step: ${stage}`,
  addIt: 'Add',
  cancel: 'Cancel',
  remove: 'Remove',
  removeIt: (step: string) => `Remove: ${step}`,
  removed: 'Own step removed.',
  undo: 'Undo',
  wasReset: 'List reset.',
  takenOver: 'Ticks taken over.',

  opened: 'Opened from a link: its ticks are shown, and nothing is kept.',
  takeOver: 'Take over its ticks',
  ownList: 'Show my own list',

  blocked: 'This browser keeps nothing for this page. The list lasts until the page is closed.',
  full: 'The room for this page on this device is used up. The latest changes last until it is closed.',
  copyList: 'Copy the list',
  forgetAsk:
    'This removes all that is kept on this device for this role, ratings of candidates included.',
  forgetAll: 'Forget everything',
  keepIt: 'Keep it',
  forgotten: 'Everything is forgotten.',

  shareTitle: 'Share or take away',
  link: 'Link with every tick in it',
  linkHint:
    'It carries ticks of these steps only: no notes, no steps of your own. Nothing is sent to us.',
  copyLink: 'Copy link',
  forWiki: 'for a ticket or a wiki',
  forSheet: 'for a spreadsheet',
  forProgram: 'for another program',
  forCalendar: 'due dates from a start date',
  forPaper: 'every step, notes included',

  calendarTitle: 'Calendar file',
  start: 'Start date',
  make: 'Make file',
  badStart: 'Choose a date from the year 1970 on.',
  entries: (open: number) =>
    open === 1
      ? `${open} open step becomes a dated entry.`
      : `${open} open steps become dated entries.`,
  weekends: 'Saturdays and Sundays are left out, public holidays are not.',

  copied: 'Copied.',
  saved: 'The file is made.',
  copyByHand: 'Copying is blocked on this page. Select the text and copy it by hand.',
  failed: 'That did not work. Try again in a moment.',

  stage: 'Stage',
  step: 'Step',
  section: 'Section',
  state: 'State',
  isDone: 'done',
  isOpen: 'open',
  due: 'Due',
};

/** What the lead form says at rest. */
export const leadForm = {
  title: 'Tell us who you are looking for',
  labels: {
    name: 'Name',
    email: 'Work e-mail',
    company: 'Company',
    role: 'Role to fill',
    level: 'Level',
    market: 'Market',
    headcount: 'Headcount',
    start: 'Start',
    message: 'Message',
  },
  optional: '(optional)',
  chosen: 'From the table',
  change: 'Change',
  budget: (amount: string) => `budget ${amount}`,
  consent: (who: string) => `${who || 'We'} may use these details to answer this request.`,
  privacy: 'Privacy notice',
  marketing: (who: string) => `${who || 'We'} may also send me hiring notes by e-mail.`,
  send: 'Ask for candidates',
  sent: 'What we send',
};

/** What the lead form says where it has steps. */
export const leadSteps = {
  steps: ['You', 'The role', 'Consent'],
  stepOf: (at: number, of: number) => `Step ${at} of ${of}`,
  next: 'Continue',
  back: 'Back',
};

/** What the lead form says once somebody works with it. */
export const leadTools = {
  wrong: (count: number) =>
    count === 1 ? 'One answer needs another look' : `${count} answers need another look`,
  missing: (field: string) => `${field}: please fill this in`,
  email: 'Enter a full e-mail address',
  bad: (field: string) => `${field}: please check this`,
  tick: 'Tick the box so that we may answer you',

  sending: 'Sending',
  kept: 'Kept on this device',
  keptText:
    'The receiver cannot be reached now. Your request is kept on this device, and sent when you open this page again.',
  sent: 'Sent',
  sentText: (reference: string) =>
    `Reference ${reference}. Your request has been taken off this device.`,
  parked: 'Needs your attention',
  size: 'This is longer than the receiver takes. Please shorten it.',
  unsaved: 'This browser cannot keep it',
  unsavedText: 'It is being sent now.',
  keepOpen: 'Keep this page open until it says “Sent”, or take a copy with you.',
  notReady: 'This form is not set up yet. Nothing was sent. What you typed stays here.',
  stopped: 'This was not sent. What you typed stays here.',

  /** What buttons say. */
  acts: {
    send: 'Send now',
    edit: 'Edit and send',
    copy: 'Copy it',
    forget: 'Forget it',
    mail: 'Write an e-mail instead',
    another: 'Another request',
  },
  copied: 'Copied.',
};

/** What the lead form says of leads that did not arrive at once. */
export const leadAgain = {
  refused: 'The receiver did not accept this. Nothing is lost: correct it and send it again.',
  refusedFields: (fields: string) =>
    `The receiver did not accept: ${fields}. Nothing is lost: correct it and send it again.`,
  old: 'This is more than 30 days old. It may have arrived already, so it is not sent by itself.',
  waiting: 'An earlier request is still kept on this device.',
  arrived: 'The earlier request has been sent.',
};

/** What the lead form says of what is typed and kept. */
export const leadTyped = {
  remembered: 'What you type is kept on this device until it is sent.',
  forgetTyped: 'Forget what I typed',
  blocked: 'This browser keeps nothing for this page: what you type lasts until it is closed.',
};

/** What the lead form says of what goes along. */
export const leadSent = {
  answers: 'Your answers',
  allAbove: 'everything above',
  context: {
    page: 'Page',
    referrer: 'Came from',
    utm: 'Campaign tags',
    partner: 'Partner',
    campaign: 'Campaign',
    pack: 'Facts',
    market: 'Market',
    level: 'Level',
    baseline: 'Compared with',
    budget: 'Budget',
    checklist: 'Checklist',
    widget: 'Form',
  },
  consents: 'Consent',
  consentsText: 'the sentences above, your answers, their version and the time',
  spam: 'Against spam',
  spamText:
    'a captcha’s answer, if this page has one; the seconds it took and a hidden field, if they suggest a machine',
  hubspot: 'the title of the page, and HubSpot’s own cookie for this site, if there is one',
  notSent: 'Not sent',
  nothingElse: 'cookies, device details, ratings and notes, anything from other pages',

  dry: 'Nothing was sent',
  dryText: 'This form only shows what it would send.',
  again: 'Another request',
  copyByHand: 'Copying is blocked on this page. Select the text and copy it by hand.',
};
