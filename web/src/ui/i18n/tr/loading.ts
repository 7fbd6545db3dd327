/** Turkish, while the rest of the page is loaded. */
export const loading = {
  loading: {
    underWay: { what: 'Bir saniye…', why: 'Sayfanın kalanı sana geliyor.' },
    failed: {
      what: 'Sayfa tam yüklenmedi',
      why: 'Çevrimdışı olabilirsin ya da hizmet, sen bu sayfayı açtıktan sonra yenilenmiş olabilir. Hiçbir şey başlamadı. Yeniden denemek için sayfayı yenile.',
    },
    reload: 'Sayfayı yenile',
    details: 'Bu yüklenemedi. Sohbetin sürüyor.',
  },
};
