import type { SalaryText } from '../assemble.js';

/** Names by id, and the salary table's own words: its title, and why one market stands out. */
export const salaryText = {
  lang: 'en',
  markets: { de: 'Germany', tr: 'Turkey', ae: 'UAE', us: 'USA' },
  levels: { junior: 'Junior', mid: 'Mid', senior: 'Senior', staff: 'Staff / Principal' },
  salaryTable: {
    title: 'What Rust engineers earn, by level and market',
    note: 'Turkey highlighted for its cost advantage.',
  },
} satisfies SalaryText;
