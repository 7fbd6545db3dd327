/** Turkish: how a chat is protected. Each claim stands in docs/threat-model.md with its test; its limit stands beside it. */
export const protection = {
  title: 'Sohbetin nasıl korunuyor',
  description: 'Bir sohbette ne şifrelenir, ne şifrelenmez, nasıl denetlenir ve sen ne yapabilirsin.',
  lead: 'Söylediğini, gösterdiğini ve yazdığını cihazın şifreler, karşındakinin cihazı çözer. Bu sayfa bunun nasıl işlediğini, nasıl denetleyebileceğini ve nerede bittiğini anlatır.',
  limit: 'Sınır',

  short: {
    heading: 'Kısaca',
    protected: {
      heading: 'Korunanlar',
      list: [
        'Görüntü, ses, yazı ve dosyalar senin cihazında şifrelenir, karşındakininkinde çözülür.',
        'Ağ ve aktarıcı şifreli veri görür. Bu hizmet, bağlanana dek mühürlü veriyi aktarır, sonra hiçbir şey aktarmaz.',
        'Yalan söyleyip araya giren bir hizmet, ikiniz kısa bir kodu karşılaştırınca ortaya çıkar.',
      ],
    },
    open: {
      heading: 'Korunmayanlar',
      list: [
        'Karşındaki seni kaydedebilir ve gönderdiklerini saklayabilir.',
        'Doğrudan sohbette karşındaki IP adresini görebilir.',
        'Sunucu iki adresin eşleştiğini ve ne zaman eşleştiğini görür.',
        'Bu sayfayı sunan, kodunu değiştirebilir.',
      ],
    },
    you: {
      heading: 'Yapabileceklerin',
      list: [
        'Kilidin altındaki kodu yüksek sesle karşılaştır.',
        'Bu hizmetin aktarıcısı varsa “IP adresimi gizle”yi seç.',
        'Kim olduğunu belli eden bir şey gösterme, söyleme.',
        'Bir şey yanlış gelirse tek tuşla ayrıl.',
      ],
    },
  },

  steps: {
    heading: 'Bir bağlantının dört adımı',
    intro: 'Başlat tıklamasından ilk görüntüye kadar biraz zaman geçer. O sırada olanlar bunlardır.',
    you: 'Sen',
    partner: 'Karşındaki',
    server: 'Sunucu',
    list: [
      {
        heading: 'Tanıştırılırsınız',
        text: 'Sayfan sunucuya nasıl konuşmak istediğini, dillerini ve ilgi alanlarını söyler. Yalnızca bu arama için yapılmış bir açık anahtar ve onun hakkında sonradan değiştirilemeyen bir söz ekler. Sunucu sana uyan birini arar.',
        limit: 'Sunucu IP adresini, dileğini ve saati görür. Birini bulmak için bunlara gerek duyar.',
        drawing: 'Sen ve karşındaki, sunucuya birer dilek ve birer açık anahtar gönderirsiniz.',
      },
      {
        heading: 'Anahtarlar yapılır',
        text: 'Her cihaz, yalnızca diğer cihazın açabildiği bir sır gönderir. İki sır birlikte bu sohbetin anahtarlarını oluşturur. Sunucu mühürlü sırları aktarır ve açamaz.',
        limit:
          'Yalan söyleyen bir sunucu her birinize ayrı bir anahtar verebilir. Aşağıda anlatılan kod bunu gösterir.',
        drawing: 'Mühürlü sırlar sunucudan geçer. Sonunda iki cihazda da aynı anahtar vardır, sunucuda ise hiç yoktur.',
      },
      {
        heading: 'Mühürlü mektuplar gidip gelir',
        text: 'Tarayıcıların birbirine ulaşmak için adresleri, sertifikaları ve biçimleri bilmesi gerekir. Bundan sonra hepsi mühürlü mektuplarla gider. Sunucu onları okumadan aktarır.',
        limit: 'Sunucu bir mektubun ne zaman geçtiğini ve 1024 baytlık adımlarla ne kadar büyük olduğunu görür.',
        drawing: 'Mühürlü mektuplar sunucudan iki yöne geçer; sunucu onları okuyamaz.',
      },
      {
        heading: 'Sunucusuz konuşursunuz',
        text: 'Tarayıcılar birbirine doğrudan veya bir aktarıcıyla bağlanır. Her biri, diğerinde mühürlü mektupta bildirilen sertifikanın olduğunu denetler. Ancak ondan sonra bir şey gösterilir veya gönderilir. On saniye sonra sayfan sunucudan ayrılır; sunucu artık konuşup konuşmadığını bilmez.',
        limit:
          'Doğrudan sohbette karşındaki IP adresini görür. Aktarıcı ikinizin adreslerini ve ne kadar gönderildiğini görür. Yalan söyleyen bir sunucu, tarayıcına adresini söylemeyi sürdürebilir (STUN) ve böylece sohbetin ne kadar sürdüğünü fark edebilir.',
        drawing: 'Korunan bir bağlantı senden karşındakine gider. Sunucu kenarda, kimseye bağlı değil.',
      },
    ],
  },

  layers: {
    heading: 'İki katman ve neden DTLS',
    drawing: 'Söylediklerinin çevresinde iki katman var: içteki SFrame veya mandal, dıştaki DTLS ve SRTP.',
    caption: 'Her katmanın kendi anahtarları vardır. Ağın taşıdığı, iki kez mühürlenmiştir.',
    content: 'Söylediklerin',
    inner: 'SFrame, mandal',
    outer: 'DTLS ve SRTP',
    parts: [
      {
        heading: 'Dış katman: DTLS ve SRTP',
        text: 'Web sayfalarını TLS korur; her paketin sırayla gelmesi gerekir. Görüntü ve ses tek tek paketlerle yol alır. Bazıları kaybolur ve onları beklemek aramanın takılmasına yol açar. DTLS, böyle paketler için yapılmış TLS’tir. Sertifikaları denetler ve her paketi şifreleyen SRTP’nin anahtarlarını yapar. Tarayıcıdaki her aramada bu katman vardır.',
      },
      {
        heading: 'Neden yetmez',
        text: 'DTLS, karşı uçta belli bir sertifika olduğunu kanıtlar. Onun kime ait olduğunu söyleyemez. Genellikle tarayıcın bunu hizmetten öğrenir ve inanmak zorundadır. Burada ise mühürlü bir mektupla gelir.',
      },
      {
        heading: 'İç katman: SFrame ve mandal',
        text: 'Sayfa, bir şey dış katmana ulaşmadan önce onu ikinci adımdaki anahtarlarla bir kez daha mühürler. Görüntü ve ses, SFrame ile kare kare mühürlenir. Yazı, çift mandaldan (double ratchet) geçer. Her dosyanın, mandaldan geçen kendi anahtarı vardır.',
      },
    ],
    closed:
      'İki katman olmadan sohbet olmaz. Açılmayan asla gösterilmez ve mühürleyemeyen bir tarayıcıya bu, sohbetten önce söylenir.',
    limit:
      'Paketlerin boyutları ve zamanları ağa görünür kalır: konuştuğunu ve ne kadar konuştuğunu anlayabilir. Ses paketlerinin boyutu konuşmana göre değişmez, kısa yazılar doldurulur; böylece boyutlar daha az şey söyler.',
  },

  code: {
    heading: 'Sertifikalar ve neden kod karşılaştırılır',
    certificates:
      'Tarayıcın her sohbet için yeni bir sertifika yapar. Kimsenin adını taşımaz ve bir daha kullanılmaz; böylece kimse seni ondan tanıyamaz. Karşındakinin tarayıcısı da aynısını yapar. Bağlantı, mühürlü mektuptakinden başka bir sertifika gösterirse sohbet olmaz.',
    question:
      'Geriye bir soru kalır: anahtarlar karşındakiyle mi yapıldı, yoksa aradaki biriyle mi? Yalan söyleyen bir hizmet, seninle bir sohbet, karşındakiyle başka bir sohbet yürütüp okuyabilir.',
    honest: {
      drawing: 'Arada kimse yok: ikisi de aynı emojileri görür.',
      caption: 'Arada kimse yok: kodlar aynı.',
    },
    lying: {
      middle: 'Arada',
      drawing: 'Aradaki biri iki sohbet yürütüyor: iki kişi farklı emojiler görür.',
      caption: 'Arada biri var: iki anahtar takımı, yani iki kod var.',
    },
    answer:
      'İki sohbetin iki anahtar takımı, yani iki kodu olur. Kilidin altındaki yedi emoji bunun içindir. Birbirinize yüksek sesle okuyun. Aynıysa arada kimse yok. Farklıysa “Farklı”ya bas: sohbet hemen biter.',
    chance:
      'İki taraf da ötekinin anahtarlarını görmeden önce kendi anahtarlarını kesinleştirmek zorundadır. Bu yüzden saldırganın her denemede tek bir tahmini vardır: emojilerle 4,398,046,511,104’te 1, sayılarla 549,755,813,888’de 1.',
    limits: [
      'Kimsenin karşılaştırmadığı bir kod, kimseyi yalan söyleyen bir hizmetten korumaz.',
      'Yazılı sohbette ses yoktur. Aradaki biri, karşılaştırdığınız sözlerin kendisini değiştirebilir. Kodu sesle veya güvendiğiniz başka bir yoldan karşılaştırın.',
      'Karşındakinin sesini yalnızca bu sohbetten tanıyorsun. İkinizin sesini aynı anda taklit edebilen biri seni kandırabilir.',
      'Davet bağlantısıyla hiçbir şeyi karşılaştırmak gerekmez: sırrı anahtarlara girer ve o olmadan kimse araya giremez. Ama yalnızca karşındakinin bağlantıya sahip olduğunu kanıtlar.',
    ],
  },

  against: {
    heading: 'Şifreleme neye karşı korur, neye karşı korumaz',
    states: { yes: 'Korunur', compare: 'Kodu karşılaştırırsanız', no: 'Korunmaz' },
    rows: {
      network: {
        who: 'Wi-Fi ağın, sağlayıcın, yoldaki herkes',
        what: 'Bu hizmeti kullandığını, ne kadar ve ne zaman gönderdiğini, doğrudan sohbette karşındakinin adresini görürler. Ne olduğunu göremez, duyamaz, fark edilmeden değiştiremezler.',
      },
      relay: {
        who: 'Bir aktarıcı',
        what: 'İki ucundaki adresleri, ne kadar ve ne zaman gönderildiğini görür. Hepsi iki kez mühürlüdür.',
      },
      recording: {
        who: 'Her şeyi kaydeden bir hizmet',
        what: 'İki adresin eşleştiğini, ne zaman ve hangi dileklerle eşleştiğini görür. Aktardığını okuyamaz, sonradan da okuyamaz.',
      },
      lying: {
        who: 'Yalan söyleyen bir hizmet',
        what: 'Aktardığını bozar, başkasıyla değiştirir veya yinelerse sohbet biter. İki sohbetin arasına girerse kodlar farklı olur. Kimse onları karşılaştırmazsa fark edilmez.',
      },
      later: {
        who: 'Cihazını sonradan alan bir hırsız',
        what: 'Geçmiş sohbetlerin anahtarları yok olmuştur. Yalnızca kaydedilmiş trafikle hiçbir şey açılamaz.',
      },
      quantum: {
        who: 'Gelecekteki bir kuantum bilgisayarı',
        what: 'Bugün kaydedilen trafik, bilindiği kadarıyla ona kapalı kalır.',
      },
      page: {
        who: 'Değiştirilmiş bir sayfa sunan hizmet',
        what: 'Anahtarları sayfa yapar; onu sunan bunu değiştirebilir. Bu konuda güvendiğin bir hizmet kullan veya kendin barındır.',
      },
      partner: {
        who: 'Karşındaki',
        what: 'Seni görür, duyar ve bunu kaydedebilir. Her yazıyı ve dosyayı saklayabilir. Söylediği kişi olmayabilir.',
      },
      device: {
        who: 'Cihazının içindeki veya arkandaki biri',
        what: 'Kötü bir yazılım, bir tarayıcı eklentisi veya odadaki biri, senin gördüğünü görür.',
      },
    },
  },

  keys: {
    heading: 'Yok olan anahtarlar',
    text: [
      'Her sohbet yeni anahtarlarla başlar ve bitince anahtarlar bırakılır. Buna ileri gizlilik denir: anahtarları sonradan çalan, önce kaydedileni açamaz.',
      'Sohbet içinde de anahtarlar sürekli değişir. Her yazının kendi anahtarı vardır, kullanılınca yok olur. Görüntü ve ses on dakikada bir yeni anahtar alır, eskileri on saniye sonra silinir.',
      'Biri sohbetin ortasında anahtarları çalarsa mandal iyileşir: konuşma sırası yeniden değiştikçe hırsızda olmayan yeni sırlar girer.',
    ],
    limit:
      'Sayfa anahtarları bırakabilir, ama belleğini yalnızca tarayıcı temizleyebilir ve ne zaman olacağına o karar verir. Mandal bugünün bilgisayarlarına karşı iyileşir, kuantum bilgisayarına karşı değil.',
  },

  quantum: {
    heading: 'Bugün kaydedilir, yarın açılır',
    text: [
      'Biri bugünün trafiğini saklayıp bir kuantum bilgisayarı bekleyebilir. Bu yüzden anahtarlar aynı anda iki yöntemle yapılır: iyi sınanmış X25519 ve kuantum bilgisayarlarına karşı yapılmış ML-KEM-768. İkisine birlikte X-Wing denir. İkisinden biri dayandıkça anahtarlar gizli kalır.',
    ],
    limit:
      'ML-KEM gençtir; bu yüzden tek başına durmaz. Dış katmanın bir kuantum bilgisayarına dayanıp dayanmadığı tarayıcına bağlıdır; iç katman buna bel bağlamaz.',
  },

  kept: {
    heading: 'Ne, ne kadar süre tutulur',
    intro: 'Ne sunucu ne de sayfa kendiliğinden diske bir şey yazar. Hesap, veritabanı, kişi günlüğü yoktur.',
    columns: { what: 'Ne', where: 'Nerede', until: 'Ne kadar' },
    rows: {
      address: {
        what: 'IP adresin',
        where: 'Sunucu, bellek',
        until: 'Sayfan ona bağlıyken: sohbetin onuncu saniyesine dek',
      },
      wish: {
        what: 'Dileğin ve açık anahtarın',
        where: 'Sunucu, bellek',
        until: 'Beklerken ve bağlanana dek',
      },
      pairing: {
        what: 'Kiminle eşleştiğin',
        where: 'Sunucu, bellek',
        until: 'Sayfan sunucudan ayrılana dek, en çok iki dakika',
      },
      counters: {
        what: 'Adresin yerine geçen bir numaraya bağlı arama ve bildirim sayaçları',
        where: 'Sunucu, bellek',
        until: 'En çok bir gün geçerlidir',
      },
      tokens: {
        what: 'Karşılaştıklarının mühürlü belirteçleri; Sıradaki başkası olsun diye',
        where: 'Sayfan, bellek',
        until: 'Sayfayı kapatana dek',
      },
      content: {
        what: 'Sohbetin yazıları, dosyaları ve anahtarları',
        where: 'İki sayfa, bellek',
        until: 'Sohbetten çıkılana dek',
      },
    },
    link: 'Bu sunucuya senin hakkında ne bildiğini sor',
    limits: [
      'Bunlar, yazılımın dağıtıldığı hâlindeki sürelerdir. Bu sunucuyu işleten, bazılarını başka türlü ayarlayabilir.',
      'Bu sunucuyu işleten, yanında başka programlar kullanabilir: vekil sunucu, aktarıcı, barındırma şirketi. Bunlar adresleri ve zamanları not edebilir.',
      'Senin veya karşındakinin kaydettiği kalır. Bellek azaldığında tarayıcı, alınan bir dosyayı bir süre diske koyabilir.',
    ],
  },

  you: {
    heading: 'Sana düşen',
    intro: 'Şifreleme, cihazının başladığı yerde biter. Gerisi sana kalmış.',
    parts: {
      device: {
        heading: 'Cihazın',
        text: 'Tarayıcını ve sistemini güncel tut. Tarayıcı eklentileri her sayfayı okuyabilir: onlarsız bir pencere kullan. İşte veya okulda olduğu gibi başkalarının yönettiği bir cihazda başkaları izleyebilir.',
      },
      network: {
        heading: 'Ağın',
        text: 'IP adresin aşağı yukarı nerede olduğunu söyler. “IP adresimi gizle” ile onu karşındakinden gizle. Sunucu ve aktarıcı yine de bir adres görür. Kullandığın ağ, bu hizmeti ziyaret ettiğini görür.',
      },
      surroundings: {
        heading: 'Çevren',
        text: 'Arkana bak: bir pencere, mektup, üniforma veya fotoğraf nerede yaşadığını söyleyebilir. Odadaki başkaları duyulabilir. Bulanıklık yardım eder, ama sesler ve dış çizgiler kalır. Ekranını paylaşırken her şeyi değil, tek bir pencereyi paylaş.',
      },
      reveal: {
        heading: 'Açığa vurdukların',
        text: 'Yeni tanıştığın kişilere adını, okulunu, iş yerini veya diğer hesaplarını verme. Resimlerin gizli verileri gönderilmeden önce çıkarılır; diğer dosyalarınki kalır. Asla para veya sana karşı kullanılabilecek resimler gönderme.',
      },
    },
  },

  next: {
    heading: 'Sırada ne var',
    intro: 'Hiçbir koruma bitmiş değildir. Bunda henüz olmayanlar:',
    list: [
      'Denetlenebilen bir sayfa. Tarayıcılar, sunucunun verdiğini çalıştırır. Kilidin altında sayfa kodunun bir özeti (hash) var; bir karışıklığı gösterir, ama kandırmak isteyen bir hizmeti göstermez.',
      'Kuantum bilgisayarlarına karşı da iyileşen bir mandal.',
      'Bağımsız uzmanların incelemesi. Protokol, kod ve testleri herkesin incelemesine açıktır.',
    ],
  },
} as const;
