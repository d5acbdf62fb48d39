export * from './tr/salary.js';
export * from './tr/skills.js';
export * from './tr/interview.js';
export * from './tr/checklist.js';
export * from './tr/offer.js';
