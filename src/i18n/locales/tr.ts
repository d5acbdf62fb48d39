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
  empty: 'Bu seçim için gösterilecek bir şey yok.',
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

export const candidates: typeof en.candidates = {
  candidate: 'Aday',
  unnamed: (number) => `Aday ${number}`,
  add: 'Yeni aday',
  rename: 'Yeniden adlandır',
  remove: 'Sil',
  name: 'Ad veya etiket',
  save: 'Kaydet',
  cancel: 'Vazgeç',
  removeAsk: (name) => `${name} tüm puanlar ve notlarla birlikte silinsin mi?`,
};

export const keeping: typeof en.keeping = {
  kept: 'Yalnızca bu cihazda saklanır.',
  unkept: 'Hiçbir şey bu sayfadan çıkmaz; girilenler sayfa kapanana kadar kalır.',
  forget: 'Unut',
  forgetAsk: 'Bu cihazdaki tüm adaylar, puanlar, notlar ve işaretler unutulsun mu?',
  forgetAll: 'Hepsini unut',
  cancel: 'Vazgeç',
  blocked: 'Bu tarayıcı cihazda hiçbir şey saklamıyor; girilenler sayfa kapanana kadar kalır.',
  full: 'Bu cihazda yer kalmadı; yeni girilenler sayfa kapanana kadar kalır.',
  copyResult: 'Sonucu kopyala',
};

export const skillsMatrix: typeof en.skillsMatrix = {
  title: 'Yetkinlik matrisi',
  lead: 'Alan alan, aranması gerekenler.',
  views: 'Görünümler',
  view: 'Beceriler',
  rate: 'Puanla',
  compare: 'Karşılaştır',
  copy: 'Kopyala',
  print: 'Yazdır',
};

export const skillsTools: typeof en.skillsTools = {
  compareLead: (target) => `Adaylar hedef profille karşılaştırılıyor: ${target}.`,
  compareAlone: 'Adaylar yan yana.',
  area: 'Alan',
  skill: 'Beceri',
  rating: 'Puan',
  weight: 'Ağırlık',
  target: 'Hedef',
  aim: 'Hedef',

  rated: (done, total) => `${total} alandan puanlanan: ${done}`,
  outOf: '/ 4, ağırlıklı',
  noScore: 'Henüz sonuç yok',
  formula:
    'Ağırlıklı sonuç = puan × ağırlık toplamı ÷ ağırlıkların toplamı, yalnızca puanlanan alanlar.',
  notAssessed: 'Değerlendirilmedi',
  weightOf: (area) => `Ağırlık: ${area}`,
  lessWeight: (area) => `Ağırlığı azalt: ${area}`,
  moreWeight: (area) => `Ağırlığı artır: ${area}`,

  scale: 'Puanların bu alandaki anlamı',
  publisher: 'Yayıncının varsayılanı',
  bySkill: 'Beceri beceri',
  evidence: 'Mülakattan',
  note: 'Not',
  noteOn: (area) => `Not: ${area}`,

  recommendation: 'Öneri',
  ownCall: 'Karar sizin. Puanlardan hiçbir zaman hesaplanmaz.',
  verdicts: {
    'strong-yes': 'Kesinlikle evet',
    yes: 'Evet',
    no: 'Hayır',
    'strong-no': 'Kesinlikle hayır',
  },
  undecided: 'Karar verilmedi',
  reason: 'Gerekçe',

  editTarget: 'Hedefi düzenle',
  targetOf: (profile) => `Hedef: ${profile}`,
  changed: (areas) => `Yayıncının varsayılanı, ${areas} alanda değiştirildi.`,
  restore: 'Varsayılana dön',
  was: (rating) => `önceki: ${rating}`,
  noTarget: 'Hedef yok',

  meets: 'Hedefe ulaşılan',
  meetsRated: 'Puanlananlarda hedefte',
  score: 'Ağırlıklı sonuç, 4 üzerinden',
  ofAreas: (count, total) => `${count} / ${total}`,
  distances: 'Küçük rakamlar: hedefe uzaklık.',
  targetDefault: 'Hedef, yayıncının varsayılanıdır; pozisyona göre düzenlenebilir.',
  everywhere: 'Her alanda hedefte ya da üzerinde.',
  everyRated: 'Puanlanan alanlarda hedefte ya da üzerinde.',
  below: (areas) => `Hedefin altında: ${areas}.`,
  missing: (areas) => `Değerlendirilmedi: ${areas}.`,
  coverage: (name, rated, most) =>
    `Puanlanan alan sayısı: ${name} ${rated}, başka bir aday ${most}. Dikkatle karşılaştırın.`,
  otherAreas: 'Adaylar farklı alanlarda puanlandı. Dikkatle karşılaştırın.',
  needTwo: 'Karşılaştırmak için en az iki aday gerekir.',
  whom: (chosen, all) => `Gösterilen adaylar: ${chosen} / ${all}`,
  fourAtMost: 'En çok dört aday. Yenisini eklemek için birini çıkarın.',

  import: 'İçe aktar',
  imported: (count) => `${count} aday içe aktarıldı.`,
  unusable: (count) => `${count} değer kullanılamadı ve atlandı.`,
  noCards: 'Bu dosyada değerlendirme yok.',
  undo: 'Geri al',
  undone: 'Geri alındı.',

  copied: 'Kopyalandı.',
  copyByHand: 'Bu sayfada kopyalama engelli. Metni seçip elle kopyalayın.',
  candidate: 'Aday',
  level: 'Seviye',
  domain: 'Çalışma alanı',
  kind: 'Tür',
  id: 'Kimlik',
  name: 'Ad',
};

