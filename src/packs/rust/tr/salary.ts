import type * as en from '../en/salary.js';

export const roleText: typeof en.roleText = {
  lang: 'tr',
  markets: { de: 'Almanya', tr: 'Türkiye', ae: 'BAE', us: 'ABD' },
  levels: {
    junior: 'Junior',
    mid: 'Orta seviye',
    senior: 'Kıdemli',
    staff: 'Staff / Principal',
  },
};

export const salaryText: typeof en.salaryText = {
  ...roleText,
  salaryTable: {
    title: 'Rust mühendisleri seviyeye ve pazara göre ne kadar kazanıyor?',
    note: 'Türkiye, maliyet avantajı nedeniyle vurgulandı.',
  },
};
