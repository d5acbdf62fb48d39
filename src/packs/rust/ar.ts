import type * as en from './en.js';

export const lang: typeof en.lang = 'ar';

export const markets: typeof en.markets = {
  de: 'ألمانيا',
  tr: 'تركيا',
  ae: 'الإمارات',
  us: 'أمريكا',
};

export const levels: typeof en.levels = {
  junior: 'مبتدئ',
  mid: 'متوسط',
  senior: 'خبير',
  staff: 'قيادي / رئيسي',
};

export const salaryTable: typeof en.salaryTable = {
  title: 'كم يتقاضى مهندسو Rust بحسب المستوى والسوق',
  note: 'أُبرزت تركيا لميزتها في التكلفة.',
};
