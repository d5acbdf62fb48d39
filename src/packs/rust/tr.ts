import type * as en from './en.js';

export const lang: typeof en.lang = 'tr';

export const markets: typeof en.markets = { de: 'Almanya', tr: 'Türkiye', ae: 'BAE', us: 'ABD' };

export const levels: typeof en.levels = {
  junior: 'Junior',
  mid: 'Orta seviye',
  senior: 'Kıdemli',
  staff: 'Staff / Principal',
};

export const salaryTable: typeof en.salaryTable = {
  title: 'Rust mühendisleri seviyeye ve pazara göre ne kadar kazanıyor?',
  note: 'Türkiye, maliyet avantajı nedeniyle vurgulandı.',
};
