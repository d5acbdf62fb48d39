import type * as en from '../en/salary.js';

export const roleText: typeof en.roleText = {
  lang: 'de',
  markets: { de: 'Deutschland', tr: 'Türkei', ae: 'VAE', us: 'USA' },
  levels: {
    junior: 'Junior',
    mid: 'Mid-Level',
    senior: 'Senior',
    staff: 'Staff / Principal',
  },
};

export const salaryText: typeof en.salaryText = {
  ...roleText,
  salaryTable: {
    title: 'Was Rust-Fachkräfte je nach Level und Markt verdienen',
    note: 'Die Türkei ist wegen ihres Kostenvorteils hervorgehoben.',
  },
};
