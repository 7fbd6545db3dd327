import { plural } from '../plural.js';

const minutes = plural('ar', {
  zero: 'أقل من دقيقة',
  one: 'دقيقة واحدة',
  two: 'دقيقتين',
  few: '# دقائق',
  many: '# دقيقة',
  other: '# دقيقة',
});

/** Arabic: what the connection is, for those who want to know. Loaded when they do. */
export const details = {
  intro: 'يُقرأ الآن من متصفحك ومن هذه الصفحة، ثم من جديد كل ثانية.',
  unknown: 'لا يخبر متصفحك بذلك',
  none: 'لا شيء بعد',
  waiting: 'جارٍ السؤال…',
  minutes: (count: number): string => minutes(Math.floor(count)),
  exchange: {
    name: 'تبادل المفاتيح',
    browser: 'X-Wing، يجريه متصفحك',
    page: 'X-Wing، تجريه هذه الصفحة',
    means:
      'طريقتان في واحدة، ML-KEM-768 وX25519: تبقى المفاتيح سرية ما دامت إحداهما صامدة، حتى أمام حاسوب كمومي في المستقبل.',
  },
  dtls: {
    name: 'DTLS',
    value: (version: string, cipher: string): string => `${version}، ${cipher}`,
    means: 'الحماية الخارجية للطريق بين المتصفحين، كما في كل مكالمة فيديو في المتصفح.',
  },
  srtp: {
    name: 'SRTP',
    means: 'الحماية الخارجية لكل حزمة من الصورة والصوت. وفي داخلها حماية ثانية هي SFrame.',
  },
  own: {
    name: 'شهادتك',
    value: (age: string): string => `أُنشئت لهذه المحادثة قبل ${age}`,
    means: 'يعرضها متصفحك على متصفح الطرف الآخر. ولا تُستخدم مرة أخرى أبدًا، كي لا يتعرّف إليك أحد من خلالها.',
  },
  partner: {
    name: 'شهادة الطرف الآخر',
    value: (age: string): string => `شوهدت أول مرة قبل ${age}`,
    means: 'هي المذكورة في رسالة الطرف الآخر المختومة. ومع أي شهادة غيرها لا تكون هناك محادثة.',
  },
  ratchet: {
    name: 'الكتابة: السقاطة المزدوجة',
    value: (sent: string, received: string, steps: string): string =>
      `المرسل: ${sent}، المستلم: ${received}، الأدوار: ${steps}`,
    means:
      'لكل رسالة مفتاحها الخاص الذي يزول بعد استخدامه؛ ومع كل دور في الحديث يبدأ الطرفان من جديد. وما تراه يشمل رسائل التحكم أيضًا.',
  },
  frames: {
    name: 'الصورة والصوت: SFrame',
    value: (epoch: string, sealed: string, opened: string, refused: string): string =>
      `الحقبة ${epoch}: مختوم ${sealed}، مفتوح ${opened}، مرفوض ${refused}`,
    means:
      'يُختم كل إطار قبل أن يغادر هذه الصفحة، ولا يُعرض إطار لا يُفتح. وتزيد الحقبة واحدًا كل عشر دقائق، بمفاتيح جديدة.',
  },
  path: {
    name: 'الطريق',
    value: { direct: 'مباشر', relay: 'عبر خادم ترحيل' },
    over: (way: string, transport: string): string => `${way}، عبر ${transport}`,
    means: 'الحزم المباشرة تذهب منك إلى الطرف الآخر. وخادم الترحيل يمررها ولا يرى سوى بيانات مشفّرة.',
  },
  server: {
    name: 'ما يعرفه هذا الخادم عنك الآن',
    nothing: 'لا يجيب الخادم',
    means:
      'يُسأل عبر اتصال جديد، لأن اتصال بحثك يُغلق بعد عشر ثوانٍ من بدء المحادثة. يقول الخادم هذا عن نفسه: وقد يُغفل شيئًا.',
  },
  code: {
    name: 'شفرة هذه الصفحة',
    value: (files: string): string => `SHA-256 على ${files} من الملفات`,
    nothing: 'تعذّر حسابها',
    means:
      'قارنها بما يعلنه ناشر المصدر. تكشف ملفًا خاطئًا وقع سهوًا، لكنها لا تُثبت الكثير أمام خدمة تريد الخداع: فالصفحة التي تحسبها تأتي منها أيضًا.',
  },
};
