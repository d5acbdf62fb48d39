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
  empty: 'لا يوجد ما يُعرض لهذا الاختيار.',
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

export const candidates: typeof en.candidates = {
  candidate: 'المرشّح',
  unnamed: (number) => `المرشّح ${number}`,
  add: 'مرشّح جديد',
  rename: 'إعادة تسمية',
  remove: 'حذف',
  name: 'اسم أو رمز',
  save: 'حفظ',
  cancel: 'إلغاء',
  removeAsk: (name) => `هل يُحذف ${apart(name)} مع كل التقييمات والملاحظات؟`,
};

export const keeping: typeof en.keeping = {
  kept: 'محفوظ على هذا الجهاز فقط.',
  unkept: 'لا شيء يغادر هذه الصفحة، وما يُدخَل يبقى حتى إغلاقها.',
  forget: 'نسيان',
  forgetAsk: 'هل تُنسى كل بيانات المرشّحين والتقييمات والملاحظات والعلامات على هذا الجهاز؟',
  forgetAll: 'نسيان كل شيء',
  cancel: 'إلغاء',
  blocked: 'لا يحفظ هذا المتصفح شيئًا على الجهاز، فتبقى المدخلات حتى إغلاق الصفحة.',
  full: 'لم تبقَ مساحة على هذا الجهاز، فتبقى المدخلات الجديدة حتى إغلاق الصفحة.',
  copyResult: 'نسخ النتيجة',
};

/** Areas after "in": one and two are words of their own. */
const inAreas = (count: number) =>
  count === 1
    ? `مجال واحد`
    : count === 2
      ? `مجالين`
      : `${apart(`${count}`)} ${isFew(count) ? 'مجالات' : 'مجالًا'}`;

export const skillsMatrix: typeof en.skillsMatrix = {
  title: 'مصفوفة المهارات',
  lead: 'ما ينبغي البحث عنه، مجالًا بعد مجال.',
  views: 'طرق العرض',
  view: 'المهارات',
  rate: 'التقييم',
  compare: 'المقارنة',
  copy: 'نسخ',
  print: 'طباعة',
};

