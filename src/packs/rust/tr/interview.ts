import type * as en from '../en/interview.js';

export const interviewText: typeof en.interviewText = {
  interview: {
    title: 'Gerçek Rust deneyimini gösteren yedi soru',
    lead: 'Ne sormalı, neden işe yarar, yanıtta neye dikkat etmeli.',
  },
  questions: {
    'string-or-str': {
      question:
        '`String` ile `&str` arasındaki fark nedir, fonksiyon parametresi olarak hangisini ne zaman seçersiniz?',
      short: 'Parametre olarak `String` ya da `&str`',
      why: 'Sahiplik temelleri anlaşılmış mı, ezberlenmiş mi, onu gösterir.',
      mentions: {
        borrowing: 'Sahip olmak yerine ödünç almak',
        'zero-copy': 'Sıfır kopyayla ayrıştırma',
        'general-type': 'En genel tipi kabul eden API',
        cow: 'Karma sahiplik için `Cow<str>`',
      },
    },
    unsafe: {
      question: '`unsafe` ne zaman doğru seçimdir, nasıl denetlersiniz?',
      short: '`unsafe` ne zaman yerinde, nasıl denetlenir',
      why: 'Olgunluğu ve muhakemeyi gösterir. Kıdemliler için `unsafe` yenilgi değil, bir araçtır.',
      mentions: {
        ffi: 'FFI',
        'hot-paths': 'Performansın belirleyici olduğu hot path’ler',
        invariants: 'Yazılı güvenlik değişmezleri',
        miri: 'Tanımsız davranış için `miri`',
      },
    },
    'concurrent-cache': {
      question:
        'Saniyede 100.000 okuma ve ara sıra yazma için eşzamanlı bir önbelleği nasıl tasarlarsınız? Adım adım anlatın.',
      short: 'Saniyede 100.000 okumalık eşzamanlı önbellek',
      why: 'Sahiplik, eşzamanlılık ve performansı tek problemde birleştirir. Crate adı saymak yetmez: ödünleşimler tartışılmalı.',
      mentions: {
        rwlock: '`Arc<RwLock<T>>`',
        dashmap: '`dashmap`',
        eviction: 'Önbellekten çıkarma stratejileri',
        contention: 'Kilit çekişmesine karşı kilitsiz tasarımlar',
      },
    },
    'drop-future': {
      question:
        'Bir `Future` tamamlanmadan drop edilirse ne olur, bunun iptal güvenliği açısından anlamı nedir?',
      short: 'Tamamlanmadan drop edilen `Future`',
      why: 'Async bilgisinin derinliğini ölçer. Drop edilen bir `Future` iptal olur; bu, her `.await` noktasında gerçekleşebilir.',
      mentions: {
        await: 'Her `.await` son olabilir',
        cleanup: 'Kaynakların temizlenmesi',
        transactions: 'Açık veritabanı işlemleri',
        select: '`tokio::select!` kullanırken dikkat',
      },
    },
    'orphan-rule': {
      question: 'Orphan rule nedir, API tasarımınızı nasıl etkiler?',
      short: 'Orphan rule ve API tasarımı',
      why: 'Kural, dış tiplere dış trait uygulanmasını yasaklar. İyi yanıtlar bu sınırla nasıl tasarlanacağını gösterir.',
      mentions: {
        newtype: 'Newtype kalıbı',
        wrappers: 'Sarmalayıcı tipler',
        'extension-traits': 'Extension trait’ler',
        architecture: 'Crate mimarisi ve birlikte çalışabilirlik',
      },
    },
    incident: {
      question:
        'Rust ile ilgili, kendiniz teşhis edip çözdüğünüz bir canlı ortam sorununu anlatın.',
      short: 'Çözdüğünüz bir canlı ortam sorunu',
      why: 'Gerçek deneyimi ortaya çıkarır: ne bozuldu, kök neden nasıl bulundu.',
      mentions: {
        performance: 'Hot path’lerde heap tahsisi yüzünden yavaşlama',
        deadlocks: 'Async mutex’lerde kilitlenme (deadlock)',
        leaks: '`Arc` döngülerinden bellek sızıntısı',
        unsafe: 'Yanlış kullanılmış `unsafe` kod',
      },
    },
    'migrate-cpp': {
      question: 'Bir C++ kod tabanını Rust diline adım adım nasıl taşırsınız?',
      short: 'C++ kod tabanını Rust diline adım adım taşımak',
      why: 'Mühendislik muhakemesini pratikte ölçer: her şeyi baştan yazmadan, aşamalı bir yol.',
      mentions: {
        bindgen: '`bindgen` ya da `cbindgen` ile FFI',
        cxx: 'Güvenli C++ bağlantısı için `cxx` crate’i',
        boundaries: 'Modül sınırları',
        gradual: 'Aşamalı geçiş',
      },
    },
  },
};
