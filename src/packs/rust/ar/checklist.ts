import type * as en from '../en/checklist.js';

// Names of levels and markets, which the steps speak of: one file for the checklist.
export { roleText } from './salary.js';

export const checklistText: typeof en.checklistText = {
  hiringChecklist: {
    title: 'من أول جملة إلى العرض',
    lead: 'تسع عشرة خطوة لتوظيف مهندس Rust، ومع كل خطوة القسم الذي تستند إليه.',
  },
  stages: {
    define: 'التحديد',
    budget: 'الميزانية',
    source: 'البحث',
    assess: 'التقييم',
    decide: 'القرار والعرض',
  },
  steps: {
    domain: 'تسمية مجال العمل: سحابة، قواعد بيانات، بلوك تشين، أدوات، ذكاء اصطناعي أو أنظمة مدمجة',
    level: 'حسم المستوى؛ فمهندسو Rust المبتدئون نادرون',
    'must-haves': 'تحديد الضروري من مجالات المهارة الستة',
    wasm: 'حسم الحاجة إلى خبرة WebAssembly',

    range: 'تحديد النطاق للمستوى والسوق',
    premium: 'توقّع أجر أعلى من نظيره في Go أو Java بنسبة من 15 إلى 25%',
    remote: 'حسم إمكان العمل عن بُعد',

    contributors: 'قراءة مخططات المساهمين في Tokio وActix وAxum وSerde وBevy وwgpu والمترجم',
    speakers: 'مراجعة قوائم المتحدثين في RustConf وEuroRust',
    communities: 'الحضور في Users Forum وr/rust وDiscord (أكثر من 50,000 عضو)',
    pipelines:
      'النظر في مصادرهم: \u2068C++\u2069 نحو 45%، وGo والواجهة الخلفية نحو 25%، والمصادر المفتوحة نحو 30%',

    'ownership-exercise': 'تمرين على التفكير في الملكية، **45 دقيقة**',
    'design-discussion': 'نقاش في تصميم الأنظمة، **60 دقيقة**',
    'take-home': 'مشروع منزلي، **من 4 إلى 5 ساعات، مدفوع الأجر**',
    questions: 'طرح الأسئلة السبعة',
    score: 'تقييم المجالات الستة',

    compare: 'مقارنة بطاقات التقييم بالملف المستهدف',
    'local-rules': 'مراجعة أنظمة العمل المحلية',
    offer: 'تقديم العرض ضمن النطاق',
  },
  chosen: { range: 'تحديد النطاق: **{level}، {market}، {range}** إجماليًا في السنة' },
};
