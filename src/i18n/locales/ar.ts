import type * as en from './en.js';

/** Words, or one bare number: right in any line as they are. */
const plain = /^(?:[\p{L}\p{M}]+(?:[\s/-]+[\p{L}\p{M}]+)*|[\d.,]+)$/u;

/** Anything else (`2026-03-31`, `−34`, `C++`) would be shown in the wrong order, so stands apart. */
const apart = (text: string) => (plain.test(text) ? text : `\u2068${text}\u2069`);

/** A year by itself is called one; a month or a day is not. */
const when = (date: string) => (/^\d{4}$/.test(date) ? `عام ${date}` : apart(date));

const isFew = (count: number) => count >= 3 && count <= 10;

export const common: typeof en.common = {
  source: 'المصدر',
  failed: 'لم ينجح ذلك. يُرجى المحاولة مجددًا بعد قليل.',
  asOf: (date) => `البيانات حتى ${when(date)}.`,
};

export const states: typeof en.states = {
  loadingFailed: 'تعذّر تحميل الأرقام.',
  showingFailed: 'يتعذّر عرض الأرقام.',
  pageUnaffected: 'لا يؤثر ذلك في بقية الصفحة.',
  tryAgainSoon: 'يُرجى المحاولة مجددًا بعد قليل.',
  retry: 'إعادة المحاولة',
  loading: 'جارٍ تحميل الأرقام.',
  empty: 'لا توجد أرقام لهذا الاختيار.',
  showAll: 'عرض الكل',
};

export const salaryTable: typeof en.salaryTable = {
  title: 'الأجور بحسب المستوى والسوق',
  gross: (date) => `الأجر السنوي الإجمالي، ${apart(date)}.`,
  grossNote: 'أجر سنوي إجمالي.',
  rangesLead: 'لكل عملة مقياس واحد، والعلامة في كل شريط هي منتصف النطاق.',

  views: 'طرق العرض',
  ranges: 'النطاقات',
  difference: 'الفارق',
  budget: 'الميزانية',

  sortLevels: 'ترتيب المستويات',
  level: 'المستوى',
  years: (min, max) => {
    const last = max ?? min;
    const counted = `${min === last ? last : apart(`${min}–${last}`)} ${isFew(last) ? 'سنوات' : 'سنة'}`;
    // One and two are words of their own.
    const words = min === last ? ({ 1: 'سنة', 2: 'سنتان' }[last] ?? counted) : counted;
    return max === undefined ? `${words} فأكثر` : words;
  },
  thousands: (currency) => `بآلاف ${currency}`,
  inThousands: 'الأرقام بالآلاف.',
  scaleNote: (currency, top) => `مقياس ${currency} من 0 إلى ${top}.`,
  noFigure: 'لا بيانات',

  copy: 'نسخ',
  csv: 'CSV',
  print: 'طباعة',
};

export const salaryTools: typeof en.salaryTools = {
  differenceLead: (baseline) => `الفارق عن ${apart(baseline)} عند منتصف كل نطاق.`,
  // The currency apart, or it would draw the number to itself and away from its "thousand".
  budgetLead: (amount) =>
    `المستويات المتاحة بميزانية قدرها ${amount.replace(/^[A-Z]{3}(?= )/, '\u2068$&\u2069')}، وأين تتوفر.`,
  budgetAsk: 'عند إدخال ميزانية تظهر المستويات المتاحة بها، وأين تتوفر.',

  marketOrder: 'ترتيب الأسواق',
  asGiven: 'كما هي',
  cheapestFirst: (level) => `الأقل تكلفة أولًا: ${apart(level)}`,

  comparedWith: 'المقارنة مع',
  baseline: 'أساس المقارنة',
  currency: 'العملة',
  allIn: (currency) => `الكل بعملة ${currency}`,
  budgetInvalid: (example) => `تُكتب الميزانية رقمًا، مثل ${apart(example)}.`,
  // Without the mark that Intl puts before a minus: it would have `dir=auto` find Latin text.
  money: (currency, amount) => `${amount} ${currency}`,
  k: (amount) =>
    `${apart(amount.replace('\u200e', ''))}\u00a0${/^\D*([3-9]|10)$/.test(amount) ? 'آلاف' : 'ألف'}`,

  topOfRange: 'أعلى النطاق',
  reachable: 'في المتناول',
  short: (amount) => `عجز ${amount}`,
  notCompared: (currency) => `بعملة ${currency}، دون مقارنة`,
  legend: [
    'أعلى النطاق: الميزانية تغطي الحد الأقصى',
    'في المتناول: الميزانية ضمن النطاق',
    'خارج المتناول: الميزانية دون الحد الأدنى',
  ],

  formula: (baseline) =>
    'الفارق = (منتصف السوق − منتصف الأساس) ÷ منتصف الأساس؛ ' +
    `الأساس: ${apart(baseline)}، والمنتصف = (الحد الأدنى + الحد الأقصى) ÷ 2. أرقام محسوبة.`,
  noRate: (currency) => `لا مقارنة مع ${currency}: لم يُحدَّد سعر صرف.`,
  converted: (rate, date, source) =>
    `حُوّلت بسعر ${apart(rate)} (${apart(date)}، ${apart(source)}). أرقام محسوبة.`,
  calculated: 'أرقام محسوبة',

  copyAs: (format) => `نسخ بصيغة ${format}`,
  copied: 'تم النسخ.',
  copyByHand: 'النسخ محظور في هذه الصفحة. يمكن تحديد النص ونسخه يدويًا.',
  market: 'السوق',
  minimum: 'الحد الأدنى',
  maximum: 'الحد الأقصى',
  unit: 'الوحدة',
  annualGross: 'أجر سنوي إجمالي',
  date: 'تاريخ البيانات',
  sourceTitle: 'المصدر',
};

