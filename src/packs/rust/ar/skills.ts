import type * as en from '../en/skills.js';

export const scale: typeof en.scale = ['معدومة', 'ضعيفة', 'جزئية', 'متينة', 'قوية'];

// Sentences of the scale are nominal, so that they fit every candidate.
export const areaText: typeof en.areaText = {
  ownership: {
    name: 'الملكية والذاكرة',
    short: 'الملكية',
    scale: [
      'لا معرفة بالغرض من الملكية.',
      'نسخ بـ `clone` إلى أن يقبل المترجم.',
      'استعارة واثقة، وتخمين في الأعمار.',
      'شرح الفرق بين `&T` و`&mut T` و`T`، واختيار المؤشر الذكي المناسب.',
      'تصميم واجهات تُكثر من الاستعارة وتُقلّ من النسخ.',
    ],
  },
  async: {
    name: 'البرمجة غير المتزامنة والتزامن',
    short: 'Async',
    scale: [
      'لا تجربة مع Rust غير المتزامنة.',
      'استخدام `.await` دون إدراك أن `Future` كسول.',
      'عمل بالمهام والقنوات، مع تعطيل بيئة التشغيل أحيانًا.',
      'معرفة متى يلزم `spawn_blocking`، وإيقاف سليم للخدمة.',
      'تحليل متقن لسلامة الإلغاء و`Pin` و`Unpin`.',
    ],
  },
  errors: {
    name: 'معالجة الأخطاء والأنواع',
    short: 'الأنواع',
    scale: [
      'لا معرفة بالنوعين `Result` و`Option`.',
      'استدعاء `unwrap` دون معالجة.',
      'ربط `Result` و`Option` في سلاسل، ونوع واحد لكل الأخطاء.',
      'اختيار معلّل بين `anyhow` وأنواع أخطاء مخصصة.',
      'تصميم أنواع لا يمكن إساءة استخدامها.',
    ],
  },
  systems: {
    name: 'الأنظمة والأداء',
    short: 'الأنظمة',
    scale: [
      'لا خبرة بما تحت المكتبة القياسية.',
      'معرفة بالمصطلحات دون أي قياس.',
      'تحليل الأداء وقياسه بشيء من المساعدة.',
      'كشف الاختناقات دون مساعدة، وتوثيق ما يجعل `unsafe` سليمًا.',
      'موازنة `unsafe` وFFI وتخطيط الذاكرة، وإثبات المكسب.',
    ],
  },
  web: {
    name: 'الويب والشبكات',
    short: 'الويب',
    scale: [
      'لا خدمة سابقة بلغة Rust.',
      'تشغيل خدمة من درس تعليمي.',
      'توسيع خدمة أعدّها آخرون.',
      'بناء خدمة ببرمجيات وسيطة ومجمّعات اتصال وTLS.',
      'تصميم الخدمات من البروتوكول إلى التشغيل.',
    ],
  },
  tooling: {
    name: 'الأدوات والمنظومة',
    short: 'الأدوات',
    scale: [
      'لا استخدام سابق لأداة Cargo.',
      'بناء واختبار بأداة Cargo، لا أكثر.',
      'استخدام يومي لمساحات العمل و`clippy`.',
      'إعداد CI مع الترجمة المتقاطعة والتدقيق ورايات الميزات.',
      'رسم سلسلة الأدوات: `miri` والماكرو الإجرائي واختيار الاعتماديات.',
    ],
  },
};

export const skillText: typeof en.skillText = {
  skillsMatrix: {
    title: 'ستة مجالات تصنع مهندس Rust متمكنًا',
    lead: 'ما ينبغي البحث عنه خلف قواعد اللغة، بكلمات من يراجع الشيفرة.',
  },
  skills: {
    'ownership-rules': 'الملكية (ownership)',
    borrowing: 'الاستعارة (borrowing)',
    lifetimes: 'الأعمار (lifetimes)',
    'smart-pointers': 'المؤشرات الذكية (`Box`، `Rc`، `Arc`)',
    'interior-mutability': 'القابلية الداخلية للتغيير (`RefCell`، `Mutex`)',
    'zero-copy': 'أنماط بلا نسخ (zero-copy)',
    drop: 'سمة `Drop`',

    runtimes: 'بيئتا التشغيل Tokio وasync-std',
    futures: 'كائنات `Future`',
    'async-await': 'أنماط `async/await`',
    channels: 'القنوات',
    select: '`select!`',
    'spawn-blocking': '`spawn_blocking`',
    cancellation: 'سلامة الإلغاء',
    'structured-concurrency': 'التزامن المنظّم',

    chaining: 'تسلسل `Result` و`Option`',
    'error-crates': '`thiserror`، `anyhow`',
    'error-types': 'أنواع أخطاء مخصصة',
    'objects-or-enums': 'كائنات السمات مقابل `enum`',
    generics: 'الأنواع العامة (generics)',
    'associated-types': 'الأنواع المرتبطة',
    'type-state': 'أنماط type-state',

    'unsafe-code': 'شيفرة `unsafe` عند الضرورة',
    ffi: 'واجهة FFI مع C و\u2068C++\u2069',
    simd: 'تعليمات SIMD المباشرة',
    profiling: 'تحليل الأداء (`flamegraph`، `perf`)',
    benchmarking: 'قياس الأداء بـ `criterion`',
    'memory-layout': 'تحسين تخطيط الذاكرة',

    frameworks: 'Axum، Actix-web',
    tower: 'برمجيات `tower` الوسيطة',
    hyper: '`hyper`',
    tonic: '`tonic` (gRPC)',
    serde: 'التسلسل بـ `serde`',
    pools: 'مجمّعات الاتصال (`deadpool`، `bb8`)',
    tls: 'اتصال TLS بـ `rustls`',

    workspaces: 'مساحات عمل Cargo',
    clippy: 'فحوص `clippy`',
    miri: 'كشف السلوك غير المعرّف بـ `miri`',
    'cargo-deny': 'التدقيق بـ `cargo-deny`',
    ci: 'مسار CI/CD مع ترجمة متقاطعة',
    'feature-flags': 'رايات الميزات',
    'proc-macros': 'الماكرو الإجرائي',
  },
};

export const domains: typeof en.domains = {
  cloud: 'البنية السحابية',
  data: 'قواعد البيانات والتخزين',
  blockchain: 'البلوك تشين والعملات المشفرة',
  tooling: 'أدوات المطورين',
  ai: 'بنية الذكاء الاصطناعي',
  embedded: 'الأنظمة المدمجة والسيارات',
};
