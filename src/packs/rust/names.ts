// English names apart from all else, for widgets that carry nothing more of them.

/** Names of the levels by id. */
export const levelNames = {
  junior: 'Junior',
  mid: 'Mid',
  senior: 'Senior',
  staff: 'Staff / Principal',
};

/** Areas by id: the name in one word. */
export const areaShorts = {
  ownership: { short: 'Ownership' },
  async: { short: 'Async' },
  errors: { short: 'Types' },
  systems: { short: 'Systems' },
  web: { short: 'Web' },
  tooling: { short: 'Tooling' },
};
