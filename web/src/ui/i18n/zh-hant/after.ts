import type { Ending, FailureCode } from '../../../session/state/state.js';

interface Words {
  readonly what: string;
  readonly why: string;
}

type PlainEnding = Exclude<Ending['type'], 'failed' | 'capture-failed' | 'link-used' | 'link-expired'>;

/** The endings that need other words where one knew whom one talked with. */
type FriendEnding = Extract<PlainEnding, 'stopped' | 'partner-left' | 'partner-lost'>;

/** Traditional Chinese: what happened, what it means, what to do. */
export const after = {
  after: {
    next: '下一位',
    lookAgain: '再找一次',
    tryAgain: '再試一次',
    tryHidden: '隱藏我的 IP 位址再試一次',
    reload: '重新載入頁面',
    home: '首頁',
    avoid: '不再和此人配對',
    avoided: '只要本頁開著，你們一天之內不會再配對',
    wiped: '這次聊天的金鑰和訊息已從本頁消失。',
    code: (code: string): string => `原因：${code}`,
    interference:
      '一小時內已是第二次檢查失敗。你使用的服務或網路可能在干擾。請換一個網路試試，弄清原因之前，不要在這裡說任何私密的事。',
    ended: {
      stopped: { what: '你結束了聊天', why: '對方已得知你離開。' },
      'partner-left': { what: '對方離開了', why: '對方換了下一位、結束了聊天，或關閉了頁面。' },
      'partner-lost': {
        what: '連線斷開了',
        why: '聯絡不上對方了。可能是網路斷了，或裝置休眠了。',
      },
      'nobody-there': {
        what: '沒有人在',
        why: '你等待時，沒有合適的人來。請稍後再試，少選些興趣，或多選些語言。',
      },
      'no-relay': {
        what: '在這裡無法隱藏你的 IP 位址',
        why: '本服務沒有中繼，所以什麼都沒有開始。你可以在首頁選擇不隱藏，繼續使用。',
      },
      'server-refused': {
        what: '服務無法理解本頁',
        why: '請重新載入頁面：它可能比服務舊。',
      },
    } satisfies Record<PlainEnding, Words>,
    endedByFriend: {
      stopped: { what: '你結束了聊天', why: '朋友已得知你離開。' },
      'partner-left': { what: '你的朋友離開了', why: '朋友結束了聊天，或關閉了頁面。' },
      'partner-lost': {
        what: '連線斷開了',
        why: '聯絡不上你的朋友了。可能是網路斷了，或裝置休眠了。',
      },
    } satisfies Record<FriendEnding, Words>,
    failed: {
      E_VERSION: {
        what: '頁面和服務的版本不相符',
        why: '其中一個更新。請重新載入頁面再試。',
      },
      E_FORMAT: {
        what: '聊天已停止：收到格式錯誤的資料',
        why: '對方的頁面傳來了正常頁面不會發的內容，或內容在途中被改動。這些內容都沒有顯示。',
      },
      E_REFLECT: {
        what: '聊天已停止：你連到了自己',
        why: '你自己的金鑰回到了你這裡。只有行為不端的服務才會這樣做。',
      },
      E_COMMIT: {
        what: '聊天已停止：金鑰被調換',
        why: '金鑰與先前承諾的不同。可能是中間有人替換了它們。',
      },
      E_SEAL: {
        what: '聊天已停止：密封無法開啟',
        why: '收到的內容不是用你們兩人的金鑰密封的。它被改動過，或來自別人。',
      },
      E_SEQ: {
        what: '聊天已停止：有內容缺失',
        why: '建立連線的一部分資料在途中被吞掉了。',
      },
      E_TIMEOUT: {
        what: '連線沒有建立',
        why: '你們的網路可能不允許直接相連。選「隱藏我的 IP 位址」，一切都經過中繼，往往有用。',
      },
      E_FPR: {
        what: '聊天已停止：連線的另一端不是對方',
        why: '線路上的憑證不是對方所指明的那個。可能有人試圖插到中間。',
      },
      E_DR: {
        what: '聊天已停止：一則訊息無法開啟',
        why: '有訊息被改動或重複。這絕不會偶然發生。',
      },
      E_SFRAME: {
        what: '聊天已停止：畫面或聲音無法開啟',
        why: '收到的內容裡，有太多不是用你們兩人的金鑰密封的。',
      },
      E_CODE: {
        what: '你說了安全碼不一致',
        why: '可能有人在你們中間偷聽，也可能是誤會。如果再次發生，請不要信任這個服務或這個網路。',
      },
    } satisfies Record<FailureCode, Words>,
    /** E_TIMEOUT where a relay was used, or where there is none. */
    blocked: {
      what: '連線沒有建立',
      why: '你或對方的網路不讓它通過。請再試一次；如果和別人也這樣，請換一個網路。',
    },
  },
};
