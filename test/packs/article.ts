// What the article says, letter for letter, for comparison with the Rust pack.

/** Titles of its sections, in their order; those that lost their lists are not among them. */
export const sectionsOfArticle = [
  'Why Rust Developer Demand Is Surging in 2026',
  'Where Rust Developers Come From: The Talent Pipeline',
  'Rust Developer Salary by Region (2026)',
  'Assessing Ownership and Borrowing: The Core Rust Skill',
  'Async Rust: The Modern Battleground',
  'Rust and WebAssembly: The Growing Frontier',
  'Must-Have Skills When You Hire Rust Developers',
  'The Rust Ecosystem in Production: What Companies Are Building',
  'How to Assess Rust Developer Candidates',
  'Essential Rust Developer Interview Questions',
  'Where to Find Senior Rust Developers',
];

/** The six areas and their skills. */
export const areasOfArticle: [string, string][] = [
  [
    'Ownership & Memory',
    'Ownership, borrowing, lifetimes, smart pointers (Box, Rc, Arc), interior mutability (RefCell, Mutex), zero-copy patterns, Drop trait',
  ],
  [
    'Async & Concurrency',
    'Tokio/async-std runtime, futures, async/await patterns, channels, select!, spawn_blocking, cancellation safety, structured concurrency',
  ],
  [
    'Error Handling & Types',
    'Result/Option chaining, thiserror/anyhow, custom error types, trait objects vs enums, generics, associated types, type-state patterns',
  ],
  [
    'Systems & Performance',
    'Unsafe Rust (when necessary), FFI with C/C++, SIMD intrinsics, profiling with flamegraph/perf, benchmarking with criterion, memory layout optimization',
  ],
  [
    'Web & Networking',
    'Axum/Actix-web, tower middleware, hyper, tonic (gRPC), serde serialization, connection pools (deadpool/bb8), TLS with rustls',
  ],
  [
    'Tooling & Ecosystem',
    'Cargo workspaces, clippy lints, miri for UB detection, cargo-deny for auditing, CI/CD with cross-compilation, feature flags, proc macros',
  ],
];

export const domainsOfArticle = [
  'Cloud Infrastructure',
  'Databases & Storage',
  'Blockchain & Crypto',
  'Developer Tooling',
  'AI Infrastructure',
  'Embedded & Automotive',
];

/** The seven questions, and what each of them is about. */
export const questionsOfArticle: [string, RegExp][] = [
  [
    'Explain the difference between String and &str. When would you take &str vs String as a function parameter?',
    /String.*&str.*function parameter/,
  ],
  ['When is unsafe Rust justified, and how do you audit it?', /unsafe.*audit/],
  [
    'Walk through how you would design a concurrent cache in Rust that handles 100K reads/second with occasional writes.',
    /concurrent cache.*100K reads.*occasional writes/,
  ],
  [
    'What happens when you drop a Future before it completes? How does this affect cancellation safety?',
    /drop.*before it completes.*cancellation safety/,
  ],
  [
    'Explain the orphan rule and how it affects your API design decisions.',
    /orphan rule.*APIs? (you )?design/,
  ],
  [
    'Describe a production incident involving Rust that you diagnosed and resolved.',
    /production incident.*Rust.*diagnosed and resolved/,
  ],
  [
    'How would you approach migrating a C++ codebase to Rust incrementally?',
    /C\+\+ codebase to Rust/,
  ],
];

/** What it listens for, by the id of the question in the pack. */
export const mentionsOfArticle = {
  'string-or-str': ['borrowing', 'zero-copy parsing', 'API', 'the most general type', 'Cow<str>'],
  unsafe: ['FFI', 'hot paths', 'safety invariant', 'miri', 'undefined behavio'],
  'concurrent-cache': [
    ...['Arc<RwLock<T>>', 'dashmap', 'eviction strategies', 'lock contention', 'lock-free'],
  ],
  'drop-future': ['.await', 'cleanup', 'database transactions', 'tokio::select!'],
  'orphan-rule': [
    ...['newtype pattern', 'wrapper types', 'extension traits', 'crate architecture'],
    'interoperability',
  ],
  incident: [
    ...['heap allocation in hot paths', 'deadlocks with async mutexes', 'memory leaks'],
    ...['Arc cycles', 'unsafe code'],
  ],
  'migrate-cpp': [
    ...['FFI', 'bindgen', 'cbindgen', 'cxx crate', 'module boundaries', 'gradual migration'],
  ],
};

/** Projects whose contributors it names, the compiler apart. */
export const projectsOfArticle = ['Tokio', 'Actix', 'Axum', 'Serde', 'Bevy', 'wgpu'];

/** The stages of the checklist, and for each step the section it rests on, by its place above. */
export const stepsOfBoard: [string, ...number[]][] = [
  ['define', 7, 1, 6, 5],
  ['budget', 2, 0, 2],
  ['source', 10, 10, 10, 1],
  ['assess', 8, 8, 8, 9, 6],
  ['decide', 6, 10, 2],
];
