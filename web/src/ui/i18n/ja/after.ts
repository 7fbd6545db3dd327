import type { Ending, FailureCode } from '../../../session/state/state.js';

interface Words {
  readonly what: string;
  readonly why: string;
}

type PlainEnding = Exclude<Ending['type'], 'failed' | 'capture-failed' | 'link-used' | 'link-expired'>;

/** The endings that need other words where one knew whom one talked with. */
type FriendEnding = Extract<PlainEnding, 'stopped' | 'partner-left' | 'partner-lost'>;

/** Japanese: what happened, what it means, what to do. */
export const after = {
  after: {
    next: '次の人',
    lookAgain: 'もう一度探す',
    tryAgain: 'もう一度試す',
    tryHidden: 'IPアドレスを隠してもう一度試す',
    reload: 'ページを再読み込み',
    home: 'ホーム',
    avoid: 'この人とはもうつながない',
    avoided: 'このページを開いているあいだ、1日間はこの人とつながりません',
    wiped: 'このチャットの鍵とメッセージは、このページから消えました。',
    code: (code: string): string => `理由：${code}`,
    interference:
      '1時間以内に検査が失敗したのは、これで2回目です。使っているサービスかネットワークが干渉しているかもしれません。別のネットワークを試し、理由がわかるまで、ここで私的なことを話さないでください。',
    ended: {
      stopped: { what: 'チャットを終了しました', why: 'あなたが退出したことは、相手に伝わりました。' },
      'partner-left': { what: '相手が退出しました', why: '相手が［次の人］か［終了］を選んだか、ページを閉じました。' },
      'partner-lost': {
        what: '接続が切れました',
        why: '相手に届かなくなりました。ネットワークが切れたか、端末がスリープしたのかもしれません。',
      },
      'nobody-there': {
        what: '誰もいませんでした',
        why: '待っているあいだに、条件の合う人が来ませんでした。後でもう一度、興味を減らすか言語を増やして試してください。',
      },
      'no-relay': {
        what: 'ここではIPアドレスを隠せません',
        why: 'このサービスにはリレーがないため、何も始まっていません。ホームで、隠さずに続けることができます。',
      },
      'server-refused': {
        what: 'サービスがこのページを理解できませんでした',
        why: 'ページを再読み込みしてください。サービスより古いのかもしれません。',
      },
    } satisfies Record<PlainEnding, Words>,
    endedByFriend: {
      stopped: { what: 'チャットを終了しました', why: 'あなたが退出したことは、友達に伝わりました。' },
      'partner-left': { what: '友達が退出しました', why: '友達がチャットを終了したか、ページを閉じました。' },
      'partner-lost': {
        what: '接続が切れました',
        why: '友達に届かなくなりました。ネットワークが切れたか、端末がスリープしたのかもしれません。',
      },
    } satisfies Record<FriendEnding, Words>,
    failed: {
      E_VERSION: {
        what: 'ページとサービスが合いません',
        why: 'どちらかが新しいようです。ページを再読み込みして、もう一度試してください。',
      },
      E_FORMAT: {
        what: 'チャットを停止しました：不正な形式のデータが届きました',
        why: '正しいページなら送らないものを相手のページが送ったか、途中で書き換えられました。その内容は何も表示されていません。',
      },
      E_REFLECT: {
        what: 'チャットを停止しました：自分自身につながれていました',
        why: 'あなた自身の鍵が戻ってきました。こうしたことをするのは、不正な動きをするサービスだけです。',
      },
      E_COMMIT: {
        what: 'チャットを停止しました：鍵がすり替えられていました',
        why: '鍵が、前に約束されたものと違います。あいだにいる誰かが取り替えたのかもしれません。',
      },
      E_SEAL: {
        what: 'チャットを停止しました：封が開きませんでした',
        why: '届いたものは、ふたりの鍵で封をしたものではありません。書き換えられたか、ほかの誰かから来たものです。',
      },
      E_SEQ: {
        what: 'チャットを停止しました：抜けがありました',
        why: '接続の準備の一部が、途中で失われました。',
      },
      E_TIMEOUT: {
        what: '接続できませんでした',
        why: 'ふたりのネットワークでは、直接つながれないのかもしれません。「IPアドレスを隠す」を選ぶと、すべてがリレーを通り、うまくいくことがよくあります。',
      },
      E_FPR: {
        what: 'チャットを停止しました：接続先が相手ではありませんでした',
        why: '接続に使われた証明書が、相手の示したものと違います。誰かがあいだに入ろうとしたのかもしれません。',
      },
      E_DR: {
        what: 'チャットを停止しました：メッセージが開きませんでした',
        why: 'メッセージが書き換えられたか、繰り返されました。これは偶然には決して起こりません。',
      },
      E_SFRAME: {
        what: 'チャットを停止しました：映像か音声が開きませんでした',
        why: '届いたもののうち、ふたりの鍵で封をしていないものが多すぎました。',
      },
      E_CODE: {
        what: 'あなたはコードが違うと答えました',
        why: '誰かがふたりのあいだに入り、聞いていたのかもしれません。勘違いの可能性もあります。また起きたら、このサービスやこのネットワークを信用しないでください。',
      },
    } satisfies Record<FailureCode, Words>,
    /** E_TIMEOUT where a relay was used, or where there is none. */
    blocked: {
      what: '接続できませんでした',
      why: 'あなたか相手のネットワークが通信を通しません。もう一度試し、ほかの人とも起こるなら、別のネットワークを試してください。',
    },
  },
};
