/** Turkish: the privacy notice. It tells what the software does; who runs a server adds who they are. */
export const privacy = {
  title: 'Gizlilik',
  description: 'Bu hizmet hangi verileri neden, ne kadar süreyle işler ve onları kim görür.',
  lead: 'Hesap yok, çerez yok, reklam yok, kişiler hakkında istatistik yok. Geriye kalan, burada sade sözlerle anlatılır.',

  who: {
    heading: 'Kim sorumlu',
    text: 'Bu sunucunun işlediği verilerden onu işleten sorumludur.',
    contact: 'İletişim',
    noContact:
      'Bu bağlantının ardında bir şey yoksa bir iletişim adresi bildirmemişlerdir. O zaman bu hizmetin adresini bulduğun yere sor veya alan adının kime ait olduğuna bak.',
    software:
      'Bu metin, yazılımı dağıtıldığı hâliyle anlatır. Bu sunucuyu işleten, yanında vekil sunucu veya barındırma şirketi gibi başka programlar kullanabilir ve bunları sana söylemek zorundadır.',
  },

  what: {
    heading: 'Ne, neden ve ne kadar süre işlenir',
    columns: { what: 'Ne', why: 'Neden', until: 'Ne kadar' },
    rows: {
      address: {
        what: 'IP adresin',
        why: 'O olmadan hiçbir yanıt sana ulaşamaz. Ondan yapılan bir numara kötüye kullanımı sınırlar; numarayı yapan anahtar her gün değişir.',
        until: 'Adres: sunucuya bağlı olduğun sürece. Numaraya bağlı sayaçlar en çok bir gün geçerlidir.',
      },
      wish: {
        what: 'Nasıl konuşmak istediğin, dillerin ve ilgi alanların',
        why: 'Sana uyan birini bulmak için. Ne söyleyeceğini sen seçersin.',
        until: 'Biriyle bağlanana veya aramayı bırakana dek',
      },
      pairing: {
        what: 'Senin ve başka bir ziyaretçinin eşleştiği',
        why: 'Bağlanana dek mühürlü veriyi aktarmak ve bir dahaki sefere seni başkasıyla eşleştirmek için.',
        until: 'En çok iki dakika. Kendi sayfan, sen kapatana dek mühürlü bir belirteç saklar.',
      },
      report: {
        what: 'Senin yaptığın veya senin hakkındaki bir bildirim',
        why: 'Birkaç kişinin bildirdiği kişileri yavaşlatmak için. Bu yalnızca sayarak olur; içeriğe kimse bakmaz, çünkü içerik kimsede yoktur.',
        until: 'En çok bir gün geçerlidir',
      },
      content: {
        what: 'Görüntü, ses, yazı ve dosyalar',
        why: 'Senin cihazından karşındakininkine şifreli gider. Bu hizmet onları okuyamaz ve saklamaz.',
        until: 'Sunucuda hiç bulunmaz',
      },
    },
    camera:
      'Kamera ve mikrofon, yalnızca bunu açıkça söyleyen bir tıktan sonra açılır. Görüntüleri ve sesleri sunucuya gitmez.',
  },

  law: {
    heading: 'Yasal dayanaklar',
    intro: 'Avrupa veri koruma yasasının (GDPR) 6. maddesinin sözleriyle:',
    list: [
      'İstediğini yapmak, yani sana birini bulup sizi bağlamak için: 1. fıkra (b).',
      'Hizmeti ve ziyaretçilerini kötüye kullanımdan korumak için; bu bizim de senin de çıkarın: 1. fıkra (f).',
    ],
    other: 'Hiçbir şey başka bir amaçla kullanılmaz, satılmaz, başkasına verilmez. Hakkında bir profil yoktur.',
  },

  others: {
    heading: 'Başka kim bir şey görür',
    partner: {
      heading: 'Karşındaki',
      text: 'Karşındaki, gösterdiklerini ve söylediklerini görür, duyar ve saklayabilir. Doğrudan sohbette karşındakinin cihazı IP adresini de öğrenir. Bu hizmetin aktarıcısı varsa “IP adresimi gizle” bunu önler.',
    },
    relay: {
      heading: 'Aktarıcı',
      text: 'Kullanılırsa şifreli paketleri iletir. İkinizin IP adreslerini, ne kadar ve ne zaman gönderildiğini görür. Onu, bu sunucuyu işletenden başkası işletiyor olabilir.',
    },
    nobody: {
      heading: 'Başka hiç kimse',
      text: 'Sayfa başka yerden hiçbir şey yüklemez: yazı tipi, betik, resim, sayaç yok.',
    },
  },

  cookies: {
    heading: 'Çerez yok, saklanan bir şey yok',
    text: 'Bu hizmet çerez koymaz ve tarayıcında hiçbir şey saklamaz. Seçtiklerin, sayfayı kapatınca unutulur. Tarayıcın, her sayfada olduğu gibi, sayfanın dosyalarını ve adresini saklayabilir.',
  },

  children: {
    heading: 'Çocuklar',
    text: 'Bu hizmet 18 yaşında veya daha büyük yetişkinler içindir. Daha küçükler kullanmamalıdır. Hesap olmadığından yaş burada denetlenemez: anne babalar bu adresi çocuklarının cihazlarında engelleyebilir.',
  },

  rights: {
    heading: 'Hakların',
    text: 'Hakkında ne işlendiğini sorabilir, düzeltilmesini, silinmesini veya kısıtlanmasını isteyebilirsin. İtiraz edebilirsin. Bir veri koruma kurumuna şikâyette bulunabilirsin. Bağlantın hakkında ne tutulduğunu her zaman kendin görebilirsin:',
    limit:
      'Sen ayrıldıktan sonra sunucu hangi sayaçların senin olduğunu artık bilemez; bu yüzden yalnızca senin için bir şeye bakılamaz veya bir şey silinemez. Sayaçlar en çok bir gün geçerlidir.',
  },
} as const;
