import type { DeviceKind } from '../../../session/state/state.js';

type Capturing = Exclude<DeviceKind, 'speaker'>;

/** Turkish: devices, one's own picture, the small window and the path, during a chat. */
export const media = {
  devices: {
    open: 'Cihazlar',
    heading: 'Kamera, mikrofon ve hoparlör',
    intro: 'Değişiklik hemen işler. Karşındaki kısa bir duraklamadan başka bir şey fark etmez.',
    flip: 'Kamerayı çevir',
    none: 'Tarayıcın seçilecek cihaz göstermiyor.',
    gone: {
      camera: 'Kameranın bağlantısı kesildi.',
      microphone: 'Mikrofonunun bağlantısı kesildi.',
      speaker: 'Hoparlörünün bağlantısı kesildi.',
    } satisfies Record<DeviceKind, string>,
    busy: {
      camera: 'O kamerayı başka bir program kullanıyor.',
      microphone: 'O mikrofonu başka bir program kullanıyor.',
    } satisfies Record<Capturing, string>,
    broken: {
      camera: 'O kamera başlamadı.',
      microphone: 'O mikrofon başlamadı.',
    } satisfies Record<Capturing, string>,
    replaced: {
      camera: 'Şimdi tarayıcının seçimi kullanılıyor.',
      microphone: 'Şimdi tarayıcının seçimi kullanılıyor.',
      speaker: 'Karşındakini şimdi tarayıcının seçiminden duyuyorsun.',
    } satisfies Record<DeviceKind, string>,
    unreplaced: {
      camera: 'Başka bir tane seçene dek karşındaki seni görmez.',
      microphone: 'Başka bir tane seçene dek karşındaki seni duymaz.',
    } satisfies Record<Capturing, string>,
  },
  more: { open: 'Daha fazla', label: 'Diğer denetimler' },
  ownPicture: {
    hide: 'Görüntümü benden gizle',
    show: 'Görüntümü göster',
    hidden: 'Görüntün senden gizli. Karşındaki onu görmeye devam ediyor.',
    shown: 'Görüntünü yeniden görüyorsun.',
    paused: 'Sesi korumak için durduruldu',
    noDevice: 'Kamera yok',
  },
  floating: {
    open: 'Küçük pencere',
    title: 'Sohbet · AnonymousChat',
    noPicture: 'Karşındaki sohbette, ama görüntüsü yok',
    reconnecting: 'Yeniden bağlanılıyor…',
  },
  network: {
    label: {
      unknown: 'Bağlantı: ölçülüyor',
      good: 'Bağlantı: iyi',
      weak: 'Bağlantı: zayıf',
      'very-weak': 'Bağlantı: çok zayıf',
    },
    grade: { unknown: '', good: 'İyi', weak: 'Zayıf', 'very-weak': 'Çok zayıf' },
    heading: 'Bağlantı ne durumda',
    means: {
      unknown: 'Sohbet başlayınca ölçülür; ilk sonuç birkaç saniye alır.',
      good: 'Görüntü ve ses olması gerektiği gibi ulaşıyor.',
      weak: 'Önce ses gider; kalanı görüntüye ayrılır.',
      'very-weak': 'Neredeyse hiçbir şey ulaşmıyor. Kalan, sese ayrılıyor.',
    },
    pictures: {
      full: 'Görüntün olduğu gibi gönderiliyor.',
      reduced: 'Görüntün şimdilik küçültülerek gönderiliyor.',
      paused: 'Görüntün, sesi korumak için durduruldu. Bağlantı elverince kendiliğinden geri gelir.',
    },
    roundTrip: 'Gidiş dönüş',
    milliseconds: (number: string): string => `${number} milisaniye`,
    loss: 'Yolda kaybolan',
    unmeasured: 'henüz bilinmiyor',
    tip: 'Yönlendiricine yaklaşmak, kablo kullanmak veya diğer indirmeleri durdurmak çoğu kez iyileştirir.',
    still: 'Karşındakinin görüntüsü dondu. Sayfası arka planda veya uykuda olabilir.',
    announce: {
      weak: 'Bağlantı zayıf.',
      'very-weak': 'Bağlantı çok zayıf.',
      good: 'Bağlantı yeniden iyi.',
      paused: 'Görüntün, sesi korumak için durduruldu.',
      resumed: 'Görüntün yeniden gönderiliyor.',
      still: 'Karşındakinin görüntüsü dondu.',
      moving: 'Karşındakinin görüntüsü yeniden akıyor.',
    },
  },
};
