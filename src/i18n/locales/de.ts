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

export const checklist: typeof en.checklist = {
  title: 'Checkliste zur Einstellung',
  lead: 'Jeder Schritt mit dem Abschnitt, auf dem er beruht.',
  empty: 'Hier gibt es keine Schritte.',

  done: (done, total) => `**${done}** von ${total} Schritten erledigt`,
  stageDone: (done, total) => `${done} von ${total} erledigt`,
  stages: 'Phasen',
  onlyOpen: 'Nur offene Schritte',
  allDone: 'Alle Schritte sind erledigt.',

  rangeK: (currency, min, max) => `${min}–${max}\u00a0Tsd. ${currency}`,
  range: (currency, min, max) => `${min}–${max}\u00a0${currency}`,

  note: 'Notiz',
  noteOn: (step) => `Notiz: ${step}`,
  add: 'Schritt hinzufügen',
  addTo: (stage) => `Schritt hinzufügen: ${stage}`,

  basis: 'Auswahl und Fristen der Schritte sind eine Vorgabe des Herausgebers.',
  kept: 'Nur auf diesem Gerät gespeichert.',
  stays: 'Eingaben verlassen diese Seite nicht.',
  forget: 'Löschen',
  reset: 'Zurücksetzen',
  share: 'Link teilen',
  copy: 'Kopieren',
  calendar: 'Kalender',
  print: 'Drucken',
};

export const checklistTools: typeof en.checklistTools = {
  ownStep: 'Eigener Schritt',
  newStep: (stage) => `Neuer Schritt: ${stage}`,
  addIt: 'Hinzufügen',
  cancel: 'Abbrechen',
  remove: 'Entfernen',
  removeIt: (step) => `Entfernen: ${step}`,
  removed: 'Eigener Schritt entfernt.',
  undo: 'Rückgängig',
  wasReset: 'Liste zurückgesetzt.',
  takenOver: 'Häkchen übernommen.',

  opened: 'Über einen Link geöffnet: Die Häkchen darin werden gezeigt und nicht gespeichert.',
  takeOver: 'Häkchen übernehmen',
  ownList: 'Eigene Liste zeigen',

  blocked:
    'Dieser Browser speichert nichts für diese Seite. Die Liste bleibt, bis sie geschlossen wird.',
  full: 'Der Speicherplatz dieser Seite auf dem Gerät ist voll. Die letzten Änderungen bleiben, bis sie geschlossen wird.',
  copyList: 'Liste kopieren',
  forgetAsk:
    'Damit wird alles gelöscht, was auf diesem Gerät zu dieser Rolle gespeichert ist, auch Bewertungen von Kandidaten.',
  forgetAll: 'Alles löschen',
  keepIt: 'Behalten',
  forgotten: 'Alles ist gelöscht.',

  shareTitle: 'Teilen oder mitnehmen',
  link: 'Link mit allen Häkchen',
  linkHint:
    'Er enthält nur die Häkchen dieser Schritte: keine Notizen, keine eigenen Schritte. An uns wird nichts gesendet.',
  copyLink: 'Link kopieren',
  forWiki: 'für ein Ticket oder ein Wiki',
  forSheet: 'für eine Tabelle',
  forProgram: 'für ein anderes Programm',
  forCalendar: 'Fristen ab einem Startdatum',
  forPaper: 'alle Schritte samt Notizen',

  calendarTitle: 'Kalenderdatei',
  start: 'Startdatum',
  make: 'Datei erstellen',
  badStart: 'Bitte ein Datum ab dem Jahr 1970 wählen.',
  entries: (open) =>
    open === 1
      ? `${open} offener Schritt wird zum Termin.`
      : `${open} offene Schritte werden zu Terminen.`,
  weekends: 'Samstage und Sonntage sind ausgenommen, Feiertage nicht.',

  copied: 'Kopiert.',
  saved: 'Die Datei ist erstellt.',
  copyByHand:
    'Das Kopieren ist auf dieser Seite gesperrt. Den Text bitte markieren und von Hand kopieren.',
  failed: 'Das hat nicht geklappt. Bitte gleich noch einmal versuchen.',

  stage: 'Phase',
  step: 'Schritt',
  section: 'Abschnitt',
  state: 'Stand',
  isDone: 'erledigt',
  isOpen: 'offen',
  due: 'Fällig',
};