export const skillsTools: typeof en.skillsTools = {
  compareLead: (target) => `المرشّحون مقابل مستوى مستهدف: ${apart(target)}.`,
  compareAlone: 'المرشّحون جنبًا إلى جنب.',
  area: 'المجال',
  skill: 'المهارة',
  rating: 'التقييم',
  weight: 'الوزن',
  target: 'المستهدف',
  aim: 'الهدف',

  rated: (done, total) => `المجالات المقيّمة: ${apart(`${done}`)} من ${apart(`${total}`)}`,
  outOf: 'من 4، بالأوزان',
  noScore: 'لا نتيجة بعد',
  formula: 'النتيجة بالأوزان = مجموع (التقييم × الوزن) ÷ مجموع الأوزان، للمجالات المقيّمة فقط.',
  notAssessed: 'لم يُقيَّم',
  weightOf: (area) => `الوزن: ${apart(area)}`,
  lessWeight: (area) => `وزن أقل: ${apart(area)}`,
  moreWeight: (area) => `وزن أكبر: ${apart(area)}`,

  scale: 'معنى التقييمات في هذا المجال',
  publisher: 'الوضع الافتراضي للناشر',
  bySkill: 'مهارة بمهارة',
  evidence: 'من المقابلة',
  note: 'ملاحظة',
  noteOn: (area) => `ملاحظة: ${apart(area)}`,

  recommendation: 'التوصية',
  ownCall: 'القرار قرار من أجرى المقابلة، ولا يُحسب من التقييمات أبدًا.',
  verdicts: {
    'strong-yes': 'نعم بكل تأكيد',
    yes: 'نعم',
    no: 'لا',
    'strong-no': 'لا بكل تأكيد',
  },
  undecided: 'لم يُحسم',
  reason: 'السبب',

  editTarget: 'تعديل المستهدف',
  targetOf: (profile) => `المستهدف: ${apart(profile)}`,
  changed: (areas) => `الوضع الافتراضي للناشر، مع تعديل في ${inAreas(areas)}.`,
  restore: 'استعادة',
  was: (rating) => `كان ${apart(rating)}`,
  noTarget: 'بلا مستهدف',

  meets: 'بلغ المستهدف في',
  meetsRated: 'بلغ المستهدف مما قُيِّم',
  score: 'الدرجة بالأوزان، من 4',
  ofAreas: (count, total) => `${apart(`${count}`)} من ${apart(`${total}`)}`,
  distances: 'الأرقام الصغيرة: البعد عن المستهدف.',
  targetDefault: 'المستهدف هو الوضع الافتراضي للناشر، ويمكن تعديله بما يناسب الوظيفة.',
  everywhere: 'عند المستهدف أو فوقه في كل المجالات.',
  everyRated: 'عند المستهدف أو فوقه في ما جرى تقييمه.',
  below: (areas) => `دون المستهدف: ${areas}.`,
  missing: (areas) => `لم يُقيَّم: ${areas}.`,
  coverage: (name, rated, most) =>
    `عدد المجالات المقيّمة لدى ${apart(name)} هو ${apart(rated)}، ولدى غيره ${apart(most)}. تلزم الحيطة في المقارنة.`,
  otherAreas: 'لم يُقيَّم المرشّحون في المجالات نفسها. تلزم الحيطة في المقارنة.',
  needTwo: 'تحتاج المقارنة إلى مرشّحَين على الأقل.',
  whom: (chosen, all) => `المرشّحون المعروضون: ${apart(`${chosen}`)} من ${apart(`${all}`)}`,
  fourAtMost: 'أربعة على الأكثر. لإضافة مرشّح يُزال آخر.',

  import: 'استيراد',
  imported: (count) => `عدد المرشّحين المستوردين: ${apart(`${count}`)}.`,
  unusable: (count) => `عدد القيم غير الصالحة التي أُهملت: ${apart(`${count}`)}.`,
  noCards: 'لا توجد بطاقات تقييم في هذا الملف.',
  undo: 'تراجع',
  undone: 'تم التراجع.',

  copied: 'تم النسخ.',
  copyByHand: 'النسخ محظور في هذه الصفحة. يمكن تحديد النص ونسخه يدويًا.',
  candidate: 'المرشّح',
  level: 'المستوى',
  domain: 'مجال العمل',
  kind: 'النوع',
  id: 'المعرّف',
  name: 'الاسم',
};

export const interviewCarousel: typeof en.interviewCarousel = {
  title: 'أسئلة المقابلة',
  carousel: 'عرض دوّار',
  slide: 'شريحة',
  position: (at, of) => `${at} من ${of}`,
  question: (number) => `السؤال ${number}`,
  questions: 'الأسئلة',
  previous: 'السؤال السابق',
  next: 'السؤال التالي',
  list: 'كل الأسئلة',
  allLevels: 'كل المستويات',
  andUp: (level) => `${apart(level)} فما فوق`,
  why: 'لماذا ينجح هذا السؤال',
  mentions: 'الإجابة القوية تذكر',
  publishers: 'المواضيع والمستويات من اختيار الناشر.',
  copy: 'نسخ السؤال',
  print: 'طباعة الكل',
};

