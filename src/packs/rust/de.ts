export * from './de/salary.js';
export * from './de/skills.js';
export * from './de/interview.js';
export * from './de/checklist.js';
export * from './de/offer.js';
