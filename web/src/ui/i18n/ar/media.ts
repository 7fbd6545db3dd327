import type { DeviceKind } from '../../../session/state/state.js';

type Capturing = Exclude<DeviceKind, 'speaker'>;

/** Arabic: devices, one's own picture, the small window and the path, during a chat. */
export const media = {
  devices: {
    open: 'الأجهزة',
    heading: 'الكاميرا والميكروفون ومكبّر الصوت',
    intro: 'يسري أي تغيير فورًا. ولا يلاحظ الطرف الآخر سوى توقف قصير.',
    flip: 'تبديل الكاميرا',
    none: 'لا يذكر متصفحك أجهزة يمكن الاختيار منها.',
    gone: {
      camera: 'فُصلت الكاميرا.',
      microphone: 'فُصل الميكروفون.',
      speaker: 'فُصل مكبّر الصوت.',
    } satisfies Record<DeviceKind, string>,
    busy: {
      camera: 'برنامج آخر يستخدم هذه الكاميرا.',
      microphone: 'برنامج آخر يستخدم هذا الميكروفون.',
    } satisfies Record<Capturing, string>,
    broken: {
      camera: 'لم تعمل هذه الكاميرا.',
      microphone: 'لم يعمل هذا الميكروفون.',
    } satisfies Record<Capturing, string>,
    replaced: {
      camera: 'يُستخدم الآن اختيار المتصفح.',
      microphone: 'يُستخدم الآن اختيار المتصفح.',
      speaker: 'تسمع الطرف الآخر الآن عبر اختيار المتصفح.',
    } satisfies Record<DeviceKind, string>,
    unreplaced: {
      camera: 'لا يراك الطرف الآخر إلى أن تختار كاميرا أخرى.',
      microphone: 'لا يسمعك الطرف الآخر إلى أن تختار ميكروفونًا آخر.',
    } satisfies Record<Capturing, string>,
  },
  more: { open: 'المزيد', label: 'مزيد من أدوات التحكم' },
  ownPicture: {
    hide: 'إخفاء صورتي عني',
    show: 'إظهار صورتي',
    hidden: 'صورتك مخفية عنك. وما زال الطرف الآخر يراها.',
    shown: 'ترى صورتك من جديد.',
    paused: 'متوقفة مؤقتًا حفاظًا على الصوت',
    noDevice: 'لا كاميرا',
  },
  floating: {
    open: 'نافذة صغيرة',
    title: 'محادثة · AnonymousChat',
    noPicture: 'الطرف الآخر في هذه المحادثة بلا صورة',
    reconnecting: 'جارٍ إعادة الاتصال…',
  },
  network: {
    label: {
      unknown: 'الاتصال: قيد القياس',
      good: 'الاتصال: جيد',
      weak: 'الاتصال: ضعيف',
      'very-weak': 'الاتصال: ضعيف جدًا',
    },
    grade: { unknown: '', good: 'جيد', weak: 'ضعيف', 'very-weak': 'ضعيف جدًا' },
    heading: 'جودة الاتصال',
    means: {
      unknown: 'يُقاس منذ بداية المحادثة؛ وتستغرق أول نتيجة بضع ثوانٍ.',
      good: 'تمر الصور والصوت كما ينبغي.',
      weak: 'الأولوية للصوت؛ وللصور ما يتبقى.',
      'very-weak': 'لا يكاد يمر شيء. وما يتبقى محفوظ للصوت.',
    },
    pictures: {
      full: 'تُرسل صورتك كما هي.',
      reduced: 'تُرسل صورتك بحجم أصغر في الوقت الحالي.',
      paused: 'أُوقفت صورتك مؤقتًا حفاظًا على الصوت. وتعود من تلقاء نفسها فور أن يسمح الاتصال.',
    },
    roundTrip: 'الذهاب والإياب',
    milliseconds: (number: string): string => `${number} مللي ثانية`,
    loss: 'المفقود في الطريق',
    unmeasured: 'غير معروف بعد',
    tip: 'كثيرًا ما يتحسن الاتصال بالقرب من جهاز التوجيه، أو بالكابل، أو دون تنزيلات أخرى.',
    still: 'توقفت صورة الطرف الآخر. ربما كانت صفحته في الخلفية أو في وضع السكون.',
    announce: {
      weak: 'الاتصال ضعيف.',
      'very-weak': 'الاتصال ضعيف جدًا.',
      good: 'عاد الاتصال جيدًا.',
      paused: 'أُوقفت صورتك مؤقتًا حفاظًا على الصوت.',
      resumed: 'عاد إرسال صورتك.',
      still: 'توقفت صورة الطرف الآخر.',
      moving: 'عادت صورة الطرف الآخر تتحرك.',
    },
  },
};
