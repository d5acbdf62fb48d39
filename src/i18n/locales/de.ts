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
  empty: 'Für diese Auswahl gibt es nichts zu zeigen.',
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

export const candidates: typeof en.candidates = {
  candidate: 'Person',
  unnamed: (number) => `Person ${number}`,
  add: 'Neue Person',
  rename: 'Umbenennen',
  remove: 'Löschen',
  name: 'Name oder Kürzel',
  save: 'Speichern',
  cancel: 'Abbrechen',
  removeAsk: (name) => `${name} mit allen Bewertungen und Notizen löschen?`,
};

export const keeping: typeof en.keeping = {
  kept: 'Bleibt nur auf diesem Gerät.',
  unkept: 'Nichts verlässt diese Seite; Eingaben gelten, bis sie geschlossen wird.',
  forget: 'Vergessen',
  forgetAsk: 'Alle Personen, Bewertungen, Notizen und Häkchen auf diesem Gerät vergessen?',
  forgetAll: 'Alles vergessen',
  cancel: 'Abbrechen',
  blocked:
    'Dieser Browser speichert nichts auf dem Gerät. Eingaben gelten, bis die Seite geschlossen wird.',
  full: 'Auf diesem Gerät ist kein Platz mehr. Neue Eingaben gelten, bis die Seite geschlossen wird.',
  copyResult: 'Ergebnis kopieren',
};

export const skillsMatrix: typeof en.skillsMatrix = {
  title: 'Kompetenzmatrix',
  lead: 'Worauf es ankommt, Bereich für Bereich.',
  views: 'Ansichten',
  view: 'Fähigkeiten',
  rate: 'Bewerten',
  compare: 'Vergleichen',
  copy: 'Kopieren',
  print: 'Drucken',
};

export const skillsTools: typeof en.skillsTools = {
  compareLead: (target) => `Personen im Vergleich mit einem Zielprofil: ${target}.`,
  compareAlone: 'Personen nebeneinander.',
  area: 'Bereich',
  skill: 'Fähigkeit',
  rating: 'Bewertung',
  weight: 'Gewicht',
  target: 'Zielprofil',
  aim: 'Ziel',

  rated: (done, total) => `${done} von ${total} Bereichen bewertet`,
  outOf: 'von 4, gewichtet',
  noScore: 'Noch kein Ergebnis',
  formula:
    'Gewichtetes Ergebnis = Summe aus Bewertung × Gewicht ÷ Summe der Gewichte, nur bewertete Bereiche.',
  notAssessed: 'Nicht bewertet',
  weightOf: (area) => `Gewicht: ${area}`,
  lessWeight: (area) => `Weniger Gewicht: ${area}`,
  moreWeight: (area) => `Mehr Gewicht: ${area}`,

  scale: 'Was die Bewertungen hier bedeuten',
  publisher: 'Vorgabe des Herausgebers',
  bySkill: 'Einzelne Fähigkeiten',
  evidence: 'Aus dem Interview',
  note: 'Notiz',
  noteOn: (area) => `Notiz: ${area}`,

  recommendation: 'Empfehlung',
  ownCall: 'Die eigene Entscheidung. Sie wird nie aus den Bewertungen berechnet.',
  verdicts: {
    'strong-yes': 'Klares Ja',
    yes: 'Ja',
    no: 'Nein',
    'strong-no': 'Klares Nein',
  },
  undecided: 'Noch offen',
  reason: 'Begründung',

  editTarget: 'Zielprofil ändern',
  targetOf: (profile) => `Zielprofil: ${profile}`,
  changed: (areas) =>
    `Vorgabe des Herausgebers, in ${areas} ${areas === 1 ? 'Bereich' : 'Bereichen'} geändert.`,
  restore: 'Zurücksetzen',
  was: (rating) => `vorher ${rating}`,
  noTarget: 'Kein Ziel',

  meets: 'Ziel erreicht in',
  meetsRated: 'Erreicht, wo bewertet',
  score: 'Punkte von 4, gewichtet',
  ofAreas: (count, total) => `${count} von ${total}`,
  distances: 'Kleine Ziffern: Abstand zum Ziel.',
  targetDefault:
    'Das Zielprofil ist eine Vorgabe des Herausgebers und lässt sich an die Stelle anpassen.',
  everywhere: 'Überall am Ziel oder darüber.',
  everyRated: 'Am Ziel oder darüber, wo bewertet.',
  below: (areas) => `Unter dem Ziel: ${areas}.`,
  missing: (areas) => `Nicht bewertet: ${areas}.`,
  coverage: (name, rated, most) =>
    `Bei ${name} sind so viele Bereiche bewertet: ${rated}. Bei anderen: ${most}. Vorsichtig vergleichen.`,
  otherAreas: 'Es sind nicht bei allen dieselben Bereiche bewertet. Vorsichtig vergleichen.',
  needTwo: 'Zum Vergleichen braucht es mindestens zwei Personen.',
  whom: (chosen, all) => `Gezeigte Personen: ${chosen} von ${all}`,
  fourAtMost: 'Höchstens vier. Für eine weitere erst eine abwählen.',

  import: 'Importieren',
  imported: (count) => `${count} ${count === 1 ? 'Person' : 'Personen'} importiert.`,
  unusable: (count) =>
    count === 1
      ? `${count} Wert war nicht verwendbar und wurde ausgelassen.`
      : `${count} Werte waren nicht verwendbar und wurden ausgelassen.`,
  noCards: 'In dieser Datei sind keine Bewertungsbögen.',
  undo: 'Rückgängig',
  undone: 'Rückgängig gemacht.',

  copied: 'Kopiert.',
  copyByHand:
    'Das Kopieren ist auf dieser Seite gesperrt. Den Text bitte markieren und von Hand kopieren.',
  candidate: 'Person',
  level: 'Level',
  domain: 'Einsatzgebiet',
  kind: 'Art',
  id: 'Kennung',
  name: 'Bezeichnung',
};