export const interviewTools: typeof en.interviewTools = {
  ratedQuestion: (question) => `${question}، مقيَّم`,
  close: 'إغلاق القائمة',
  noMatch: 'لا سؤال بهذا الموضوع وهذا المستوى.',
  showAll: 'عرض كل الأسئلة',
  interviewing: 'وضع المقابلة: علامات وتقييم وملاحظات أثناء الاستماع.',
  count: (count) => `العدد ${count}.`,
  result: (rated, of) => `قُيِّم ${rated} من ${of}.`,
  resultWith: (rated, of, average) => `قُيِّم ${rated} من ${of}، والمتوسط ${average} من 4.`,
  topic: 'الموضوع',
  level: 'المستوى',
  all: 'الكل',
  shuffle: 'خلط',
  seed: 'رقم البداية',
  asGiven: 'الترتيب الأصلي',
  revealAll: 'فتح كل الأسباب',
  hideAll: 'إغلاق كل الأسباب',

  tick: 'حدّد ما ذكرته الإجابة',
  strength: 'ما مدى قوة الإجابة؟',
  notRated: 'غير مقيَّم',
  note: 'ملاحظة',
  mentioned: 'ما ذُكر',
  startTimer: 'بدء المؤقّت',
  pauseTimer: 'إيقاف المؤقّت',
  resetTimer: 'تصفير',
  elapsed: 'الوقت',

  interview: 'المقابلة',
  candidate: 'المرشّح',
  question: 'السؤال',
  rating: 'التقييم',
  ratingName: 'التقييم بالكلمات',
  number: 'الرقم',
  copyResult: 'نسخ النتيجة',
  csv: 'CSV',
  json: 'JSON',
  copied: 'تم النسخ.',
  copyByHand: 'النسخ محظور في هذه الصفحة. يمكن تحديد النص ونسخه يدويًا.',
  failed: 'لم ينجح ذلك. يُرجى المحاولة مجددًا بعد قليل.',
};

