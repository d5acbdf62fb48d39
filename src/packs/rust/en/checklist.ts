import type { ChecklistText } from '../../parts.js';

/** Stages and steps by id, and the checklist's own words. */
export const checklistText = {
  hiringChecklist: {
    title: 'From first sentence to offer',
    lead: 'Nineteen steps to hire a Rust engineer, each with the section it rests on.',
  },
  stages: {
    define: 'Define',
    budget: 'Budget',
    source: 'Source',
    assess: 'Assess',
    decide: 'Decide and offer',
  },
  steps: {
    domain: 'Name the domain: cloud, databases, blockchain, tooling, AI or embedded',
    level: 'Settle the level; junior Rust engineers are rare',
    'must-haves': 'Mark the must-haves among the six skill areas',
    wasm: 'Decide whether WebAssembly experience is needed',

    range: 'Set the range for level and market',
    premium: 'Expect 15–25% above equivalent Go or Java pay',
    remote: 'Decide whether the role is open to remote',

    contributors:
      'Read the contributor graphs of Tokio, Actix, Axum, Serde, Bevy, wgpu and the compiler',
    speakers: 'Go through the RustConf and EuroRust speaker lists',
    communities: 'Be known on the Users Forum, r/rust and Discord (50,000+ members)',
    pipelines: 'Look where they come from: C++ ~45%, Go and backend ~25%, open source ~30%',

    'ownership-exercise': 'Ownership reasoning exercise, **45 min**',
    'design-discussion': 'Systems design discussion, **60 min**',
    'take-home': 'Take-home project, **4–5 hours, paid**',
    questions: 'Ask the seven questions',
    score: 'Score the six areas',

    compare: 'Compare scorecards with the target profile',
    'local-rules': 'Check local employment rules',
    offer: 'Make the offer inside the range',
  },
  chosen: { range: 'Set the range: **{level} in {market}, {range}** a year, gross' },
} satisfies ChecklistText;
