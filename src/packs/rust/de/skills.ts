import type * as en from '../en/skills.js';

export const scale: typeof en.scale = ['Keine', 'Schwach', 'Teilweise', 'Solide', 'Stark'];

export const areaText: typeof en.areaText = {
  ownership: {
    name: 'Ownership und Speicher',
    short: 'Ownership',
    scale: [
      'Kann nicht sagen, wozu Ownership dient.',
      'Klont, bis der Compiler zufrieden ist.',
      'Nutzt Borrowing sicher; Lifetimes bleiben Raterei.',
      'Erklärt `&T`, `&mut T` und `T` und wählt den passenden Smart Pointer.',
      'Entwirft APIs mit viel Borrowing und wenig Klonen.',
    ],
  },
  async: {
    name: 'Async und Nebenläufigkeit',
    short: 'Async',
    scale: [
      'Hat noch kein asynchrones Rust geschrieben.',
      'Nutzt `.await`, ohne zu wissen, dass Futures lazy sind.',
      'Arbeitet mit Tasks und Channels, blockiert aber ab und zu die Runtime.',
      'Weiß, wann `spawn_blocking` nötig ist, und fährt Dienste sauber herunter.',
      'Durchdenkt Abbruchsicherheit, `Pin` und `Unpin`.',
    ],
  },
  errors: {
    name: 'Fehlerbehandlung und Typen',
    short: 'Typen',
    scale: [
      'Kennt weder `Result` noch `Option`.',
      'Ruft `unwrap` auf und hofft.',
      'Verkettet `Result` und `Option`; jeder Fehler hat denselben Typ.',
      'Wählt begründet zwischen anyhow und eigenen Fehlertypen.',
      'Entwirft Typen, die sich nicht falsch benutzen lassen.',
    ],
  },
  systems: {
    name: 'Systeme und Performance',
    short: 'Systeme',
    scale: [
      'Hat nie unter die Standardbibliothek geschaut.',
      'Kennt die Begriffe, hat aber nie gemessen.',
      'Nutzt Profiler und Benchmarks mit etwas Hilfe.',
      'Findet Engpässe allein und dokumentiert, warum `unsafe` sicher ist.',
      'Wägt `unsafe`, FFI und Speicherlayout ab und belegt den Gewinn.',
    ],
  },
  web: {
    name: 'Web und Netzwerk',
    short: 'Web',
    scale: [
      'Hat noch keinen Dienst in Rust gebaut.',
      'Bringt einen Dienst aus dem Tutorial zum Laufen.',
      'Erweitert einen Dienst, den andere aufgesetzt haben.',
      'Baut einen Dienst mit Middleware, Connection-Pools und TLS.',
      'Entwirft Dienste vom Protokoll bis zum Betrieb.',
    ],
  },
  tooling: {
    name: 'Tooling und Ökosystem',
    short: 'Tooling',
    scale: [
      'Hat Cargo noch nicht benutzt.',
      'Baut und testet mit Cargo, mehr nicht.',
      'Nutzt Workspaces und clippy täglich.',
      'Richtet CI mit Cross-Compilation, Audits und Feature-Flags ein.',
      'Prägt die Toolchain: miri, Proc-Makros, Wahl der Abhängigkeiten.',
    ],
  },
};

export const skillText: typeof en.skillText = {
  skillsMatrix: {
    title: 'Sechs Bereiche, die gute Rust-Fachkräfte ausmachen',
    lead: 'Worauf es jenseits der Syntax ankommt, in den Worten, die im Review fallen.',
  },
  skills: {
    'ownership-rules': 'Ownership',
    borrowing: 'Borrowing',
    lifetimes: 'Lifetimes',
    'smart-pointers': 'Smart Pointer (Box, Rc, Arc)',
    'interior-mutability': 'Interior Mutability (RefCell, Mutex)',
    'zero-copy': 'Zero-Copy-Muster',
    drop: 'Drop-Trait',

    runtimes: 'Runtimes Tokio und async-std',
    futures: 'Futures',
    'async-await': 'Muster mit async/await',
    channels: 'Channels',
    select: '`select!`',
    'spawn-blocking': '`spawn_blocking`',
    cancellation: 'Abbruchsicherheit',
    'structured-concurrency': 'Strukturierte Nebenläufigkeit',

    chaining: 'Verketten von Result und Option',
    'error-crates': 'thiserror, anyhow',
    'error-types': 'Eigene Fehlertypen',
    'objects-or-enums': 'Trait-Objekte oder Enums',
    generics: 'Generics',
    'associated-types': 'Assoziierte Typen',
    'type-state': 'Type-State-Muster',

    'unsafe-code': 'Unsafe Rust, wo nötig',
    ffi: 'FFI mit C und C++',
    simd: 'SIMD-Intrinsics',
    profiling: 'Profiling mit flamegraph, perf',
    benchmarking: 'Benchmarks mit criterion',
    'memory-layout': 'Optimiertes Speicherlayout',

    frameworks: 'Axum, Actix-web',
    tower: 'tower-Middleware',
    hyper: 'hyper',
    tonic: 'tonic (gRPC)',
    serde: 'Serialisierung mit serde',
    pools: 'Connection-Pools (deadpool, bb8)',
    tls: 'TLS mit rustls',

    workspaces: 'Cargo-Workspaces',
    clippy: 'clippy-Lints',
    miri: 'miri gegen undefiniertes Verhalten',
    'cargo-deny': 'Audits mit cargo-deny',
    ci: 'CI/CD mit Cross-Compilation',
    'feature-flags': 'Feature-Flags',
    'proc-macros': 'Proc-Makros',
  },
};

export const domains: typeof en.domains = {
  cloud: 'Cloud-Infrastruktur',
  data: 'Datenbanken und Storage',
  blockchain: 'Blockchain und Krypto',
  tooling: 'Entwicklerwerkzeuge',
  ai: 'KI-Infrastruktur',
  embedded: 'Embedded und Automotive',
};