export const interviewCarousel: typeof en.interviewCarousel = {
  title: 'Fragen fürs Interview',
  carousel: 'Karussell',
  slide: 'Folie',
  position: (at, of) => `${at} von ${of}`,
  question: (number) => `Frage ${number}`,
  questions: 'Fragen',
  previous: 'Vorige Frage',
  next: 'Nächste Frage',
  list: 'Alle Fragen',
  allLevels: 'Alle Level',
  andUp: (level) => `ab ${level}`,
  why: 'Warum das wirkt',
  mentions: 'Eine starke Antwort nennt',
  publishers: 'Themen und Level stammen vom Herausgeber.',
  copy: 'Frage kopieren',
  print: 'Alle drucken',
};

export const interviewTools: typeof en.interviewTools = {
  ratedQuestion: (question) => `${question}, bewertet`,
  close: 'Liste schließen',
  noMatch: 'Keine Frage hat dieses Thema und dieses Level.',
  showAll: 'Alle Fragen zeigen',
  interviewing: 'Interviewmodus: beim Zuhören abhaken, bewerten, notieren.',
  count: (count) => `Insgesamt ${count}.`,
  result: (rated, of) => `${rated} von ${of} bewertet.`,
  resultWith: (rated, of, average) =>
    `${rated} von ${of} bewertet, im Durchschnitt ${average} von 4.`,
  topic: 'Thema',
  level: 'Level',
  all: 'Alle',
  shuffle: 'Mischen',
  seed: 'Startwert',
  asGiven: 'Gegebene Reihenfolge',
  revealAll: 'Alle Gründe öffnen',
  hideAll: 'Alle Gründe schließen',

  tick: 'Abhaken, was die Antwort nennt',
  strength: 'Wie stark war die Antwort?',
  notRated: 'nicht bewertet',
  note: 'Notiz',
  mentioned: 'Genannt',
  startTimer: 'Stoppuhr starten',
  pauseTimer: 'Stoppuhr anhalten',
  resetTimer: 'Zurücksetzen',
  elapsed: 'Zeit',

  interview: 'Interview',
  candidate: 'Person',
  question: 'Frage',
  rating: 'Bewertung',
  ratingName: 'Bewertung in Worten',
  number: 'Nummer',
  copyResult: 'Ergebnis kopieren',
  csv: 'CSV',
  json: 'JSON',
  copied: 'Kopiert.',
  copyByHand:
    'Das Kopieren ist auf dieser Seite gesperrt. Den Text bitte markieren und von Hand kopieren.',
  failed: 'Das hat nicht geklappt. Bitte gleich noch einmal versuchen.',
};

