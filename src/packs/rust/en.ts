// What the role says, by part: a bundle carries only what it imports by name.
export * from './en/salary.js';
export * from './en/skills.js';
export * from './en/interview.js';
export * from './en/checklist.js';
export * from './en/offer.js';
