/** The language of this file. */
export const lang: string = 'en';

/** Names of the markets, by id. */
export const markets = { de: 'Germany', tr: 'Turkey', ae: 'UAE', us: 'USA' };

/** Names of the levels, by id. */
export const levels = {
  junior: 'Junior',
  mid: 'Mid',
  senior: 'Senior',
  staff: 'Staff / Principal',
};

/** The salary table's own words: its title, and why one market stands out. */
export const salaryTable = {
  title: 'What Rust engineers earn, by level and market',
  note: 'Turkey highlighted for its cost advantage.',
};