export const checklist: typeof en.checklist = {
  title: 'قائمة خطوات التوظيف',
  lead: 'مع كل خطوة القسم الذي تستند إليه.',

  // The noun after the total is left out: it would change with the number.
  done: (done, total) => `أُنجز من الخطوات **${done}** من أصل ${total}`,
  stageDone: (done, total) => `أُنجز ${done} من ${total}`,
  stages: 'المراحل',
  onlyOpen: 'الخطوات المفتوحة فقط',

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
  allDone: 'أُنجزت كل الخطوات.',
  rangeK: (currency, min, max) =>
    `${apart(`${min}–${max}`)} ${/^([3-9]|10)$/.test(max) ? 'آلاف' : 'ألف'} ${currency}`,
  range: (currency, min, max) => `${apart(`${min}–${max}`)} ${currency}`,
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

export const leadForm: typeof en.leadForm = {
  title: 'أخبرنا عمّن تبحث',
  labels: {
    name: 'الاسم',
    email: 'بريد العمل',
    company: 'الشركة',
    role: 'الوظيفة المطلوبة',
    level: 'المستوى',
    market: 'السوق',
    headcount: 'عدد الوظائف',
    start: 'موعد البدء',
    message: 'الرسالة',
  },
  optional: '(اختياري)',
  chosen: 'من الجدول',
  change: 'تغيير',
  budget: (amount) => `الميزانية ${apart(amount)}`,
  consent: (who) => `يجوز لـ${who || 'صاحب الموقع'} استخدام هذه البيانات للرد على هذا الطلب.`,
  privacy: 'إشعار الخصوصية',
  marketing: (who) =>
    `يجوز لـ${who || 'صاحب الموقع'} أيضًا أن يرسل إليّ ملاحظات عن التوظيف بالبريد الإلكتروني.`,
  send: 'اطلب مرشحين',
  sent: 'ما الذي نرسله',
};

export const leadSteps: typeof en.leadSteps = {
  steps: ['أنت', 'الوظيفة', 'الموافقة'],
  stepOf: (at, of) => `الخطوة ${apart(`${at}`)} من ${apart(`${of}`)}`,
  next: 'متابعة',
  back: 'رجوع',
};

export const leadTools: typeof en.leadTools = {
  wrong: (count) => `عدد الإجابات التي تحتاج إلى مراجعة: ${apart(`${count}`)}`,
  missing: (field) => `${field}: يُرجى ملء هذا الحقل`,
  email: 'يُرجى إدخال عنوان بريد إلكتروني كامل',
  bad: (field) => `${field}: يُرجى المراجعة`,
  tick: 'يُرجى تحديد المربع كي يُسمح لنا بالرد',

  sending: 'جارٍ الإرسال',
  kept: 'محفوظ على هذا الجهاز',
  keptText:
    'يتعذر الوصول إلى المستلم الآن. طلبك محفوظ على هذا الجهاز، ويُرسل عندما تفتح هذه الصفحة مجددًا.',
  sent: 'تم الإرسال',
  sentText: (reference) => `المرجع ${apart(reference)}. أُزيل طلبك من هذا الجهاز.`,
  parked: 'يحتاج إلى انتباهك',
  size: 'هذا أطول مما يقبله المستلم. يُرجى اختصاره.',
  unsaved: 'لا يستطيع هذا المتصفح حفظه',
  unsavedText: 'يجري إرساله الآن.',
  keepOpen: 'يُرجى إبقاء هذه الصفحة مفتوحة حتى تظهر «تم الإرسال»، أو أخذ نسخة.',
  notReady: 'لم يُجهَّز هذا النموذج بعد. لم يُرسل شيء، وما كتبته باقٍ هنا.',
  stopped: 'لم يُرسل هذا. ما كتبته باقٍ هنا.',

  acts: {
    send: 'أرسل الآن',
    edit: 'عدّل وأرسل',
    copy: 'نسخ',
    forget: 'حذف',
    mail: 'اكتب بريدًا إلكترونيًا بدلًا من ذلك',
    another: 'طلب آخر',
  },
  copied: 'تم النسخ.',
};

export const leadAgain: typeof en.leadAgain = {
  refused: 'لم يقبل المستلم هذا الطلب. لم يُفقد شيء: صحّحه وأرسله مجددًا.',
  refusedFields: (fields) => `لم يقبل المستلم: ${fields}. لم يُفقد شيء: صحّحه وأرسله مجددًا.`,
  old: 'مضى على هذا أكثر من 30 يومًا. ربما وصل من قبل، لذلك لا يُرسل من تلقاء نفسه.',
  waiting: 'لا يزال طلب سابق محفوظًا على هذا الجهاز.',
  arrived: 'أُرسل الطلب السابق.',
};

export const leadTyped: typeof en.leadTyped = {
  remembered: 'يُحفظ ما تكتبه على هذا الجهاز حتى يُرسل.',
  forgetTyped: 'احذف ما كتبته',
  blocked: 'لا يحفظ هذا المتصفح شيئًا لهذه الصفحة: يبقى ما تكتبه حتى تُغلق.',
};

export const leadSent: typeof en.leadSent = {
  answers: 'إجاباتك',
  allAbove: 'كل ما سبق',
  context: {
    page: 'الصفحة',
    referrer: 'المصدر',
    utm: 'وسوم الحملة',
    partner: 'الشريك',
    campaign: 'الحملة',
    pack: 'البيانات',
    market: 'السوق',
    level: 'المستوى',
    baseline: 'بالمقارنة مع',
    budget: 'الميزانية',
    checklist: 'قائمة المهام',
    widget: 'النموذج',
  },
  consents: 'الموافقة',
  consentsText: 'الجمل أعلاه وإجاباتك وإصدارها ووقتها',
  spam: 'ضد الرسائل المزعجة',
  spamText:
    'إجابة اختبار التحقق (captcha) إن وُجد في هذه الصفحة؛ وعدد الثواني المستغرقة وحقل مخفي إن أوحيا ببرنامج آلي',
  hubspot: 'عنوان الصفحة وملف تعريف الارتباط الخاص بـ HubSpot لهذا الموقع إن وُجد',
  notSent: 'ما لا يُرسل',
  nothingElse: 'ملفات تعريف الارتباط وبيانات الجهاز والتقييمات والملاحظات وأي شيء من صفحات أخرى',

  dry: 'لم يُرسل شيء',
  dryText: 'يعرض هذا النموذج ما كان سيرسله فحسب.',
  again: 'طلب آخر',
  copyByHand: 'النسخ محظور في هذه الصفحة. يمكن تحديد النص ونسخه يدويًا.',
};
