/** Arabic: what stands around each of the pages beside the chat, and the page for an address that does not exist. */
export const frame = {
  skip: 'الانتقال إلى النص',
  toChat: 'إلى المحادثة',
  contents: 'في هذه الصفحة',
  pages: 'صفحات أخرى',
  languages: 'اللغات',
  links: {
    protection: 'كيف تُحمى محادثتك',
    server: 'ما يعرفه هذا الخادم',
    rules: 'القواعد',
    privacy: 'الخصوصية',
  },
  notFound: {
    title: 'الصفحة غير موجودة',
    description: 'لا توجد صفحة في هذا العنوان.',
    lead: 'لا توجد صفحة في هذا العنوان. ربما كُتب خطأً، أو نُقلت الصفحة.',
    more: 'يبدو رابط الدعوة هكذا: عنوان هذا الخادم نفسه، ثم # ثم أحرف كثيرة. إن كان رابطك مختلفًا، فاطلب من صديقك رابطًا جديدًا.',
  },
} as const;
