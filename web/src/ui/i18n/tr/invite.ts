/** Turkish: invite links. */
export const invite = {
  invite: {
    way: 'Birini davet et',
    wayMore: 'Göndereceğin bir bağlantıyla bir arkadaşınla konuş',
    heading: 'Birini davet et',
    intro:
      'Tek kişilik bir bağlantı alırsın. Sen burada beklediğin sürece, onu açan kişi seninle şifreli ve doğrulanmış bir sohbete girer.',
    lesser: 'Arkadaşın da seçebilir. Farklı seçerseniz ikiniz de daha basit olanı alırsınız.',
    link: 'Davet bağlantın',
    send: 'Bu bağlantıyı, güvendiğin bir yolla tek bir kişiye gönder.',
    field: 'Davet bağlantısı',
    copy: 'Bağlantıyı kopyala',
    copied: 'Kopyalandı',
    copyFailed: 'Tarayıcın kopyalamadı. Bağlantı seçili: elle kopyala.',
    share: 'Paylaş',
    qr: 'Davet bağlantısının QR kodu',
    qrMore: 'Yan yana mısınız? Bunu okutun.',
    until: (time: string): string => `Bu sayfa açık kaldıkça geçerli. Bitiş: ${time}`,
    once: 'Tek bir sohbete yarar. Sonra geçersizdir.',
    holder: 'Bağlantıya sahip olan içeri girebilir; başkalarının göreceği bir yerde paylaşma.',
    joining: 'Hizmete ulaşılıyor…',
    waiting: 'Arkadaşın bekleniyor…',
    proving: 'Robotları uzak tutan küçük bir bulmaca çözülüyor…',
  },
  invited: {
    heading: 'Bir arkadaşın seni davet ediyor',
    intro:
      'Bu bağlantı, iki kişi arasında tek bir sohbet içindir. Söylediğin ve gösterdiğin her şey senin cihazından onunkine kadar şifrelidir. Karşındakinin kim olduğunu gösteremez, yalnızca bağlantıya sahip olduğunu gösterir.',
    lesser: 'Arkadaşınla farklı seçerseniz ikiniz de daha basit olanı alırsınız.',
    notNow: 'Şimdi değil',
  },
  brokenLink: {
    heading: 'Bu davet bağlantısı eksik',
    why: 'Bir parçası eksik veya yanlış yazılmış, bu yüzden kimseye çıkmıyor. Bağlantıyı aldığın gibi aç veya arkadaşından yeniden göndermesini iste.',
  },
  ownLink: {
    maker: {
      what: 'Bu senin kendi davet bağlantın',
      why: 'Onu bu tarayıcının başka bir sekmesi oluşturdu; orada bekliyor ya da konuşuyor. O sekmeyi açık tut ve bağlantıyı başka bir kişiye gönder: burada da başlarsan yalnızca kendinle karşılaşabilirsin.',
    },
    visitor: {
      what: 'Bu bağlantı başka bir sekmede açık',
      why: 'Zaten oradasın. Bir bağlantı iki kişi içindir: burada da başlarsan arkadaşın yerine kendinle karşılaşabilirsin.',
    },
    anyway: 'Yine de burada kullan',
  },
  friend: {
    chat: 'Bir arkadaşla sohbet',
    speaks: 'Arkadaşınla konuşuyorsun',
    escapeAgain: 'Sohbeti bitirmek için Esc tuşuna yeniden bas',
    heading: {
      video: 'Arkadaşınla görüntülü sohbet',
      voice: 'Arkadaşınla sesli sohbet',
      text: 'Arkadaşınla yazılı sohbet',
    },
    joining: 'Arkadaşına gidiliyor…',
    waiting: 'Arkadaşın henüz burada değil',
    waitingMore: 'Gelir gelmez sohbet başlar.',
    waitingLong:
      'Bağlantı kullanılmış veya süresi dolmuş olabilir ya da arkadaşın sayfayı kapatmıştır. Ona sor ve bu sayfayı açık tut: gelir gelmez sohbet başlar.',
  },
  afterInvite: {
    again: 'Yeniden davet et',
    newLink: 'Yeni bağlantı oluştur',
    tryAgain: 'Yeniden dene',
    waitAgain: 'Yeniden bekle',
    expired: {
      guest: {
        what: 'Bağlantının süresi doldu',
        why: 'Kimse onu zamanında açmadı ve artık orada kimse beklenmiyor. Yenisi bir tık ötede.',
      },
      host: {
        what: 'Arkadaşın gelmedi',
        why: 'Bağlantı kullanılmış veya süresi dolmuş olabilir. Arkadaşından yenisini iste ya da ona seninkini gönder.',
      },
    },
    used: {
      guest: {
        what: 'Bu bağlantı kullanıldı',
        why: 'Başka iki kişi onunla buluştu; demek ki bağlantı başkasına verildi. Yenisini oluştur ve yalnızca bir kişiye gönder.',
      },
      host: {
        what: 'Bu bağlantı kullanıldı',
        why: 'Bir bağlantı tek sohbete yarar ve içinde zaten iki kişi var. Hiçbiri sen değilsen arkadaşına söyle: bağlantı başka birinde.',
      },
    },
  },
};
