import type { AreaFigures, ProfileFigures, SkillFigures } from '../../parts.js';
import { skillsSection } from './sections.js';

/** The six skill areas; the source names them and leaves open how to rate them. */
export const areaFigures: AreaFigures = {
  section: skillsSection,
  basis: 'publisher',
  areas: ['ownership', 'async', 'errors', 'systems', 'web', 'tooling'],
};

/** Every skill that the source names, in its order. */
export const skillFigures: SkillFigures = {
  ownership: [
    'ownership-rules',
    'borrowing',
    'lifetimes',
    'smart-pointers',
    'interior-mutability',
    'zero-copy',
    'drop',
  ],
  async: [
    'runtimes',
    'futures',
    'async-await',
    'channels',
    'select',
    'spawn-blocking',
    'cancellation',
    'structured-concurrency',
  ],
  errors: [
    'chaining',
    'error-crates',
    'error-types',
    'objects-or-enums',
    'generics',
    'associated-types',
    'type-state',
  ],
  systems: ['unsafe-code', 'ffi', 'simd', 'profiling', 'benchmarking', 'memory-layout'],
  web: ['frameworks', 'tower', 'hyper', 'tonic', 'serde', 'pools', 'tls'],
  tooling: ['workspaces', 'clippy', 'miri', 'cargo-deny', 'ci', 'feature-flags', 'proc-macros'],
};

/** The source's six domains, in its order. */
export const domains = ['cloud', 'data', 'blockchain', 'tooling', 'ai', 'embedded'];

/**
 * Target profiles, the publisher's: a line a level from junior to staff, a rating an area. What a
 * domain lives on leads: ownership and systems for embedded, tooling for developer tools.
 */
export const profiles: ProfileFigures = {
  basis: 'publisher',
  ratings: {
    cloud: [
      [2, 1, 1, 1, 1, 1],
      [2, 2, 2, 1, 2, 1],
      [3, 3, 3, 2, 3, 2],
      [4, 4, 4, 3, 4, 3],
    ],
    data: [
      [2, 1, 1, 1, 1, 1],
      [3, 2, 2, 2, 1, 1],
      [4, 3, 3, 3, 2, 2],
      [4, 4, 4, 4, 3, 3],
    ],
    blockchain: [
      [2, 1, 1, 1, 1, 1],
      [2, 2, 2, 2, 1, 2],
      [3, 3, 3, 3, 2, 3],
      [4, 4, 4, 4, 3, 3],
    ],
    tooling: [
      [2, 1, 1, 1, 0, 2],
      [3, 1, 2, 2, 1, 3],
      [4, 2, 3, 3, 1, 4],
      [4, 3, 4, 4, 2, 4],
    ],
    ai: [
      [2, 1, 1, 1, 1, 1],
      [2, 2, 2, 2, 1, 2],
      [3, 3, 2, 4, 2, 3],
      [4, 4, 3, 4, 3, 3],
    ],
    embedded: [
      [2, 0, 1, 2, 0, 1],
      [3, 1, 2, 3, 0, 2],
      [4, 2, 3, 4, 1, 3],
      [4, 3, 4, 4, 1, 4],
    ],
  },
};