export const interviewCarousel: typeof en.interviewCarousel = {
  title: 'Mülakat soruları',
  carousel: 'karusel',
  slide: 'slayt',
  position: (at, of) => `${at} / ${of}`,
  question: (number) => `Soru ${number}`,
  questions: 'Sorular',
  previous: 'Önceki soru',
  next: 'Sonraki soru',
  list: 'Tüm sorular',
  allLevels: 'Tüm seviyeler',
  andUp: (level) => `${level} ve üzeri`,
  why: 'Neden işe yarar',
  mentions: 'Güçlü bir yanıt şunlara değinir',
  publishers: 'Konular ve seviyeler yayıncının seçimidir.',
  copy: 'Soruyu kopyala',
  print: 'Tümünü yazdır',
};

export const interviewTools: typeof en.interviewTools = {
  ratedQuestion: (question) => `${question}, puanlandı`,
  close: 'Listeyi kapat',
  noMatch: 'Bu konuda ve bu seviyede soru yok.',
  showAll: 'Tüm soruları göster',
  interviewing: 'Mülakat modu: dinlerken işaretleyin, puanlayın, not alın.',
  count: (count) => `Toplam ${count}.`,
  result: (rated, of) => `Puanlanan: ${rated} / ${of}.`,
  resultWith: (rated, of, average) => `Puanlanan: ${rated} / ${of}, ortalama ${average} / 4.`,
  topic: 'Konu',
  level: 'Seviye',
  all: 'Tümü',
  shuffle: 'Karıştır',
  seed: 'Başlangıç sayısı',
  asGiven: 'Verilen sıra',
  revealAll: 'Tüm gerekçeleri aç',
  hideAll: 'Tüm gerekçeleri kapat',

  tick: 'Yanıtta geçenleri işaretleyin',
  strength: 'Yanıt ne kadar güçlüydü?',
  notRated: 'puanlanmadı',
  note: 'Not',
  mentioned: 'Değinilenler',
  startTimer: 'Kronometreyi başlat',
  pauseTimer: 'Kronometreyi duraklat',
  resetTimer: 'Sıfırla',
  elapsed: 'Süre',

  interview: 'Mülakat',
  candidate: 'Aday',
  question: 'Soru',
  rating: 'Puan',
  ratingName: 'Sözle puan',
  number: 'Numara',
  copyResult: 'Sonucu kopyala',
  csv: 'CSV',
  json: 'JSON',
  copied: 'Kopyalandı.',
  copyByHand: 'Bu sayfada kopyalama engelli. Metni seçip elle kopyalayın.',
  failed: 'İşlem tamamlanamadı. Biraz sonra yeniden deneyin.',
};

export const checklist: typeof en.checklist = {
  title: 'İşe alım kontrol listesi',
  lead: 'Her adım, dayandığı bölümle birlikte.',

  done: (done, total) => `${total} adımdan **${done}** tanesi tamam`,
  stageDone: (done, total) => `${total} adımdan ${done} tamam`,
  stages: 'Aşamalar',
  onlyOpen: 'Yalnızca açık adımlar',

  note: 'Not',
  noteOn: (step) => `Not: ${step}`,
  add: 'Adım ekle',
  addTo: (stage) => `Adım ekle: ${stage}`,

  basis: 'Adımların seçimi ve süreleri yayıncının önerisidir.',
  kept: 'Yalnızca bu cihazda saklanır.',
  stays: 'Girdikleriniz bu sayfadan çıkmaz.',
  forget: 'Sil',
  reset: 'Sıfırla',
  share: 'Bağlantı paylaş',
  copy: 'Kopyala',
  calendar: 'Takvim',
  print: 'Yazdır',
};

