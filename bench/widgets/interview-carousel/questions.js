import { code } from '../../hand-written/parts.js';

const senior = 'Senior and up';

/** Topic, levels, question, why it works and what a strong answer mentions. */
export const questions = [
  [
    'Ownership',
    'All levels',
    `How do ${code('String')} and ${code('&amp;str')} differ, and which would you take as a function parameter?`,
    'Shows whether the fundamentals of ownership are understood or memorised.',
    ['Borrowing over owning', 'Zero-copy parsing', 'An API that accepts the most general type'],
    `${code('Cow&lt;str&gt;')} for mixed ownership`,
  ],
  [
    'Systems',
    senior,
    `When is ${code('unsafe')} the right choice, and how do you audit it?`,
    `Shows maturity and judgement. Seniors see a tool in ${code('unsafe')}, not an admission of defeat.`,
    ['FFI', 'Hot paths where performance decides', 'Written safety invariants'],
    `${code('miri')} to find undefined behaviour`,
  ],
  [
    'Async',
    senior,
    'Design a concurrent cache for 100K reads a second with occasional writes. Talk us through it.',
    'One problem that needs ownership, concurrency and performance reasoning at the same time. Naming a crate is not enough: the trade-offs have to be argued.',
    [code('Arc&lt;RwLock&lt;T&gt;&gt;'), code('dashmap'), 'Eviction strategies'],
    'Lock contention against lock-free designs',
  ],
  [
    'Async',
    senior,
    `What happens when a ${code('Future')} is dropped before it completes, and what does that mean for cancellation safety?`,
    `Tests how deep the async knowledge goes. To drop a ${code('Future')} is to cancel it, and that can happen at any ${code('.await')}.`,
    [
      ...[`Every ${code('.await')} can be the last`, 'Cleanup of resources'],
      'Open database transactions',
    ],
    `Care with ${code('tokio::select!')}`,
  ],
  [
    'Types',
    'Mid and up',
    'What is the orphan rule, and how does it shape the APIs you design?',
    'The rule forbids external traits on external types. Good answers turn that limit into a design.',
    ['The newtype pattern', 'Wrapper types', 'Extension traits'],
    'Crate architecture and interoperability',
  ],
  [
    'Systems',
    senior,
    'Tell us about a production incident with Rust that you diagnosed and resolved.',
    'Brings real experience to light: what broke, and how the cause was found.',
    [
      ...['Slowdown from heap allocation in hot paths', 'Deadlocks with async mutexes'],
      `Memory leaks from ${code('Arc')} cycles`,
    ],
    `Misused ${code('unsafe')} code`,
  ],
  [
    'Systems',
    senior,
    'How would you move a C++ codebase to Rust step by step?',
    'Tests engineering judgement in practice: a way forward in stages, without one big rewrite.',
    [
      ...[`FFI with ${code('bindgen')} or ${code('cbindgen')}`],
      ...[`The ${code('cxx')} crate for safe C++ interop`, 'Module boundaries'],
    ],
    'Gradual migration',
  ],
].map(([topic, levels, question, why, mentions, last]) => ({
  ...{ topic, levels, question, why, mentions: [...mentions, last] },
}));