export const checklist: typeof en.checklist = {
  title: 'Checkliste zur Einstellung',
  lead: 'Jeder Schritt mit dem Abschnitt, auf dem er beruht.',

  done: (done, total) => `**${done}** von ${total} Schritten erledigt`,
  stageDone: (done, total) => `${done} von ${total} erledigt`,
  stages: 'Phasen',
  onlyOpen: 'Nur offene Schritte',

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
  allDone: 'Alle Schritte sind erledigt.',
  rangeK: (currency, min, max) => `${min}–${max}\u00a0Tsd. ${currency}`,
  range: (currency, min, max) => `${min}–${max}\u00a0${currency}`,
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

export const leadForm: typeof en.leadForm = {
  title: 'Wen suchen Sie?',
  labels: {
    name: 'Ansprechperson',
    email: 'Geschäftliche E-Mail-Adresse',
    company: 'Unternehmen',
    role: 'Stellenbezeichnung',
    level: 'Erfahrungsstufe',
    market: 'Arbeitsmarkt',
    headcount: 'Anzahl der Stellen',
    start: 'Gewünschter Eintrittstermin',
    message: 'Zusätzliche Informationen',
  },
  optional: '(freiwillig)',
  chosen: 'Aus der Tabelle',
  change: 'Ändern',
  budget: (amount) => `Budget ${amount}`,
  consent: (who) =>
    `${who || 'Der Betreiber'} darf diese Angaben zur Bearbeitung meiner Anfrage verwenden.`,
  privacy: 'Datenschutzerklärung',
  marketing: (who) =>
    `${who || 'Der Betreiber'} darf mir außerdem Hinweise zur Personalgewinnung per E-Mail senden.`,
  send: 'Kandidatenvorschläge anfordern',
  sent: 'Welche Angaben übermittelt werden',
};

export const leadSteps: typeof en.leadSteps = {
  steps: ['Sie', 'Die Stelle', 'Einwilligung'],
  stepOf: (at, of) => `Schritt ${at} von ${of}`,
  next: 'Weiter',
  back: 'Zurück',
};

export const leadTools: typeof en.leadTools = {
  wrong: (count) =>
    count === 1
      ? 'Eine Angabe bitte noch einmal prüfen'
      : `${count} Angaben bitte noch einmal prüfen`,
  missing: (field) => `${field}: bitte ausfüllen`,
  email: 'Bitte eine vollständige E-Mail-Adresse angeben',
  bad: (field) => `${field}: bitte prüfen`,
  tick: 'Bitte das Kästchen ankreuzen, damit wir antworten dürfen',

  sending: 'Wird gesendet',
  kept: 'Auf diesem Gerät aufbewahrt',
  keptText:
    'Der Empfänger ist gerade nicht erreichbar. Ihre Anfrage bleibt auf diesem Gerät und wird gesendet, wenn Sie diese Seite wieder öffnen.',
  sent: 'Gesendet',
  sentText: (reference) =>
    `Vorgang ${reference}. Ihre Anfrage ist von diesem Gerät entfernt worden.`,
  parked: 'Bitte noch einmal ansehen',
  size: 'Das ist länger, als der Empfänger annimmt. Bitte kürzen.',
  unsaved: 'Dieser Browser kann nichts aufbewahren',
  unsavedText: 'Es wird jetzt gesendet.',
  keepOpen:
    'Bitte lassen Sie diese Seite offen, bis „Gesendet“ erscheint, oder nehmen Sie eine Kopie mit.',
  notReady:
    'Dieses Formular ist noch nicht eingerichtet. Nichts wurde gesendet; Ihre Eingaben bleiben hier.',
  stopped: 'Das wurde nicht gesendet. Ihre Eingaben bleiben hier.',

  acts: {
    send: 'Jetzt senden',
    edit: 'Ändern und senden',
    copy: 'Kopieren',
    forget: 'Verwerfen',
    mail: 'Stattdessen eine E-Mail schreiben',
    another: 'Weitere Anfrage',
  },
  copied: 'Kopiert.',
};

export const leadAgain: typeof en.leadAgain = {
  refused:
    'Der Empfänger hat das nicht angenommen. Nichts ist verloren: bitte berichtigen und erneut senden.',
  refusedFields: (fields) =>
    `Der Empfänger hat nicht angenommen: ${fields}. Nichts ist verloren: bitte berichtigen und erneut senden.`,
  old: 'Das ist über 30 Tage alt. Es kann schon angekommen sein und wird deshalb nicht von selbst gesendet.',
  waiting: 'Eine frühere Anfrage liegt noch auf diesem Gerät.',
  arrived: 'Die frühere Anfrage ist gesendet.',
};

export const leadTyped: typeof en.leadTyped = {
  remembered: 'Ihre Eingaben bleiben auf diesem Gerät, bis sie gesendet sind.',
  forgetTyped: 'Eingaben verwerfen',
  blocked:
    'Dieser Browser bewahrt für diese Seite nichts auf: Eingaben gelten, bis sie geschlossen wird.',
};

export const leadSent: typeof en.leadSent = {
  answers: 'Ihre Angaben',
  allAbove: 'alles oben',
  context: {
    page: 'Seite',
    referrer: 'Gekommen von',
    utm: 'Kampagnenkennung',
    partner: 'Partner',
    campaign: 'Kampagne',
    pack: 'Daten',
    market: 'Arbeitsmarkt',
    level: 'Erfahrungsstufe',
    baseline: 'Verglichen mit',
    budget: 'Budget',
    checklist: 'Checkliste',
    widget: 'Formular',
  },
  consents: 'Einwilligung',
  consentsText: 'die Sätze oben, Ihre Antworten, ihre Fassung und die Zeit',
  spam: 'Gegen Spam',
  spamText:
    'die Antwort eines Captchas, falls diese Seite eines hat; die Sekunden bis zum Senden und ein verstecktes Feld, falls sie auf eine Maschine hindeuten',
  hubspot: 'der Titel der Seite und das Cookie von HubSpot für diese Website, falls es eines gibt',
  notSent: 'Nicht gesendet',
  nothingElse: 'Cookies, Gerätedaten, Bewertungen und Notizen, anderes von anderen Seiten',

  dry: 'Nichts wurde gesendet',
  dryText: 'Dieses Formular zeigt nur, was es senden würde.',
  again: 'Weitere Anfrage',
  copyByHand:
    'Das Kopieren ist auf dieser Seite gesperrt. Den Text bitte markieren und von Hand kopieren.',
};
