import type * as en from './en.js';

export const common: typeof en.common = {
  source: 'Quelle',
  failed: 'Das hat nicht geklappt. Bitte gleich noch einmal versuchen.',
  asOf: (date) => `Stand: ${date}.`,
};

export const states: typeof en.states = {
  loadingFailed: 'Die Zahlen konnten nicht geladen werden.',
  showingFailed: 'Die Zahlen lassen sich nicht anzeigen.',
  pageUnaffected: 'Der Rest der Seite ist davon nicht betroffen.',
  tryAgainSoon: 'Bitte gleich noch einmal versuchen.',
  retry: 'Erneut versuchen',
  loading: 'Zahlen werden geladen.',
  empty: 'Für diese Auswahl gibt es keine Zahlen.',
  showAll: 'Alles zeigen',
};

export const salaryTable: typeof en.salaryTable = {
  title: 'Gehälter nach Level und Markt',
  gross: (date) => `Bruttojahresgehalt, ${date}.`,
  grossNote: 'Bruttojahresgehälter.',
  rangesLead: 'Je Währung eine gemeinsame Skala; der Strich im Balken markiert die Mitte.',

  views: 'Ansichten',
  ranges: 'Spannen',
  difference: 'Differenz',
  budget: 'Budget',

  sortLevels: 'Level sortieren',
  level: 'Level',
  years: (min, max) => {
    if (max === undefined) return `ab ${min} ${min === 1 ? 'Jahr' : 'Jahren'}`;
    return `${min === max ? '' : `${min}–`}${max} ${max === 1 ? 'Jahr' : 'Jahre'}`;
  },
  thousands: (currency) => `Tsd.\u00a0${currency}`,
  inThousands: 'Angaben in Tausend.',
  scaleNote: (currency, top) => `${currency}-Skala: 0\u2060–\u2060${top}.`,
  noFigure: 'keine Angabe',

  copy: 'Kopieren',
  csv: 'CSV',
  print: 'Drucken',
};

export const salaryTools: typeof en.salaryTools = {
  // Names of markets stand beside a noun: some need an article („die Türkei“), others have none.
  differenceLead: (baseline) =>
    `Abstand zum Vergleichsmarkt ${baseline}, jeweils in der Mitte der Spanne.`,
  budgetLead: (amount) =>
    `Welche Level sich mit einem Budget von ${amount} besetzen lassen, und wo.`,
  budgetAsk: 'Budget eingeben und sehen, welche Level sich damit besetzen lassen, und wo.',

  marketOrder: 'Märkte',
  asGiven: 'wie angegeben',
  cheapestFirst: (level) => `günstigste zuerst: ${level}`,

  comparedWith: 'Vergleich mit',
  baseline: 'Basis',
  currency: 'Währung',
  allIn: (currency) => `alles in ${currency}`,
  budgetInvalid: (example) => `Das Budget bitte als Zahl eingeben, zum Beispiel ${example}.`,
  money: (currency, amount) => `${amount} ${currency}`,
  k: (amount) => `${amount}\u00a0Tsd.`,

  topOfRange: 'Volle Spanne',
  reachable: 'Erreichbar',
  short: (amount) => `${amount} fehlen`,
  notCompared: (currency) => `In ${currency}, nicht verglichen`,
  legend: [
    'Volle Spanne: Budget deckt das Maximum',
    'Erreichbar: Budget liegt in der Spanne',
    'Nicht erreichbar: Budget liegt unter dem Minimum',
  ],

  formula: (baseline) =>
    'Differenz = (Mitte des Markts − Mitte der Basis) ÷ Mitte der Basis; ' +
    `Basis: ${baseline}, Mitte = (Minimum + Maximum) ÷ 2. Berechnete Werte.`,
  noRate: (currency) => `${currency} wird nicht verglichen: Es ist kein Wechselkurs hinterlegt.`,
  converted: (rate, date, source) =>
    `Umgerechnet zum Kurs ${rate} (${date}, ${source}). Berechnete Werte.`,
  calculated: 'berechnet',

  copyAs: (format) => `Als ${format} kopieren`,
  copied: 'Kopiert.',
  copyByHand:
    'Das Kopieren ist auf dieser Seite gesperrt. Den Text bitte markieren und von Hand kopieren.',
  market: 'Markt',
  minimum: 'Minimum',
  maximum: 'Maximum',
  unit: 'Einheit',
  annualGross: 'brutto pro Jahr',
  date: 'Stand',
  sourceTitle: 'Quelle',
};
