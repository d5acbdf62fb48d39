// Of the role's text what the matrix shows, as one file.
export * from '../../../packs/rust/de/skills.js';
export { roleText } from '../../../packs/rust/de/salary.js';
