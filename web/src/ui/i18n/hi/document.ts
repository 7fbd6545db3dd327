import { start } from './start.js';

/** Hindi: what the document and the installed page say before any script runs. */
export const document = {
  title: start.title.home,
  description: 'किसी अजनबी से वीडियो, आवाज़ या टेक्स्ट पर बात करें। एंड-टू-एंड एन्क्रिप्टेड, न खाता, न इंस्टॉल, कुछ भी सहेजा नहीं जाता।',
  noScript: 'AnonymousChat आपके ब्राउज़र में एन्क्रिप्ट करता है, जिसके लिए JavaScript चाहिए। कृपया इस पेज के लिए उसकी अनुमति दें।',
  notLoaded: 'पेज पूरा लोड नहीं हुआ। अपना कनेक्शन जाँचें, फिर इसे दोबारा लोड करें।',
  reload: 'फिर से लोड करें',
};
