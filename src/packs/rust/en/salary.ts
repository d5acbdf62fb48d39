import type { RoleText, SalaryText } from '../../parts.js';
import { levelNames } from '../names.js';

/** Names by id, for every widget. */
export const roleText = {
  lang: 'en',
  markets: { de: 'Germany', tr: 'Turkey', ae: 'UAE', us: 'USA' },
  levels: levelNames,
} satisfies RoleText;

/** The salary table's own words: its title, and why one market stands out. */
export const salaryText = {
  ...roleText,
  salaryTable: {
    title: 'What Rust engineers earn, by level and market',
    note: 'Turkey highlighted for its cost advantage.',
  },
} satisfies SalaryText;
