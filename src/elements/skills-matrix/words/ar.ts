// Of the role's text what the matrix shows, as one file.
export * from '../../../packs/rust/ar/skills.js';
export { roleText } from '../../../packs/rust/ar/salary.js';
