/** Hindi: what stands around each of the pages beside the chat, and the page for an address that does not exist. */
export const frame = {
  skip: 'सीधे टेक्स्ट पर जाएँ',
  toChat: 'चैट पर जाएँ',
  contents: 'इस पेज पर',
  pages: 'और पेज',
  languages: 'भाषाएँ',
  links: {
    protection: 'आपकी चैट कैसे सुरक्षित है',
    server: 'यह सर्वर क्या जानता है',
    rules: 'नियम',
    privacy: 'निजता',
  },
  notFound: {
    title: 'पेज नहीं मिला',
    description: 'इस पते पर कोई पेज नहीं है।',
    lead: 'इस पते पर कोई पेज नहीं है। हो सकता है कि पता ग़लत लिखा गया हो, या पेज कहीं और चला गया हो।',
    more: 'आमंत्रण लिंक ऐसा दिखता है: इसी सर्वर का पता, उसके बाद # और बहुत से अक्षर। अगर आपका लिंक अलग दिखता है, तो अपने दोस्त से नया माँगें।',
  },
} as const;
