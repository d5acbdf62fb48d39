import type * as en from '../en/salary.js';

export const roleText: typeof en.roleText = {
  lang: 'ar',
  markets: {
    de: 'ألمانيا',
    tr: 'تركيا',
    ae: 'الإمارات',
    us: 'أمريكا',
  },
  levels: {
    junior: 'مبتدئ',
    mid: 'متوسط',
    senior: 'خبير',
    staff: 'قيادي / رئيسي',
  },
};

export const salaryText: typeof en.salaryText = {
  ...roleText,
  salaryTable: {
    title: 'كم يتقاضى مهندسو Rust بحسب المستوى والسوق',
    note: 'أُبرزت تركيا لميزتها في التكلفة.',
  },
};
