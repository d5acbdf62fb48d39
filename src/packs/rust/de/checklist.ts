import type * as en from '../en/checklist.js';

// Names of levels and markets, which the steps speak of: one file for the checklist.
export { roleText } from './salary.js';

export const checklistText: typeof en.checklistText = {
  hiringChecklist: {
    title: 'Vom ersten Satz bis zum Angebot',
    lead: 'Neunzehn Schritte zur Rust-Einstellung, jeder mit dem Abschnitt, auf dem er beruht.',
  },
  stages: {
    define: 'Festlegen',
    budget: 'Budget',
    source: 'Suchen',
    assess: 'Prüfen',
    decide: 'Entscheiden und anbieten',
  },
  steps: {
    domain: 'Einsatzgebiet benennen: Cloud, Datenbanken, Blockchain, Tooling, KI oder Embedded',
    level: 'Level festlegen; Juniors mit Rust sind selten',
    'must-haves': 'Unter den sechs Kompetenzbereichen die unverzichtbaren markieren',
    wasm: 'Entscheiden, ob WebAssembly-Erfahrung nötig ist',

    range: 'Spanne für Level und Markt festlegen',
    premium: 'Mit 15–25\u00a0% mehr als für vergleichbare Go- oder Java-Stellen rechnen',
    remote: 'Entscheiden, ob die Stelle remote möglich ist',

    contributors:
      'Contributor-Graphen von Tokio, Actix, Axum, Serde, Bevy, wgpu und dem Compiler auswerten',
    speakers: 'Speaker-Listen von RustConf und EuroRust durchgehen',
    communities: 'Im Users Forum, auf r/rust und Discord (50.000+ Mitglieder) präsent sein',
    pipelines:
      'Herkunft beachten: C++ ~45\u00a0%, Go und Backend ~25\u00a0%, Open Source ~30\u00a0%',

    'ownership-exercise': 'Übung zu Ownership, **45 Min.**',
    'design-discussion': 'Gespräch über Systemdesign, **60 Min.**',
    'take-home': 'Take-Home-Projekt, **4–5 Stunden, bezahlt**',
    questions: 'Die sieben Fragen stellen',
    score: 'Die sechs Bereiche bewerten',

    compare: 'Scorecards mit dem Zielprofil vergleichen',
    'local-rules': 'Arbeitsrecht vor Ort prüfen',
    offer: 'Angebot innerhalb der Spanne machen',
  },
  // Names of markets stand without a preposition: some would need an article („in der Türkei“).
  chosen: { range: 'Spanne festlegen: **{level}, {market}, {range}** brutto im Jahr' },
};
