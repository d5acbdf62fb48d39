import { code } from '../../hand-written/parts.js';

/** Id, name and skills of each area. */
export const areas = [
  [
    ...['ownership', 'Ownership and memory', 'Ownership', 'Borrowing', 'Lifetimes'],
    ...['Smart pointers (Box, Rc, Arc)', 'Interior mutability (RefCell, Mutex)'],
    ...['Zero-copy patterns', 'Drop trait'],
  ],
  [
    ...['async', 'Async and concurrency', 'Tokio and async-std runtimes', 'Futures'],
    ...['async/await patterns', 'Channels', code('select!'), code('spawn_blocking')],
    ...['Cancellation safety', 'Structured concurrency'],
  ],
  [
    ...['errors', 'Error handling and types', 'Result and Option chaining', 'thiserror, anyhow'],
    ...['Custom error types', 'Trait objects vs enums', 'Generics', 'Associated types'],
    'Type-state patterns',
  ],
  [
    ...['systems', 'Systems and performance', 'Unsafe Rust, when necessary'],
    ...['FFI with C and C++', 'SIMD intrinsics', 'Profiling with flamegraph, perf'],
    ...['Benchmarking with criterion', 'Memory layout optimisation'],
  ],
  [
    ...['web', 'Web and networking', 'Axum, Actix-web', 'tower middleware', 'hyper'],
    ...['tonic (gRPC)', 'serde serialisation', 'Connection pools (deadpool, bb8)'],
    'TLS with rustls',
  ],
  [
    ...['tooling', 'Tooling and ecosystem', 'Cargo workspaces', 'clippy lints'],
    ...['miri for UB detection', 'cargo-deny for auditing', 'CI/CD with cross-compilation'],
    ...['Feature flags', 'proc macros'],
  ],
];
