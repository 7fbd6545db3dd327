/** Turkish: what stands beside the rules on their page. The rules themselves are those of the dialog. */
export const rules = {
  title: 'Kurallar',
  description: 'Herkesin sohbetten önce kabul ettiği kurallar ve biri bunları çiğneyince yapabileceklerin.',
  breaks: {
    heading: 'Biri bunları çiğnerse',
    list: [
      'Ayrıl. İki kez Esc veya Sıradaki hemen işler ve kimse sana nedenini sormaz.',
      'Bildir. İki tık sürer, karşındaki ayrıldıktan sonra bile. Sunucuya kiminle karşılaştığını ve bir neden söyler, konuşulanlardan hiçbir şey söylemez.',
      'Sohbetten sonra “Bizi bir daha eşleştirme”yi seç. Sayfayı açık tuttuğun sürece bir gün geçerlidir.',
    ],
    limit:
      'Burada kimse sohbetleri gözetlemez: ikinizden başka kimse göremez. Birkaç kişiden gelen bildirimler, birini gitgide daha uzun bekletir. Tek bir bildirim kimseyi dışarıda bırakamaz.',
  },
  danger: {
    heading: 'Biri tehlikedeyse',
    text: 'Ülkendeki acil yardım numarasını ara. Bir çocuğun istismar edildiğini gördüysen polise bildir. Bu hizmet onlara karşındakinin kim olduğunu söyleyemez: bilmiyor.',
  },
} as const;
