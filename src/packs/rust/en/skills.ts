import type { AreaText, SkillText } from '../../parts.js';
import type { Five } from '../../types.js';
import { areaShorts } from '../names.js';

/** What the ratings 0 to 4 are called. */
export const scale: Five = ['None', 'Weak', 'Partial', 'Solid', 'Strong'];

/** Areas by id, with what each rating means there: one observation, short enough for a column. */
export const areaText = {
  ownership: {
    name: 'Ownership and memory',
    ...areaShorts.ownership,
    scale: [
      'Cannot say what ownership is for.',
      'Clones until the compiler is content.',
      'Borrows with confidence; lifetimes are guesswork.',
      'Explains `&T`, `&mut T` and `T`, and picks the right smart pointer.',
      'Designs APIs that borrow much and clone little.',
    ],
  },
  async: {
    name: 'Async and concurrency',
    ...areaShorts.async,
    scale: [
      'Has written no async Rust.',
      'Uses `.await` without knowing that futures are lazy.',
      'Works with tasks and channels, yet blocks the runtime at times.',
      'Knows when to reach for `spawn_blocking`, and shuts down cleanly.',
      'Reasons about cancellation safety, `Pin` and `Unpin`.',
    ],
  },
  errors: {
    name: 'Error handling and types',
    ...areaShorts.errors,
    scale: [
      'Knows neither `Result` nor `Option`.',
      'Unwraps and hopes.',
      'Chains `Result` and `Option`; every error has the same type.',
      'Chooses between anyhow and custom error types, with reasons.',
      'Designs types that cannot be misused.',
    ],
  },
  systems: {
    name: 'Systems and performance',
    ...areaShorts.systems,
    scale: [
      'Has never looked below the standard library.',
      'Knows the terms, has measured nothing.',
      'Profiles and benchmarks with some help.',
      'Finds bottlenecks alone, and documents what keeps `unsafe` sound.',
      'Weighs `unsafe`, FFI and memory layout, and proves the gain.',
    ],
  },
  web: {
    name: 'Web and networking',
    ...areaShorts.web,
    scale: [
      'Has built no service in Rust.',
      'Gets a service from a tutorial to run.',
      'Extends a service that others set up.',
      'Builds a service with middleware, connection pools and TLS.',
      'Designs services from protocol to operation.',
    ],
  },
  tooling: {
    name: 'Tooling and ecosystem',
    ...areaShorts.tooling,
    scale: [
      'Has not used Cargo.',
      'Builds and tests with Cargo, no more.',
      'Uses workspaces and clippy every day.',
      'Sets up CI with cross-compilation, audits and feature flags.',
      'Shapes the toolchain: miri, proc macros, choice of dependencies.',
    ],
  },
} satisfies AreaText;

/** Skills by id, and the matrix's own words. */
export const skillText = {
  skillsMatrix: {
    title: 'Six areas that make a capable hire',
    lead: 'What to look for beyond syntax, in the words a reviewer would use.',
  },
  skills: {
    'ownership-rules': 'Ownership',
    borrowing: 'Borrowing',
    lifetimes: 'Lifetimes',
    'smart-pointers': 'Smart pointers (Box, Rc, Arc)',
    'interior-mutability': 'Interior mutability (RefCell, Mutex)',
    'zero-copy': 'Zero-copy patterns',
    drop: 'Drop trait',

    runtimes: 'Tokio and async-std runtimes',
    futures: 'Futures',
    'async-await': 'async/await patterns',
    channels: 'Channels',
    select: '`select!`',
    'spawn-blocking': '`spawn_blocking`',
    cancellation: 'Cancellation safety',
    'structured-concurrency': 'Structured concurrency',

    chaining: 'Result and Option chaining',
    'error-crates': 'thiserror, anyhow',
    'error-types': 'Custom error types',
    'objects-or-enums': 'Trait objects vs enums',
    generics: 'Generics',
    'associated-types': 'Associated types',
    'type-state': 'Type-state patterns',

    'unsafe-code': 'Unsafe Rust, when necessary',
    ffi: 'FFI with C and C++',
    simd: 'SIMD intrinsics',
    profiling: 'Profiling with flamegraph, perf',
    benchmarking: 'Benchmarking with criterion',
    'memory-layout': 'Memory layout optimisation',

    frameworks: 'Axum, Actix-web',
    tower: 'tower middleware',
    hyper: 'hyper',
    tonic: 'tonic (gRPC)',
    serde: 'serde serialisation',
    pools: 'Connection pools (deadpool, bb8)',
    tls: 'TLS with rustls',

    workspaces: 'Cargo workspaces',
    clippy: 'clippy lints',
    miri: 'miri for UB detection',
    'cargo-deny': 'cargo-deny for auditing',
    ci: 'CI/CD with cross-compilation',
    'feature-flags': 'Feature flags',
    'proc-macros': 'proc macros',
  },
} satisfies SkillText;

/** Names of the domains by id. */
export const domains = {
  cloud: 'Cloud infrastructure',
  data: 'Databases and storage',
  blockchain: 'Blockchain and crypto',
  tooling: 'Developer tooling',
  ai: 'AI infrastructure',
  embedded: 'Embedded and automotive',
};
