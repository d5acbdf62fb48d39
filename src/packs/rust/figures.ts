// What the role knows without words, by part: a bundle carries only what it imports by name.
export * from './figures/salary.js';
export * from './figures/skills.js';
export * from './figures/interview.js';
export * from './figures/checklist.js';
export * from './figures/offer.js';
