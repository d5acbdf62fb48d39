import type * as en from '../en/checklist.js';

// Names of levels and markets, which the steps speak of: one file for the checklist.
export { roleText } from './salary.js';

export const checklistText: typeof en.checklistText = {
  hiringChecklist: {
    title: 'İlk cümleden teklife',
    lead: 'Rust mühendisi işe almanın on dokuz adımı, her biri dayandığı bölümle birlikte.',
  },
  stages: {
    define: 'Tanım',
    budget: 'Bütçe',
    source: 'Arama',
    assess: 'Değerlendirme',
    decide: 'Karar ve teklif',
  },
  steps: {
    domain:
      'Kullanım alanını seçin: bulut, veritabanı, blok zinciri, araçlar, yapay zekâ ya da gömülü',
    level: 'Seviyeyi netleştirin; junior Rust mühendisi az bulunur',
    'must-haves': 'Altı beceri alanından vazgeçilmezleri işaretleyin',
    wasm: 'WebAssembly deneyimi gerekip gerekmediğine karar verin',

    range: 'Seviye ve pazar için aralığı belirleyin',
    premium: 'Eşdeğer Go ya da Java maaşlarından %15–25 fazlasını öngörün',
    remote: 'Uzaktan çalışmanın mümkün olup olmadığına karar verin',

    contributors:
      'Tokio, Actix, Axum, Serde, Bevy, wgpu ve derleyicinin katkı grafiklerini inceleyin',
    speakers: 'RustConf ve EuroRust konuşmacı listelerini gözden geçirin',
    communities: 'Users Forum, r/rust ve Discord (50.000+ üye) ortamlarında görünür olun',
    pipelines: 'Nereden geldiklerine bakın: C++ ~%45, Go ve backend ~%25, açık kaynak ~%30',

    'ownership-exercise': 'Sahiplik üzerine akıl yürütme alıştırması, **45 dk**',
    'design-discussion': 'Sistem tasarımı görüşmesi, **60 dk**',
    'take-home': 'Evde yapılacak proje, **4–5 saat, ücretli**',
    questions: 'Yedi soruyu sorun',
    score: 'Altı alanı puanlayın',

    compare: 'Puan kartlarını hedef profille karşılaştırın',
    'local-rules': 'Yerel iş mevzuatını kontrol edin',
    offer: 'Teklifi aralığın içinde verin',
  },
  // Inserted names carry no case ending: it would depend on their last vowel.
  chosen: { range: 'Aralığı belirleyin: **{market}, {level}, {range}**, yıllık brüt' },
};