export const checklistTools: typeof en.checklistTools = {
  allDone: 'Bütün adımlar tamam.',
  rangeK: (currency, min, max) => `${min}–${max}\u00a0bin ${currency}`,
  range: (currency, min, max) => `${min}–${max}\u00a0${currency}`,
  ownStep: 'Kendi adımınız',
  newStep: (stage) => `Yeni adım: ${stage}`,
  addIt: 'Ekle',
  cancel: 'Vazgeç',
  remove: 'Kaldır',
  removeIt: (step) => `Kaldır: ${step}`,
  removed: 'Kendi adımınız kaldırıldı.',
  undo: 'Geri al',
  wasReset: 'Liste sıfırlandı.',
  takenOver: 'İşaretler alındı.',

  opened: 'Bir bağlantıyla açıldı: içindeki işaretler gösteriliyor, hiçbir şey saklanmıyor.',
  takeOver: 'İşaretleri al',
  ownList: 'Kendi listemi göster',

  blocked: 'Bu tarayıcı bu sayfa için hiçbir şey saklamıyor. Liste, sayfa kapanana kadar kalır.',
  full: 'Bu sayfaya cihazda ayrılan yer doldu. Son değişiklikler sayfa kapanana kadar kalır.',
  copyList: 'Listeyi kopyala',
  forgetAsk: 'Aday değerlendirmeleri dahil, bu rol için bu cihazda saklanan her şey silinir.',
  forgetAll: 'Her şeyi sil',
  keepIt: 'Sakla',
  forgotten: 'Her şey silindi.',

  shareTitle: 'Paylaş veya yanına al',
  link: 'Bütün işaretleri taşıyan bağlantı',
  linkHint:
    'Yalnızca bu adımların işaretlerini taşır: not ve kendi adımlarınız yoktur. Bize hiçbir şey gönderilmez.',
  copyLink: 'Bağlantıyı kopyala',
  forWiki: 'bilet veya wiki için',
  forSheet: 'hesap tablosu için',
  forProgram: 'başka bir program için',
  forCalendar: 'başlangıç tarihinden sayılan günler',
  forPaper: 'notlarla birlikte her adım',

  calendarTitle: 'Takvim dosyası',
  start: 'Başlangıç tarihi',
  make: 'Dosya oluştur',
  badStart: '1970 veya sonrasından bir tarih seçin.',
  entries: (open) => `${open} açık adım tarihli kayda dönüşür.`,
  weekends: 'Cumartesi ve pazar günleri sayılmaz, resmî tatiller sayılır.',

  copied: 'Kopyalandı.',
  saved: 'Dosya oluşturuldu.',
  copyByHand: 'Bu sayfada kopyalama engelli. Metni seçip elle kopyalayın.',
  failed: 'İşlem tamamlanamadı. Biraz sonra yeniden deneyin.',

  stage: 'Aşama',
  step: 'Adım',
  section: 'Bölüm',
  state: 'Durum',
  isDone: 'tamam',
  isOpen: 'açık',
  due: 'Son gün',
};

export const leadForm: typeof en.leadForm = {
  title: 'Kimi aradığınızı söyleyin',
  labels: {
    name: 'Ad soyad',
    email: 'İş e-postası',
    company: 'Şirket',
    role: 'Aranan pozisyon',
    level: 'Seviye',
    market: 'Pazar',
    headcount: 'Kişi sayısı',
    start: 'Başlangıç',
    message: 'Mesaj',
  },
  optional: '(isteğe bağlı)',
  chosen: 'Tablodan',
  change: 'Değiştir',
  budget: (amount) => `bütçe ${amount}`,
  consent: (who) => `${who || 'Site sahibi'} bu talebi yanıtlamak için bu bilgileri kullanabilir.`,
  privacy: 'Gizlilik bildirimi',
  marketing: (who) => `${who || 'Site sahibi'} ayrıca e-postayla işe alım notları gönderebilir.`,
  send: 'Aday isteyin',
  sent: 'Neler gönderiliyor',
};

