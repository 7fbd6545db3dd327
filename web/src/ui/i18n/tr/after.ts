import type { Ending, FailureCode } from '../../../session/state/state.js';

interface Words {
  readonly what: string;
  readonly why: string;
}

type PlainEnding = Exclude<Ending['type'], 'failed' | 'capture-failed' | 'link-used' | 'link-expired'>;

/** The endings that need other words where one knew whom one talked with. */
type FriendEnding = Extract<PlainEnding, 'stopped' | 'partner-left' | 'partner-lost'>;

/** Turkish: what happened, what it means, what to do. */
export const after = {
  after: {
    next: 'Sıradaki',
    lookAgain: 'Yeniden ara',
    tryAgain: 'Yeniden dene',
    tryHidden: 'IP adresimi gizleyerek yeniden dene',
    reload: 'Sayfayı yenile',
    home: 'Ana sayfa',
    avoid: 'Bizi bir daha eşleştirme',
    avoided: 'Bu sayfa açık kaldıkça ikiniz bir gün boyunca yeniden eşleşmeyeceksiniz',
    wiped: 'Bu sohbetin anahtarları ve mesajları bu sayfadan silindi.',
    code: (code: string): string => `Neden: ${code}`,
    interference:
      'Bu, bir saat içinde başarısız olan ikinci denetim. Kullandığın hizmet veya ağ araya giriyor olabilir. Başka bir ağ dene ve nedenini bilene dek burada özel bir şey söyleme.',
    ended: {
      stopped: { what: 'Sohbeti bitirdin', why: 'Karşındakine ayrıldığın bildirildi.' },
      'partner-left': { what: 'Karşındaki ayrıldı', why: 'Sıradaki veya Bitir’i seçti ya da sayfayı kapattı.' },
      'partner-lost': {
        what: 'Bağlantı koptu',
        why: 'Karşındakine artık ulaşılamadı. Bir ağ gitmiş veya bir cihaz uykuya geçmiş olabilir.',
      },
      'nobody-there': {
        what: 'Kimse yoktu',
        why: 'Sen beklerken sana uyan kimse gelmedi. Daha sonra, daha az ilgi alanıyla veya daha çok dille yeniden dene.',
      },
      'no-relay': {
        what: 'IP adresin burada gizlenemez',
        why: 'Bu hizmetin aktarıcısı yok, bu yüzden hiçbir şey başlamadı. Ana sayfada gizlemeden devam edebilirsin.',
      },
      'server-refused': {
        what: 'Hizmet bu sayfayı anlamadı',
        why: 'Sayfayı yenile: hizmetten daha eski olabilir.',
      },
    } satisfies Record<PlainEnding, Words>,
    endedByFriend: {
      stopped: { what: 'Sohbeti bitirdin', why: 'Arkadaşına ayrıldığın bildirildi.' },
      'partner-left': { what: 'Arkadaşın ayrıldı', why: 'Sohbeti bitirdi veya sayfayı kapattı.' },
      'partner-lost': {
        what: 'Bağlantı koptu',
        why: 'Arkadaşına artık ulaşılamadı. Bir ağ gitmiş veya bir cihaz uykuya geçmiş olabilir.',
      },
    } satisfies Record<FriendEnding, Words>,
    failed: {
      E_VERSION: {
        what: 'Sayfa ile hizmet birbirine uymuyor',
        why: 'Biri daha yeni. Sayfayı yenile ve yeniden dene.',
      },
      E_FORMAT: {
        what: 'Sohbet durduruldu: bozuk biçimli bir şey geldi',
        why: 'Karşındakinin sayfası, dürüst hiçbir sayfanın göndermediği bir şey gönderdi ya da yolda değiştirildi. Hiçbiri gösterilmedi.',
      },
      E_REFLECT: {
        what: 'Sohbet durduruldu: kendine bağlanmıştın',
        why: 'Kendi anahtarların sana geri geldi. Bunu yalnızca kötü davranan bir hizmet yapar.',
      },
      E_COMMIT: {
        what: 'Sohbet durduruldu: anahtarlar değiştirilmiş',
        why: 'Anahtarlar önceden söz verilenler değil. Aradaki biri onları değiştirmiş olabilir.',
      },
      E_SEAL: {
        what: 'Sohbet durduruldu: bir mühür açılmadı',
        why: 'Gelen, ikinizin anahtarıyla mühürlenmemişti. Ya değiştirilmiş ya da başka birinden geliyor.',
      },
      E_SEQ: {
        what: 'Sohbet durduruldu: bir şey eksik',
        why: 'Bağlantı kurulumunun bir parçası yolda yutuldu.',
      },
      E_TIMEOUT: {
        what: 'Bağlantı kurulamadı',
        why: 'Ağlarınız doğrudan bağlanmanıza izin vermiyor olabilir. “IP adresimi gizle” ile her şey bir aktarıcıdan geçer; bu çoğu kez işe yarar.',
      },
      E_FPR: {
        what: 'Sohbet durduruldu: bağlantı karşındakiyle değildi',
        why: 'Hattaki sertifika, karşındakinin bildirdiği değil. Biri araya girmeye çalışmış olabilir.',
      },
      E_DR: {
        what: 'Sohbet durduruldu: bir mesaj açılmadı',
        why: 'Bir mesaj değiştirildi veya yinelendi. Bu asla rastlantıyla olmaz.',
      },
      E_SFRAME: {
        what: 'Sohbet durduruldu: görüntü veya ses açılmadı',
        why: 'Gelenlerin çok fazlası ikinizin anahtarıyla mühürlenmemişti.',
      },
      E_CODE: {
        what: 'Kodların farklı olduğunu söyledin',
        why: 'Biri ikinizin arasında durup dinlemiş olabilir. Bir yanlış anlama da olabilir. Yeniden olursa bu hizmete veya bu ağa güvenme.',
      },
    } satisfies Record<FailureCode, Words>,
    /** E_TIMEOUT where a relay was used, or where there is none. */
    blocked: {
      what: 'Bağlantı kurulamadı',
      why: 'Senin veya karşındakinin ağı buna izin vermiyor. Yeniden dene; başkalarıyla da olursa başka bir ağ dene.',
    },
  },
};
