import type * as en from './en.js';

export const salaryText: typeof en.salaryText = {
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
  salaryTable: {
    title: 'كم يتقاضى مهندسو Rust بحسب المستوى والسوق',
    note: 'أُبرزت تركيا لميزتها في التكلفة.',
  },
};
