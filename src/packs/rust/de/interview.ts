import type * as en from '../en/interview.js';

export const interviewText: typeof en.interviewText = {
  interview: {
    title: 'Sieben Fragen, die Rust-Praxis erkennen lassen',
    lead: 'Was zu fragen ist, warum es wirkt und worauf zu achten ist.',
  },
  questions: {
    'string-or-str': {
      question:
        'Worin unterscheiden sich `String` und `&str`, und was passt wann als Funktionsparameter?',
      short: '`String` oder `&str` als Parameter',
      why: 'Zeigt, ob die Grundlagen von Ownership verstanden oder nur auswendig gelernt sind.',
      mentions: {
        borrowing: 'Ausleihen statt besitzen',
        'zero-copy': 'Parsen ohne Kopie (Zero-Copy)',
        'general-type': 'Eine API, die den allgemeinsten Typ annimmt',
        cow: '`Cow<str>` für gemischten Besitz',
      },
    },
    unsafe: {
      question: 'Wann ist `unsafe` gerechtfertigt, und wie lässt es sich prüfen?',
      short: 'Wann `unsafe` gerechtfertigt ist und wie man es prüft',
      why: 'Zeigt Reife und Urteilsvermögen. Für Seniors ist `unsafe` ein Werkzeug, kein Scheitern.',
      mentions: {
        ffi: 'FFI',
        'hot-paths': 'Hot Paths, in denen Performance zählt',
        invariants: 'Dokumentierte Sicherheitsinvarianten',
        miri: '`miri` gegen undefiniertes Verhalten',
      },
    },
    'concurrent-cache': {
      question:
        'Wie sähe ein nebenläufiger Cache für 100.000 Lesezugriffe pro Sekunde und gelegentliche Schreibzugriffe aus? Bitte Schritt für Schritt.',
      short: 'Ein nebenläufiger Cache, 100.000 Lesezugriffe pro Sekunde',
      why: 'Eine Aufgabe, die Ownership, Nebenläufigkeit und Performance zugleich verlangt. Ein Crate zu nennen reicht nicht: Auf das Abwägen kommt es an.',
      mentions: {
        rwlock: '`Arc<RwLock<T>>`',
        dashmap: '`dashmap`',
        eviction: 'Verdrängungsstrategien',
        contention: 'Lock-Contention gegen lockfreie Entwürfe',
      },
    },
    'drop-future': {
      question:
        'Was passiert, wenn ein `Future` vor seinem Abschluss verworfen wird, und was heißt das für die Abbruchsicherheit?',
      short: 'Ein `Future` vor dem Abschluss verwerfen',
      why: 'Prüft, wie tief das Async-Wissen reicht. Ein `Future` zu verwerfen heißt, es abzubrechen, und das kann an jedem `.await` geschehen.',
      mentions: {
        await: 'Jedes `.await` kann das letzte sein',
        cleanup: 'Aufräumen von Ressourcen',
        transactions: 'Offene Datenbanktransaktionen',
        select: 'Vorsicht bei `tokio::select!`',
      },
    },
    'orphan-rule': {
      question: 'Was besagt die Orphan Rule, und wie prägt sie den Entwurf von APIs?',
      short: 'Orphan Rule und API-Design',
      why: 'Die Regel verbietet fremde Traits auf fremden Typen. Gute Antworten zeigen, wie sich damit entwerfen lässt.',
      mentions: {
        newtype: 'Das Newtype-Muster',
        wrappers: 'Wrapper-Typen',
        'extension-traits': 'Extension Traits',
        architecture: 'Crate-Architektur und Interoperabilität',
      },
    },
    incident: {
      question:
        'Ein Produktionsvorfall mit Rust, selbst diagnostiziert und behoben: Was war passiert?',
      short: 'Ein selbst gelöster Produktionsvorfall',
      why: 'Bringt echte Erfahrung ans Licht: was kaputtging und wie die Ursache gefunden wurde.',
      mentions: {
        performance: 'Langsam durch Heap-Allokation in Hot Paths',
        deadlocks: 'Deadlocks mit asynchronen Mutexen',
        leaks: 'Speicherlecks durch `Arc`-Zyklen',
        unsafe: 'Falsch eingesetzter `unsafe`-Code',
      },
    },
    'migrate-cpp': {
      question: 'Wie lässt sich eine C++-Codebasis Schritt für Schritt nach Rust überführen?',
      short: 'Eine C++-Codebasis schrittweise nach Rust überführen',
      why: 'Prüft Urteilsvermögen in der Praxis: ein Weg in Etappen, ohne alles auf einmal neu zu schreiben.',
      mentions: {
        bindgen: 'FFI mit `bindgen` oder `cbindgen`',
        cxx: 'Das Crate `cxx` für sichere C++-Anbindung',
        boundaries: 'Modulgrenzen',
        gradual: 'Migration in Etappen',
      },
    },
  },
};
