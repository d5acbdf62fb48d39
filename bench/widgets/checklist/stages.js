const salary = 'Rust Developer Salary by Region (2026)';
const pipeline = 'Where Rust Developers Come From: The Talent Pipeline';
const skills = 'Must-Have Skills When You Hire Rust Developers';
const sourcing = 'Where to Find Senior Rust Developers';
const assessment = 'How to Assess Rust Developer Candidates';

/** Id, name and steps of each stage; a step is its id, its words and the section it rests on. */
export const stages = [
  [
    'define',
    'Define',
    [
      'domain',
      'Name the domain: cloud, databases, blockchain, tooling, AI or embedded',
      'The Rust Ecosystem in Production: What Companies Are Building',
    ],
    ['level', 'Settle the level; junior Rust engineers are rare', pipeline],
    ['must-haves', 'Mark the must-haves among the six skill areas', skills],
    [
      'wasm',
      'Decide whether WebAssembly experience is needed',
      'Rust and WebAssembly: The Growing Frontier',
    ],
  ],
  [
    'budget',
    'Budget',
    ['range', 'Set the range for level and market', salary],
    [
      'premium',
      'Expect 15–25% above equivalent Go or Java pay',
      'Why Rust Developer Demand Is Surging in 2026',
    ],
    ['remote', 'Decide whether the role is open to remote', salary],
  ],
  [
    'source',
    'Source',
    [
      'contributors',
      'Read the contributor graphs of Tokio, Actix, Axum, Serde, Bevy, wgpu and the compiler',
      sourcing,
    ],
    ['speakers', 'Go through the RustConf and EuroRust speaker lists', sourcing],
    ['communities', 'Be known on the Users Forum, r/rust and Discord (50,000+ members)', sourcing],
    [
      'pipelines',
      'Look where they come from: C++ ~45%, Go and backend ~25%, open source ~30%',
      pipeline,
    ],
  ],
  [
    'assess',
    'Assess',
    ['ownership-exercise', 'Ownership reasoning exercise, <strong>45 min</strong>', assessment],
    ['design-discussion', 'Systems design discussion, <strong>60 min</strong>', assessment],
    ['take-home', 'Take-home project, <strong>4–5 hours, paid</strong>', assessment],
    ['questions', 'Ask the seven questions', 'Essential Rust Developer Interview Questions'],
    ['score', 'Score the six areas', skills],
  ],
  [
    'decide',
    'Decide and offer',
    ['compare', 'Compare scorecards with the target profile', skills],
    ['local-rules', 'Check local employment rules', sourcing],
    ['offer', 'Make the offer inside the range', salary],
  ],
].map(([id, name, ...steps]) => ({ id, name, steps }));

export const total = stages.reduce((all, { steps }) => all + steps.length, 0);