export const checklist: typeof en.checklist = {
  title: 'قائمة خطوات التوظيف',
  lead: 'مع كل خطوة القسم الذي تستند إليه.',
  empty: 'لا توجد خطوات لعرضها هنا.',

  // The noun after the total is left out: it would change with the number.
  done: (done, total) => `أُنجز من الخطوات **${done}** من أصل ${total}`,
  stageDone: (done, total) => `أُنجز ${done} من ${total}`,
  stages: 'المراحل',
  onlyOpen: 'الخطوات المفتوحة فقط',
  allDone: 'أُنجزت كل الخطوات.',

  rangeK: (currency, min, max) =>
    `${apart(`${min}–${max}`)} ${/^([3-9]|10)$/.test(max) ? 'آلاف' : 'ألف'} ${currency}`,
  range: (currency, min, max) => `${apart(`${min}–${max}`)} ${currency}`,

  note: 'ملاحظة',
  noteOn: (step) => `ملاحظة: ${step}`,
  add: 'إضافة خطوة',
  addTo: (stage) => `إضافة خطوة: ${stage}`,

  basis: 'اختيار الخطوات ومواعيدها اقتراح من الناشر.',
  kept: 'محفوظ على هذا الجهاز فقط.',
  stays: 'ما يُدخَل هنا لا يغادر هذه الصفحة.',
  forget: 'حذف المحفوظ',
  reset: 'إعادة الضبط',
  share: 'مشاركة الرابط',
  copy: 'نسخ',
  calendar: 'التقويم',
  print: 'طباعة',
};

export const checklistTools: typeof en.checklistTools = {
  ownStep: 'خطوة مضافة',
  newStep: (stage) => `خطوة جديدة: ${stage}`,
  addIt: 'إضافة',
  cancel: 'إلغاء',
  remove: 'إزالة',
  removeIt: (step) => `إزالة: ${step}`,
  removed: 'أُزيلت الخطوة المضافة.',
  undo: 'تراجع',
  wasReset: 'أُعيد ضبط القائمة.',
  takenOver: 'نُقلت العلامات إلى القائمة.',

  opened: 'فُتحت القائمة من رابط: تظهر علاماته ولا يُحفظ شيء.',
  takeOver: 'نقل علاماته إلى قائمتي',
  ownList: 'عرض قائمتي',

  blocked: 'لا يحفظ هذا المتصفح شيئًا لهذه الصفحة. تبقى القائمة حتى إغلاق الصفحة.',
  full: 'امتلأت المساحة المخصصة لهذه الصفحة على الجهاز. تبقى آخر التغييرات حتى إغلاق الصفحة.',
  copyList: 'نسخ القائمة',
  forgetAsk: 'يُحذف كل ما حُفظ لهذا الدور على هذا الجهاز، ومنه تقييمات المرشحين.',
  forgetAll: 'حذف الكل',
  keepIt: 'إبقاء',
  forgotten: 'حُذف كل شيء.',

  shareTitle: 'المشاركة أو التصدير',
  link: 'رابط يحمل كل العلامات',
  linkHint: 'يحمل علامات هذه الخطوات فقط، دون الملاحظات والخطوات المضافة. لا يُرسل إلينا شيء.',
  copyLink: 'نسخ الرابط',
  forWiki: 'لتذكرة أو صفحة ويكي',
  forSheet: 'لجدول بيانات',
  forProgram: 'لبرنامج آخر',
  forCalendar: 'مواعيد تُحسب من تاريخ البدء',
  forPaper: 'كل الخطوات مع الملاحظات',

  calendarTitle: 'ملف التقويم',
  start: 'تاريخ البدء',
  make: 'إنشاء الملف',
  badStart: 'يُرجى اختيار تاريخ من عام 1970 فصاعدًا.',
  entries: (open) => {
    if (open === 1) return 'خطوة مفتوحة واحدة تصبح موعدًا بتاريخ.';
    if (open === 2) return 'خطوتان مفتوحتان تصبحان موعدين بتاريخ.';
    return isFew(open)
      ? `${open} خطوات مفتوحة تصبح مواعيد بتاريخ.`
      : `${apart(`${open}`)} خطوة مفتوحة تصبح مواعيد بتاريخ.`;
  },
  weekends: 'لا تُحسب أيام السبت والأحد، وتُحسب العطل الرسمية.',

  copied: 'تم النسخ.',
  saved: 'أُنشئ الملف.',
  copyByHand: 'النسخ محظور في هذه الصفحة. يمكن تحديد النص ونسخه يدويًا.',
  failed: 'لم ينجح ذلك. يُرجى المحاولة مجددًا بعد قليل.',

  stage: 'المرحلة',
  step: 'الخطوة',
  section: 'القسم',
  state: 'الحالة',
  isDone: 'منجزة',
  isOpen: 'مفتوحة',
  due: 'الموعد',
};
