/** Turkish: what a server knows, moment by moment and field by field; the fields are those of `inspect`. */
export const knowledge = {
  title: 'Bu sunucu ne biliyor',
  description: 'Bu hizmetin bir sunucusunun senin hakkında tuttuğu her şey, ne zaman ve ne kadar. Kendin sor.',
  lead: 'Bir sunucu, kendisinde olmayanı veremez. İlk istekten geriye bir şey kalmayana dek onda olanlar burada. Ona sorabilirsin de.',

  ask: {
    heading: 'Şimdi sor',
    intro: 'Bir tık, sunucuya yeni bir bağlantı açar, bu bağlantı hakkında ne tuttuğunu sorar ve bağlantıyı kapatır.',
    button: 'Bu sunucuya şimdi sor',
    again: 'Yeniden sor',
    noScript: 'Sunucuya sormak için bu sayfada JavaScript gerekir. Geri kalan her şey onsuz da okunur.',
    asking: 'Soruluyor…',
    answered: 'Yanıtın tamamı bu. Bağlantı yeniden kapandı.',
    away: 'Sunucu yanıt vermiyor. Yeniden başlıyor olabilir veya cihazın çevrimdışıdır. Birazdan yeniden dene.',
    unexplained: 'Bu sayfanın henüz bilmediği, daha yeni bir alan.',
    yes: 'evet',
    no: 'hayır',
    none: 'yok',
    limit:
      'Sunucu bunu kendisi için söyler. Değiştirilmiş bir sunucu bir şeyi atlayabilir. Sayfanın göndermediği şey onda olamaz.',
  },

  moments: {
    heading: 'Andan ana',
    list: [
      {
        when: 'Bir sayfa açarsın',
        what: 'Sunucu IP adresini görür ve dosyaları gönderir. İkisini de not etmez: yalnızca bir isteğin yanıtlandığını sayar.',
      },
      {
        when: 'Birini ararsın',
        what: 'Sayfan bir bağlantı açar; nasıl konuşmak istediğini, dillerini, ilgi alanlarını ve bir açık anahtarı bildirir. Sunucu bunları sen beklerken tutar, en çok on beş dakika.',
      },
      {
        when: 'Eşleşirsin',
        what: 'Sunucu hangi iki bağlantının birbirine ait olduğunu bilir. Aralarında mühürlü veriyi okumadan aktarır. Tarayıcın ona dışarıdan hangi adresle göründüğünü de sorabilir (STUN); bu istekler bir dakikalığına sayılır.',
      },
      {
        when: 'Sohbetin onuncu saniyesi',
        what: 'Sayfan sunucudan ayrılır. Bağlantı ve eşleşme hakkında tuttuğu bırakılır. Hâlâ konuşup konuşmadığını bilmez.',
      },
      {
        when: 'Yolu yitirirsin veya Sıradaki’ye basarsın',
        what: 'Sayfan yeni bir bağlantı açar ve her şey baştan başlar. Sunucu, adresinden ve sayfanın birlikte gönderdiği belirteçlerden, bir ziyaretin aramalarının birbirine ait olduğunu anlayabilir.',
      },
      {
        when: 'Bir gün sonra',
        what: 'Hakkında sayılan hiçbir şey artık geçerli değildir: adresin yerine geçen numara her gün değişir.',
      },
    ],
  },

  groups: {
    heading: 'Alan alan',
    intro: 'Sunucunun yanıtlayabildiği bütün alanlar, onlara verdiği adlarla bunlardır.',
    always: 'Her bağlantıda',
    proof: 'İş kanıtı istendiğinde',
    looking: 'Birini ararken',
    paired: 'Bağlanırken',
  },

  fields: {
    address: {
      name: 'IP adresin',
      means: 'Açık bağlantıya aittir, çünkü yanıtların sana ulaşması gerekir. Başka hiçbir yere yazılmaz.',
    },
    nearby: {
      name: 'Aynı ağ',
      means:
        'Bağlantının sunucunun kendi yerel ağından gelip gelmediği. Öyleyse oradaki iki cihaz, ağın içinde doğrudan bağlanabilir.',
    },
    warned: { name: 'Uyarıldı', means: 'Bu bağlantının bir kez çok fazla gönderip uyarılıp uyarılmadığı.' },
    textFramesLeft: {
      name: 'Kalan mesaj',
      means: 'Bu bağlantının, yavaşlamak zorunda kalmadan sunucuya bir anda kaç mesaj gönderebileceği.',
    },
    binaryFramesLeft: {
      name: 'Kalan mühürlü kare',
      means: 'Yavaşlamak zorunda kalmadan bir anda kaç mühürlü kare aktartabileceği.',
    },
    bucket: {
      name: 'Adresinin numarası',
      means:
        'Adresinden, bellekten hiç çıkmayan ve her gün değişen rastgele bir anahtarla yapılır. Kötüye kullanımı sınırlamaya yarar.',
    },
    bucketSockets: {
      name: 'Bağlantılar',
      means: 'Bu numarayla kaç bağlantının açık olduğu. Evindeki veya şirketindeki başkaları seninle birlikte sayılır.',
    },
    bucketSearches: {
      name: 'Aramalar',
      means: 'Bu numaradaki birinin son zamanlarda kaç kez birini aradığı. Çok arama, iş kanıtı gerektirir.',
    },
    bucketReporters: {
      name: 'Bildirimler',
      means: 'Bu numaradaki birini bir gün içinde kaç kişinin bildirdiği. Birkaç bildirim, sonraki aramayı bekletir.',
    },
    bucketStunRequests: {
      name: 'Adres istekleri',
      means: 'Bu numaradaki bir tarayıcının son zamanlarda dışarıdan hangi adresle göründüğünü kaç kez sorduğu (STUN).',
    },
    pageHost: {
      name: 'Sayfanın adresi',
      means: 'Tarayıcının bu hizmeti hangi adla açtığı. Ona STUN için nereye soracağını söylemeye yarar.',
    },
    state: { name: 'Durum', means: 'Bağlantının ne yaptığı: hiçbir şey (idle), bekliyor veya eşleşti.' },
    proofSalt: {
      name: 'Bulmaca',
      means: 'Rastgele bir metin. Cihazın onunla, robotları uzak tutan bir bulmaca çözmek zorundadır.',
    },
    proofDifficulty: { name: 'Zorluk', means: 'Bulmacanın ne kadar zor olduğu. Her basamak işi ikiye katlar.' },
    proofEndsInMs: { name: 'Kalan süre', means: 'Çözmek için saniyenin kaç binde biri kaldığı.' },
    waitingMs: { name: 'Bekleme', means: 'Saniyenin kaç binde biri kadar beklediğin.' },
    mode: { name: 'Konuşma yolu', means: 'Seçtiğin gibi yazı, ses veya video.' },
    interests: { name: 'İlgi alanları', means: 'Senin bildirdiklerin. Önce ortak ilgisi olan biri aranır.' },
    languages: { name: 'Diller', means: 'Senin bildirdiklerin. Karşındaki bunlardan birini bildirir veya hiçbirini.' },
    recentPairings: {
      name: 'Önce karşılaşılan',
      means: 'Başka biriyle karşılaşman için sayfanın önceki kişilerin kaç belirtecini birlikte gönderdiği.',
    },
    avoidedPairings: {
      name: 'Bir daha olmasın',
      means: 'Sayfanın, yeniden karşılaşmak istemediğin kişilerin kaç belirtecini birlikte gönderdiği.',
    },
    avoidedBuckets: {
      name: 'Bir daha olmasın, numarayla',
      means: 'Böyle kaç kişi olduğu, adreslerinin numaralarına göre.',
    },
    place: {
      name: 'Buluşma yeri',
      means:
        'İki kişinin bir bağlantıyla veya yol yitince buluştuğu yerin rastgele adı. Davet bağlantısının sırrı ondan çıkarılamaz.',
    },
    search: { name: 'Bu arama', means: 'Bu aramayı diğerlerinden ayıran bir numara. Onunla birlikte bırakılır.' },
    key: {
      name: 'Açık anahtarın',
      means: 'Karşındakine aktarılır. Onunla mühürleneni yalnızca senin cihazın açabilir.',
    },
    commit: {
      name: 'Sözün',
      means:
        'Anahtarının ve rastgele bir sayının parmak izi. Onun sayesinde kimse seninkini gördükten sonra anahtar seçemez.',
    },
    pairedMs: { name: 'Eşleşme süresi', means: 'Saniyenin kaç binde biri kadar süredir eşleşmiş olduğun.' },
    pairing: { name: 'Eşleşme', means: 'Birbirine ait iki bağlantı için rastgele bir numara.' },
    partner: {
      name: 'Karşındaki',
      means: 'Diğer bağlantı; açık anahtarı, sözü ve adresinin numarasıyla birlikte.',
    },
    common: { name: 'Ortak', means: 'İkinizin de bildirdiği ilgi alanları. İkinize de söylenir.' },
  },

  never: {
    heading: 'Onda hiç olmayanlar',
    list: [
      'Söylediklerin, gösterdiklerin, yazdıkların, gönderdiklerin. Mühürlü olurlardı ve zaten bu yoldan geçmezler.',
      'Sohbetinin anahtarları.',
      'Tarayıcılarınızın birbirini bulduğu adresler ve sertifikalar: mühürlü mektuplarla geçerler.',
      'Adın, e-posta adresin, hesabın, çerezin.',
      'Karşılaştıklarının listesi. Kendi sayfan, sen kapatana dek onların mühürlü belirteçlerini saklar.',
    ],
    limit:
      'İki adresin eşleştiğini ve ne zaman eşleştiğini görür. Yalan söyleyen bir sunucu iki sohbetin arasına girebilir; kodu karşılaştırmak bunu gösterir. Bu yazılımın dokuz saniye sonra durdurduğu STUN’u yanıtlamayı da sürdürebilir ve böylece bir sohbetin ne kadar sürdüğünü anlayabilir.',
    link: 'Sohbetin nasıl korunuyor',
  },
} as const;
