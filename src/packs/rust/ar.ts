export * from './ar/salary.js';
export * from './ar/skills.js';
export * from './ar/interview.js';
export * from './ar/checklist.js';
export * from './ar/offer.js';
