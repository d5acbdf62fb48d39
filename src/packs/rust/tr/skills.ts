import type * as en from '../en/skills.js';

export const scale: typeof en.scale = ['Yok', 'Zayıf', 'Kısmi', 'İyi', 'Güçlü'];

export const areaText: typeof en.areaText = {
  ownership: {
    name: 'Sahiplik ve bellek',
    short: 'Sahiplik',
    scale: [
      'Sahipliğin ne işe yaradığını söyleyemiyor.',
      'Derleyici susana kadar klonluyor.',
      'Ödünç almada rahat; yaşam sürelerinde tahmin yürütüyor.',
      '`&T`, `&mut T` ve `T` farkını açıklıyor, doğru akıllı işaretçiyi seçiyor.',
      'Çok ödünç alan, az klonlayan API’ler tasarlıyor.',
    ],
  },
  async: {
    name: 'Async ve eşzamanlılık',
    short: 'Async',
    scale: [
      'Hiç async Rust yazmamış.',
      'Future’ların tembel çalıştığını bilmeden `.await` kullanıyor.',
      'Görev ve kanallarla çalışıyor, ama arada runtime’ı blokluyor.',
      '`spawn_blocking` ne zaman gerekir biliyor, servisi düzgün kapatıyor.',
      'İptal güvenliği, `Pin` ve `Unpin` üzerine akıl yürütüyor.',
    ],
  },
  errors: {
    name: 'Hata yönetimi ve tipler',
    short: 'Tipler',
    scale: [
      '`Result` ve `Option` tiplerini bilmiyor.',
      '`unwrap` çağırıp geçiyor.',
      '`Result` ve `Option` zincirliyor; her hata aynı tipte.',
      'anyhow ile özel hata tipleri arasında gerekçeyle seçim yapıyor.',
      'Yanlış kullanılamayan tipler tasarlıyor.',
    ],
  },
  systems: {
    name: 'Sistem ve performans',
    short: 'Sistem',
    scale: [
      'Standart kütüphanenin altına hiç inmemiş.',
      'Terimleri biliyor, hiç ölçüm yapmamış.',
      'Biraz destekle profilleme ve ölçüm yapıyor.',
      'Darboğazı tek başına buluyor, `unsafe` kodun neden güvenli olduğunu belgeliyor.',
      '`unsafe`, FFI ve bellek düzenini tartıyor, kazancı kanıtlıyor.',
    ],
  },
  web: {
    name: 'Web ve ağ',
    short: 'Web',
    scale: [
      'Rust ile hiç servis yazmamış.',
      'Eğitim örneğindeki servisi çalıştırıyor.',
      'Başkalarının kurduğu servisi genişletiyor.',
      'Ara katman, bağlantı havuzu ve TLS ile servis kuruyor.',
      'Servisleri protokolden işletime kadar tasarlıyor.',
    ],
  },
  tooling: {
    name: 'Araçlar ve ekosistem',
    short: 'Araçlar',
    scale: [
      'Cargo kullanmamış.',
      'Cargo ile derleyip test ediyor, o kadar.',
      'Her gün workspace ve clippy kullanıyor.',
      'Çapraz derleme, denetim ve özellik bayraklarıyla CI kuruyor.',
      'Araç zincirini belirliyor: miri, proc macro, bağımlılık seçimi.',
    ],
  },
};

export const skillText: typeof en.skillText = {
  skillsMatrix: {
    title: 'Yetkin bir mühendisi belirleyen altı alan',
    lead: 'Söz diziminin ötesinde aranması gerekenler, kodu inceleyen birinin sözleriyle.',
  },
  skills: {
    'ownership-rules': 'Sahiplik (ownership)',
    borrowing: 'Ödünç alma (borrowing)',
    lifetimes: 'Yaşam süreleri (lifetimes)',
    'smart-pointers': 'Akıllı işaretçiler (Box, Rc, Arc)',
    'interior-mutability': 'İç değiştirilebilirlik (RefCell, Mutex)',
    'zero-copy': 'Sıfır kopya kalıpları',
    drop: 'Drop trait’i',

    runtimes: 'Tokio ve async-std',
    futures: 'Future’lar',
    'async-await': 'async/await kalıpları',
    channels: 'Kanallar',
    select: '`select!`',
    'spawn-blocking': '`spawn_blocking`',
    cancellation: 'İptal güvenliği',
    'structured-concurrency': 'Yapısal eşzamanlılık',

    chaining: 'Result ve Option zincirleme',
    'error-crates': 'thiserror, anyhow',
    'error-types': 'Özel hata tipleri',
    'objects-or-enums': 'Trait nesnesi mi, enum mu',
    generics: 'Generic’ler',
    'associated-types': 'İlişkili tipler',
    'type-state': 'Type-state kalıpları',

    'unsafe-code': 'Gerektiğinde unsafe Rust',
    ffi: 'C ve C++ ile FFI',
    simd: 'SIMD intrinsic’leri',
    profiling: 'flamegraph ve perf ile profilleme',
    benchmarking: 'criterion ile ölçüm',
    'memory-layout': 'Bellek düzeni optimizasyonu',

    frameworks: 'Axum, Actix-web',
    tower: 'tower ara katmanı',
    hyper: 'hyper',
    tonic: 'tonic (gRPC)',
    serde: 'serde ile serileştirme',
    pools: 'Bağlantı havuzları (deadpool, bb8)',
    tls: 'rustls ile TLS',

    workspaces: 'Cargo workspace’leri',
    clippy: 'clippy denetimleri',
    miri: 'miri ile tanımsız davranış tespiti',
    'cargo-deny': 'cargo-deny ile denetim',
    ci: 'Çapraz derlemeli CI/CD',
    'feature-flags': 'Özellik bayrakları',
    'proc-macros': 'Proc macro’lar',
  },
};

export const domains: typeof en.domains = {
  cloud: 'Bulut altyapısı',
  data: 'Veritabanları ve depolama',
  blockchain: 'Blok zinciri ve kripto',
  tooling: 'Geliştirici araçları',
  ai: 'Yapay zekâ altyapısı',
  embedded: 'Gömülü sistemler ve otomotiv',
};
