import type * as en from './en.js';

// Inserted names and amounts carry no case ending: it would depend on their last vowel.

export const common: typeof en.common = {
  source: 'Kaynak',
  failed: 'İşlem tamamlanamadı. Biraz sonra yeniden deneyin.',
  asOf: (date) => `${date} itibarıyla.`,
};

export const states: typeof en.states = {
  loadingFailed: 'Rakamlar yüklenemedi.',
  showingFailed: 'Rakamlar gösterilemiyor.',
  pageUnaffected: 'Sayfanın geri kalanı bundan etkilenmez.',
  tryAgainSoon: 'Biraz sonra yeniden deneyin.',
  retry: 'Yeniden dene',
  loading: 'Rakamlar yükleniyor.',
  empty: 'Bu seçim için rakam yok.',
  showAll: 'Tümünü göster',
};

export const salaryTable: typeof en.salaryTable = {
  title: 'Seviyeye ve pazara göre maaşlar',
  gross: (date) => `Yıllık brüt maaş, ${date}.`,
  grossNote: 'Yıllık brüt maaşlar.',
  rangesLead: 'Her para biriminin tek ölçeği var; çubuktaki çizgi aralığın ortasını gösterir.',

  views: 'Görünümler',
  ranges: 'Aralıklar',
  difference: 'Fark',
  budget: 'Bütçe',

  sortLevels: 'Seviyeleri sırala',
  level: 'Seviye',
  years: (min, max) =>
    max === undefined ? `${min}+ yıl` : `${min === max ? '' : `${min}–`}${max} yıl`,
  thousands: (currency) => `Bin\u00a0${currency}`,
  inThousands: 'Tutarlar bin cinsinden.',
  scaleNote: (currency, top) => `${currency} ölçeği: 0\u2060–\u2060${top}.`,
  noFigure: 'veri yok',

  copy: 'Kopyala',
  csv: 'CSV',
  print: 'Yazdır',
};

export const salaryTools: typeof en.salaryTools = {
  differenceLead: (baseline) => `Aralıkların ortaları arasındaki fark. Karşılaştırma: ${baseline}.`,
  budgetLead: (amount) => `${amount} bütçe hangi seviyelere, nerede yeter?`,
  budgetAsk: 'Hangi seviyelere, nerede yettiğini görmek için bir bütçe yazın.',

  marketOrder: 'Pazarlar',
  asGiven: 'olduğu gibi',
  cheapestFirst: (level) => `önce en ucuz: ${level}`,

  comparedWith: 'Karşılaştırma',
  baseline: 'referans',
  currency: 'Para birimi',
  allIn: (currency) => `tümü ${currency}`,
  budgetInvalid: (example) => `Bütçeyi sayı olarak yazın, örneğin ${example}.`,
  money: (currency, amount) => `${amount} ${currency}`,
  k: (amount) => `${amount}\u00a0bin`,

  topOfRange: 'Tam yeterli',
  reachable: 'Yeterli',
  short: (amount) => `${amount} eksik`,
  notCompared: (currency) => `${currency}, karşılaştırılmadı`,
  legend: [
    'Tam yeterli: bütçe üst sınırı karşılıyor',
    'Yeterli: bütçe aralığın içinde',
    'Yetersiz: bütçe alt sınırın altında',
  ],

  formula: (baseline) =>
    'Fark = (pazarın ortası − referansın ortası) ÷ referansın ortası; ' +
    `referans: ${baseline}, orta = (alt sınır + üst sınır) ÷ 2. Hesaplanan değerler.`,
  noRate: (currency) => `${currency} karşılaştırılmadı: döviz kuru tanımlı değil.`,
  converted: (rate, date, source) =>
    `Çevirmede kullanılan kur: ${rate} (${date}, ${source}). Hesaplanan değerler.`,
  calculated: 'hesaplanan',

  copyAs: (format) => `${format} olarak kopyala`,
  copied: 'Kopyalandı.',
  copyByHand: 'Bu sayfada kopyalama engelli. Metni seçip elle kopyalayın.',
  market: 'Pazar',
  minimum: 'Alt sınır',
  maximum: 'Üst sınır',
  unit: 'Birim',
  annualGross: 'yıllık brüt',
  date: 'Veri tarihi',
  sourceTitle: 'Kaynak',
};
