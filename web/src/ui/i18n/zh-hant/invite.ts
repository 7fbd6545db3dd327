/** Traditional Chinese: invite links. */
export const invite = {
  invite: {
    way: '邀請一個人',
    wayMore: '發一個連結，和朋友聊天',
    heading: '邀請一個人',
    intro: '你會得到一個給一個人用的連結。只要你在這裡等著，開啟連結的人就會和你進入聊天，已加密並經過驗證。',
    lesser: '你的朋友也可以選擇。如果你們選的不同，雙方都會用較簡單的方式。',
    link: '你的邀請連結',
    send: '用你信任的方式，把這個連結傳給一個人。',
    field: '邀請連結',
    copy: '複製連結',
    copied: '已複製',
    copyFailed: '瀏覽器沒有複製成功。連結已選取，請手動複製。',
    share: '分享',
    qr: '邀請連結的 QR Code',
    qrMore: '就在身邊？掃這個碼。',
    until: (time: string): string => `本頁開著時，有效至 ${time}。`,
    once: '只能用於一次聊天，之後失效。',
    holder: '有連結的人都能進來，所以不要發在別人看得到的地方。',
    joining: '正在連線服務…',
    waiting: '正在等你的朋友…',
    proving: '正在解一個擋住機器人的小謎題…',
  },
  invited: {
    heading: '一位朋友邀請你',
    intro:
      '這個連結供兩個人聊一次天。你說的和展示的，從你的裝置到對方的裝置全程加密。它無法表明對方是誰，只能表明對方有這個連結。',
    lesser: '如果你和朋友選的不同，雙方都會用較簡單的方式。',
    notNow: '暫不',
  },
  brokenLink: {
    heading: '這個邀請連結不完整',
    why: '連結缺了一部分，或者打錯了，所以連不到任何人。請按收到的原樣開啟連結，或請朋友再發一次。',
  },
  friend: {
    chat: '和朋友聊天',
    speaks: '你正在和朋友聊天',
    escapeAgain: '再按一次 Esc 結束聊天',
    heading: {
      video: '和朋友視訊聊天',
      voice: '和朋友語音聊天',
      text: '和朋友文字聊天',
    },
    joining: '正在去找你的朋友…',
    waiting: '你的朋友還沒來',
    waitingMore: '朋友一到，聊天就開始。',
    waitingLong: '連結可能已被使用或已過期，也可能是朋友關閉了頁面。請問問朋友，並讓本頁開著：朋友一到，聊天就開始。',
  },
  afterInvite: {
    again: '再次邀請',
    newLink: '建立新的連結',
    tryAgain: '再試一次',
    waitAgain: '繼續等',
    expired: {
      guest: {
        what: '連結已過期',
        why: '沒有人及時開啟它，現在也不再為它等人。點一下就能建立新的一個。',
      },
      host: {
        what: '你的朋友沒有來',
        why: '連結可能已被使用，或者已過期。請朋友給你一個新的，或把你的傳過去。',
      },
    },
    used: {
      guest: {
        what: '這個連結已被使用',
        why: '另外兩個人已經透過它見面，說明連結被轉給了別人。請建立新的一個，只傳給一個人。',
      },
      host: {
        what: '這個連結已被使用',
        why: '一個連結只供一次聊天，已經有兩個人在裡面了。如果其中沒有你，請告訴你的朋友：別人有這個連結。',
      },
    },
  },
};