export const leadSteps: typeof en.leadSteps = {
  steps: ['Siz', 'Pozisyon', 'Onay'],
  stepOf: (at, of) => `Adım ${at} / ${of}`,
  next: 'Devam',
  back: 'Geri',
};

export const leadTools: typeof en.leadTools = {
  wrong: (count) => `${count} yanıta yeniden bakılmalı`,
  missing: (field) => `${field}: lütfen doldurun`,
  email: 'Lütfen tam bir e-posta adresi girin',
  bad: (field) => `${field}: lütfen denetleyin`,
  tick: 'Yanıtlayabilmemiz için lütfen kutuyu işaretleyin',

  sending: 'Gönderiliyor',
  kept: 'Bu cihazda saklanıyor',
  keptText:
    'Alıcıya şu anda ulaşılamıyor. Talebiniz bu cihazda saklanır ve bu sayfayı yeniden açtığınızda gönderilir.',
  sent: 'Gönderildi',
  sentText: (reference) => `Referans ${reference}. Talebiniz bu cihazdan silindi.`,
  parked: 'İlginiz gerekiyor',
  size: 'Bu, alıcının kabul ettiğinden uzun. Lütfen kısaltın.',
  unsaved: 'Bu tarayıcı bunu saklayamıyor',
  unsavedText: 'Şimdi gönderiliyor.',
  keepOpen: 'Lütfen “Gönderildi” yazana kadar bu sayfayı açık tutun ya da bir kopya alın.',
  notReady: 'Bu form henüz kurulmadı. Hiçbir şey gönderilmedi; yazdıklarınız burada kalır.',
  stopped: 'Bu gönderilmedi. Yazdıklarınız burada kalır.',

  acts: {
    send: 'Şimdi gönder',
    edit: 'Düzenle ve gönder',
    copy: 'Kopyala',
    forget: 'Unut',
    mail: 'Bunun yerine e-posta yaz',
    another: 'Başka bir talep',
  },
  copied: 'Kopyalandı.',
};

export const leadAgain: typeof en.leadAgain = {
  refused: 'Alıcı bunu kabul etmedi. Hiçbir şey kaybolmadı: düzeltip yeniden gönderin.',
  refusedFields: (fields) =>
    `Alıcı şunu kabul etmedi: ${fields}. Hiçbir şey kaybolmadı: düzeltip yeniden gönderin.`,
  old: 'Bu 30 günden eski. Ulaşmış olabilir; bu yüzden kendiliğinden gönderilmez.',
  waiting: 'Önceki bir talep hâlâ bu cihazda duruyor.',
  arrived: 'Önceki talep gönderildi.',
};

export const leadTyped: typeof en.leadTyped = {
  remembered: 'Yazdıklarınız gönderilene kadar bu cihazda saklanır.',
  forgetTyped: 'Yazdıklarımı unut',
  blocked:
    'Bu tarayıcı bu sayfa için hiçbir şey saklamıyor: yazdıklarınız sayfa kapanana kadar kalır.',
};

export const leadSent: typeof en.leadSent = {
  answers: 'Yanıtlarınız',
  allAbove: 'yukarıdakilerin tümü',
  context: {
    page: 'Sayfa',
    referrer: 'Geldiği yer',
    utm: 'Kampanya etiketleri',
    partner: 'İş ortağı',
    campaign: 'Kampanya',
    pack: 'Veriler',
    market: 'Pazar',
    level: 'Seviye',
    baseline: 'Karşılaştırılan',
    budget: 'Bütçe',
    checklist: 'Kontrol listesi',
    widget: 'Bu form',
  },
  consents: 'Onay',
  consentsText: 'yukarıdaki cümleler, yanıtlarınız, sürümleri ve zamanı',
  spam: 'İstenmeyen gönderime karşı',
  spamText:
    'bu sayfada varsa captcha yanıtı; bir makineye işaret ediyorlarsa geçen saniye ve gizli bir alan',
  hubspot: 'sayfanın başlığı ve varsa HubSpot’un bu siteye ait çerezi',
  notSent: 'Gönderilmeyen',
  nothingElse: 'çerezler, cihaz bilgileri, puanlar ve notlar, başka sayfalardan herhangi bir şey',

  dry: 'Hiçbir şey gönderilmedi',
  dryText: 'Bu form yalnızca ne göndereceğini gösterir.',
  again: 'Başka bir talep',
  copyByHand: 'Bu sayfada kopyalama engelli. Metni seçip elle kopyalayın.',
};
