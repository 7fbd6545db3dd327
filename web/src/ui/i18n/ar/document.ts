import { start } from './start.js';

/** Arabic: what the document and the installed page say before any script runs. */
export const document = {
  title: start.title.home,
  description:
    'تحدّث مع شخص لا تعرفه بالفيديو أو الصوت أو الكتابة. تشفير تام بين الطرفين، بلا حساب ولا تثبيت، ولا يُحفظ شيء.',
  noScript: 'يُجري AnonymousChat التشفير في متصفحك، ويحتاج لذلك إلى JavaScript. يُرجى السماح به لهذه الصفحة.',
  notLoaded: 'لم يكتمل تحميل الصفحة. تحقّق من اتصالك، ثم أعد تحميلها.',
  reload: 'إعادة التحميل',
};
