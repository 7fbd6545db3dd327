import type { DeviceKind } from '../../../session/state/state.js';

type Capturing = Exclude<DeviceKind, 'speaker'>;

/** Hindi: devices, one's own picture, the small window and the path, during a chat. */
export const media = {
  devices: {
    open: 'डिवाइस',
    heading: 'कैमरा, माइक्रोफ़ोन और स्पीकर',
    intro: 'बदलाव तुरंत लागू होता है। आपके साथी को एक छोटे विराम के सिवा कुछ पता नहीं चलता।',
    flip: 'कैमरा बदलें',
    none: 'आपका ब्राउज़र चुनने के लिए कोई डिवाइस नहीं बताता।',
    gone: {
      camera: 'आपका कैमरा हट गया है।',
      microphone: 'आपका माइक्रोफ़ोन हट गया है।',
      speaker: 'आपका स्पीकर हट गया है।',
    } satisfies Record<DeviceKind, string>,
    busy: {
      camera: 'कोई दूसरा प्रोग्राम उस कैमरे को इस्तेमाल कर रहा है।',
      microphone: 'कोई दूसरा प्रोग्राम उस माइक्रोफ़ोन को इस्तेमाल कर रहा है।',
    } satisfies Record<Capturing, string>,
    broken: {
      camera: 'वह कैमरा चालू नहीं हुआ।',
      microphone: 'वह माइक्रोफ़ोन चालू नहीं हुआ।',
    } satisfies Record<Capturing, string>,
    replaced: {
      camera: 'अब ब्राउज़र की पसंद इस्तेमाल हो रही है।',
      microphone: 'अब ब्राउज़र की पसंद इस्तेमाल हो रही है।',
      speaker: 'अब आप अपने साथी को ब्राउज़र की पसंद वाले स्पीकर से सुनते हैं।',
    } satisfies Record<DeviceKind, string>,
    unreplaced: {
      camera: 'जब तक आप दूसरा न चुनें, आपके साथी को आप नहीं दिखते।',
      microphone: 'जब तक आप दूसरा न चुनें, आपके साथी को आप सुनाई नहीं देते।',
    } satisfies Record<Capturing, string>,
  },
  more: { open: 'और', label: 'और नियंत्रण' },
  ownPicture: {
    hide: 'मेरी तस्वीर मुझसे छिपाएँ',
    show: 'मेरी तस्वीर दिखाएँ',
    hidden: 'आपकी तस्वीर आपसे छिपी है। आपके साथी को वह अब भी दिखती है।',
    shown: 'आपकी तस्वीर आपको फिर दिख रही है।',
    paused: 'ध्वनि बचाने के लिए रुकी है',
    noDevice: 'कैमरा नहीं है',
  },
  floating: {
    open: 'छोटी विंडो',
    title: 'चैट · AnonymousChat',
    noPicture: 'आपका साथी इस चैट में है, बिना तस्वीर के',
    reconnecting: 'फिर से जुड़ रहे हैं…',
  },
  network: {
    label: {
      unknown: 'कनेक्शन: मापा जा रहा है',
      good: 'कनेक्शन: अच्छा',
      weak: 'कनेक्शन: कमज़ोर',
      'very-weak': 'कनेक्शन: बहुत कमज़ोर',
    },
    grade: { unknown: '', good: 'अच्छा', weak: 'कमज़ोर', 'very-weak': 'बहुत कमज़ोर' },
    heading: 'कनेक्शन कितना अच्छा चल रहा है',
    means: {
      unknown: 'इसे चैट की शुरुआत से मापा जाता है; पहला नतीजा आने में कुछ सेकंड लगते हैं।',
      good: 'तस्वीर और ध्वनि ठीक से पहुँच रही हैं।',
      weak: 'ध्वनि पहले जाती है; तस्वीर को बचा हुआ मिलता है।',
      'very-weak': 'लगभग कुछ नहीं पहुँच रहा। जो बचा है, वह ध्वनि के लिए है।',
    },
    pictures: {
      full: 'आपकी तस्वीर जैसी है वैसी भेजी जा रही है।',
      reduced: 'आपकी तस्वीर फ़िलहाल छोटी करके भेजी जा रही है।',
      paused: 'ध्वनि बचाने के लिए आपकी तस्वीर रोकी गई है। कनेक्शन ठीक होते ही वह अपने आप लौट आती है।',
    },
    roundTrip: 'जाने-आने का समय',
    milliseconds: (number: string): string => `${number} मिलीसेकंड`,
    loss: 'रास्ते में खोया',
    unmeasured: 'अभी पता नहीं',
    tip: 'राउटर के पास, केबल से, या दूसरे डाउनलोड बंद करने पर यह अक्सर बेहतर हो जाता है।',
    still: 'आपके साथी की तस्वीर रुक गई है। हो सकता है कि उसका पेज पृष्ठभूमि में हो, या स्लीप में।',
    announce: {
      weak: 'कनेक्शन कमज़ोर है।',
      'very-weak': 'कनेक्शन बहुत कमज़ोर है।',
      good: 'कनेक्शन फिर अच्छा है।',
      paused: 'ध्वनि बचाने के लिए आपकी तस्वीर रोकी गई है।',
      resumed: 'आपकी तस्वीर फिर भेजी जा रही है।',
      still: 'आपके साथी की तस्वीर रुक गई है।',
      moving: 'आपके साथी की तस्वीर फिर चल रही है।',
    },
  },
};
