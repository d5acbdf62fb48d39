// Of the role's text what the matrix shows, as one file.
export * from '../../../packs/rust/tr/skills.js';
export { roleText } from '../../../packs/rust/tr/salary.js';
