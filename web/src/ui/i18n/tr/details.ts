/** Turkish: what the connection is, for those who want to know. Loaded when they do. */
export const details = {
  intro: 'Şimdi tarayıcından ve bu sayfadan okundu; her saniye yeniden okunur.',
  unknown: 'Tarayıcın söylemiyor',
  none: 'Henüz yok',
  waiting: 'Soruluyor…',
  minutes: (minutes: number): string => (minutes < 1 ? 'bir dakikadan az' : `${minutes} dakika`),
  exchange: {
    name: 'Anahtar değişimi',
    browser: 'X-Wing, tarayıcından',
    page: 'X-Wing, bu sayfadan',
    means:
      'Bir arada iki yöntem, ML-KEM-768 ve X25519: ikisinden biri dayandıkça anahtarlar gizli kalır, gelecekteki bir kuantum bilgisayarına karşı da.',
  },
  dtls: {
    name: 'DTLS',
    value: (version: string, cipher: string): string => `${version}, ${cipher}`,
    means: 'İki tarayıcı arasındaki yolun dış koruması; tarayıcıdaki her görüntülü aramada vardır.',
  },
  srtp: {
    name: 'SRTP',
    means: 'Her görüntü ve ses paketinin dış koruması. İçinde ikincisi, SFrame vardır.',
  },
  own: {
    name: 'Senin sertifikan',
    value: (age: string): string => `Bu sohbet için yapıldı, ${age} önce`,
    means: 'Tarayıcın onu karşındakininkine gösterir. Bir daha kullanılmaz; böylece kimse seni ondan tanıyamaz.',
  },
  partner: {
    name: 'Karşındakinin sertifikası',
    value: (age: string): string => `İlk kez görüldü, ${age} önce`,
    means: 'Karşındakinin mühürlü mesajında bildirilen budur. Başka biriyle sohbet olmazdı.',
  },
  ratchet: {
    name: 'Yazı: çift mandal',
    value: (sent: string, received: string, steps: string): string =>
      `${sent} gönderildi, ${received} alındı, ${steps} sıra`,
    means:
      'Her mesajın kendi anahtarı vardır, kullanılınca yok olur; konuşma sırası her değiştiğinde iki taraf da baştan başlar. Buradaki sayılar denetim mesajlarını da içerir.',
  },
  frames: {
    name: 'Görüntü ve ses: SFrame',
    value: (epoch: string, sealed: string, opened: string, refused: string): string =>
      `Dönem ${epoch}: ${sealed} mühürlendi, ${opened} açıldı, ${refused} reddedildi`,
    means:
      'Her kare bu sayfadan çıkmadan mühürlenir ve açılmayan hiçbiri gösterilmez. Dönem on dakikada bir, yeni anahtarlarla bir artar.',
  },
  path: {
    name: 'Yol',
    value: { direct: 'Doğrudan', relay: 'Aktarıcıyla' },
    over: (way: string, transport: string): string => `${way}, ${transport} üzerinden`,
    means: 'Doğrudan paketler senden karşındakine gider. Aktarıcı onları iletir ve yalnızca şifreli metin görür.',
  },
  server: {
    name: 'Bu sunucu şimdi senin hakkında ne biliyor',
    nothing: 'Sunucu yanıt vermiyor',
    means:
      'Yeni bir bağlantıyla sorulur, çünkü arama bağlantın sohbetin onuncu saniyesinde kapanır. Sunucu bunu kendisi için söyler: bir şeyi atlayabilir.',
  },
  code: {
    name: 'Bu sayfanın kodu',
    value: (files: string): string => `SHA-256, ${files} dosya`,
    nothing: 'Hesaplanamadı',
    means:
      'Bunu, kaynak kodu yayımlayanın bildirdiğiyle karşılaştır. Yanlışlıkla karışan bir dosyayı bulur, ama kandırmak isteyen bir hizmete karşı pek az şey kanıtlar: onu hesaplayan sayfa da oradan gelir.',
  },
};
