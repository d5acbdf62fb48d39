import type * as en from './en.js';

export const lang: typeof en.lang = 'de';

export const markets: typeof en.markets = { de: 'Deutschland', tr: 'Türkei', ae: 'VAE', us: 'USA' };

export const levels: typeof en.levels = {
  junior: 'Junior',
  mid: 'Mid-Level',
  senior: 'Senior',
  staff: 'Staff / Principal',
};

export const salaryTable: typeof en.salaryTable = {
  title: 'Was Rust-Fachkräfte je nach Level und Markt verdienen',
  note: 'Die Türkei ist wegen ihres Kostenvorteils hervorgehoben.',
};
