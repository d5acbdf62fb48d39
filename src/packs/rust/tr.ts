import type * as en from './en.js';

export const salaryText: typeof en.salaryText = {
  lang: 'tr',
  markets: { de: 'Almanya', tr: 'Türkiye', ae: 'BAE', us: 'ABD' },
  levels: {
    junior: 'Junior',
    mid: 'Orta seviye',
    senior: 'Kıdemli',
    staff: 'Staff / Principal',
  },
  salaryTable: {
    title: 'Rust mühendisleri seviyeye ve pazara göre ne kadar kazanıyor?',
    note: 'Türkiye, maliyet avantajı nedeniyle vurgulandı.',
  },
};
