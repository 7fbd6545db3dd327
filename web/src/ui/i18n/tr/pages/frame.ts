/** Turkish: what stands around each of the pages beside the chat, and the page for an address that does not exist. */
export const frame = {
  skip: 'Metne geç',
  toChat: 'Sohbete',
  contents: 'Bu sayfada',
  pages: 'Diğer sayfalar',
  languages: 'Diller',
  links: {
    protection: 'Sohbetin nasıl korunuyor',
    server: 'Bu sunucu ne biliyor',
    rules: 'Kurallar',
    privacy: 'Gizlilik',
  },
  notFound: {
    title: 'Sayfa bulunamadı',
    description: 'Bu adreste bir sayfa yok.',
    lead: 'Bu adreste bir sayfa yok. Yanlış yazılmış veya sayfa taşınmış olabilir.',
    more: 'Davet bağlantısı, bu sunucunun adresi gibi görünür; ardından # ve birçok harf gelir. Seninki farklıysa arkadaşından yenisini iste.',
  },
} as const;
