import type { InterviewText } from '../../parts.js';

/** Questions by id, and the carousel's own words. */
export const interviewText = {
  interview: {
    title: 'Seven questions that find production Rust',
    lead: 'What to ask, why it works, and what to listen for.',
  },
  questions: {
    'string-or-str': {
      question:
        'How do `String` and `&str` differ, and which would you take as a function parameter?',
      short: '`String` or `&str` as a parameter',
      why: 'Shows whether the fundamentals of ownership are understood or memorised.',
      mentions: {
        borrowing: 'Borrowing over owning',
        'zero-copy': 'Zero-copy parsing',
        'general-type': 'An API that accepts the most general type',
        cow: '`Cow<str>` for mixed ownership',
      },
    },
    unsafe: {
      question: 'When is `unsafe` the right choice, and how do you audit it?',
      short: 'When `unsafe` is justified, and how to audit it',
      why: 'Shows maturity and judgement. Seniors see a tool in `unsafe`, not an admission of defeat.',
      mentions: {
        ffi: 'FFI',
        'hot-paths': 'Hot paths where performance decides',
        invariants: 'Written safety invariants',
        miri: '`miri` to find undefined behaviour',
      },
    },
    'concurrent-cache': {
      question:
        'Design a concurrent cache for 100K reads a second with occasional writes. Talk us through it.',
      short: 'A concurrent cache at 100K reads a second',
      why: 'One problem that needs ownership, concurrency and performance reasoning at the same time. Naming a crate is not enough: the trade-offs have to be argued.',
      mentions: {
        rwlock: '`Arc<RwLock<T>>`',
        dashmap: '`dashmap`',
        eviction: 'Eviction strategies',
        contention: 'Lock contention against lock-free designs',
      },
    },
    'drop-future': {
      question:
        'What happens when a `Future` is dropped before it completes, and what does that mean for cancellation safety?',
      short: 'Dropping a `Future` before it completes',
      why: 'Tests how deep the async knowledge goes. To drop a `Future` is to cancel it, and that can happen at any `.await`.',
      mentions: {
        await: 'Every `.await` can be the last',
        cleanup: 'Cleanup of resources',
        transactions: 'Open database transactions',
        select: 'Care with `tokio::select!`',
      },
    },
    'orphan-rule': {
      question: 'What is the orphan rule, and how does it shape the APIs you design?',
      short: 'The orphan rule and API design',
      why: 'The rule forbids external traits on external types. Good answers turn that limit into a design.',
      mentions: {
        newtype: 'The newtype pattern',
        wrappers: 'Wrapper types',
        'extension-traits': 'Extension traits',
        architecture: 'Crate architecture and interoperability',
      },
    },
    incident: {
      question: 'Tell us about a production incident with Rust that you diagnosed and resolved.',
      short: 'A production incident you resolved',
      why: 'Brings real experience to light: what broke, and how the cause was found.',
      mentions: {
        performance: 'Slowdown from heap allocation in hot paths',
        deadlocks: 'Deadlocks with async mutexes',
        leaks: 'Memory leaks from `Arc` cycles',
        unsafe: 'Misused `unsafe` code',
      },
    },
    'migrate-cpp': {
      question: 'How would you move a C++ codebase to Rust step by step?',
      short: 'Moving a C++ codebase to Rust step by step',
      why: 'Tests engineering judgement in practice: a way forward in stages, without one big rewrite.',
      mentions: {
        bindgen: 'FFI with `bindgen` or `cbindgen`',
        cxx: 'The `cxx` crate for safe C++ interop',
        boundaries: 'Module boundaries',
        gradual: 'Gradual migration',
      },
    },
  },
} satisfies InterviewText;
