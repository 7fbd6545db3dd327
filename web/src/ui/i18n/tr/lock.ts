/** Turkish: the lock and what is under it. */
export const lock = {
  lock: {
    securing: 'Güvene alınıyor…',
    unverified: 'Şifreli, doğrulanmadı',
    own: 'Karşındakinin onayı bekleniyor',
    verified: 'Doğrulandı',
    heading: 'Arada biri var mı?',
    headingVerified: 'Doğrulandı: anahtarlar yalnızca ikinizin',
    encrypted:
      'Bu sohbet uçtan uca şifrelidir. Ama yalan söyleyen bir hizmet kendini araya koymuş olabilir. Bu kod bunu gösterir: ikinizin de aynısını görmesi gerekir.',
    how: 'Yedi adı sırayla yüksek sesle söyleyin. Yazılı sözlere değil, bu sohbetten tanıdığın sese güven.',
    numbers: 'Ya da bu sayıları karşılaştırın:',
    match: 'Aynı',
    differ: 'Farklı',
    differMore: '“Farklı” sohbeti hemen bitirir.',
    notYet: 'Sohbet bağlanır bağlanmaz kod onaylanabilir.',
    waiting: 'Aynı olduğunu söyledin. Karşındakinin de söylemesi bekleniyor.',
    byLink: {
      heading: 'Davet bağlantısıyla doğrulandı',
      done: 'İkiniz, sırrı hiçbir sunucudan geçmeyen bir bağlantıyla buluştunuz ve bu sohbetin anahtarları onunla yapıldı. Yani bağlantıya sahip olmayan kimse arada değil: hiçbir hizmet ve hiçbir ağ bu sohbeti okuyamaz, duyamaz. Karşındakinin cihazı yine de kaydedebilir.',
      limit: 'Yalnızca karşındakinin bağlantıya sahip olduğunu kanıtlar, kim olduğunu değil.',
      doubt: 'Bağlantıyı başkası görmüş olabilirse bu kodu da karşılaştırın: yedi adı sırayla yüksek sesle söyleyin.',
    },
    done: 'İkiniz de kodun aynı olduğunu söylediniz; yani arada anahtarları tutan kimse yok: hiçbir hizmet ve hiçbir ağ bu sohbeti okuyamaz, duyamaz. Karşındakinin cihazı yine de kaydedebilir.',
    textOnly:
      'Yazılı sohbette burada karşılaştırılamaz: arada biri varsa karşılaştırdığınız sözleri değiştirebilir. Sesli konuşup yüksek sesle karşılaştırın veya güvendiğiniz başka bir yoldan karşılaştırın.',
    code: 'Güvenlik kodu',
    details: 'Merak edenler için',
    path: {
      heading: 'Nasıl yol alıyor',
      direct: 'Görüntü ve ses doğrudan ikinizin arasında gider. Karşındaki IP adresini görebilir.',
      relay:
        'Her şey, yalnızca şifreli metin gören bir aktarıcıdan geçer. Doğrudan yol denenirken karşındakinin tarayıcısı IP adresini öğrenmiş olabilir.',
      relayOnly: 'Her şey, yalnızca şifreli metin gören bir aktarıcıdan geçer. Karşındaki IP adresini görmez.',
      unknown: 'Bağlantı hâlâ kuruluyor.',
    },
  },
};
