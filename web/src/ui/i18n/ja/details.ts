/** Japanese: what the connection is, for those who want to know. Loaded when they do. */
export const details = {
  intro: '今、あなたのブラウザーとこのページから読み取ったものです。毎秒更新されます。',
  unknown: 'ブラウザーが示しません',
  none: 'まだありません',
  waiting: '問い合わせ中…',
  minutes: (minutes: number): string => (minutes < 1 ? '1分未満' : `${minutes}分`),
  exchange: {
    name: '鍵交換',
    browser: 'X-Wing（ブラウザーによる）',
    page: 'X-Wing（このページによる）',
    means:
      '二つの方式、ML-KEM-768とX25519を一つに組み合わせています。どちらかが破られないかぎり、将来の量子コンピューターに対しても、鍵は秘密のままです。',
  },
  dtls: {
    name: 'DTLS',
    value: (version: string, cipher: string): string => `${version}、${cipher}`,
    means: 'ふたつのブラウザーを結ぶ通り道の、外側の保護です。ブラウザーのビデオ通話には必ずあります。',
  },
  srtp: {
    name: 'SRTP',
    means: '映像と音声のパケット一つひとつの、外側の保護です。内側に第二の保護、SFrameがあります。',
  },
  own: {
    name: 'あなたの証明書',
    value: (age: string): string => `このチャットのために${age}前に作成`,
    means:
      'あなたのブラウザーが、相手のブラウザーに示します。二度と使われないので、これであなたを見分けることは誰にもできません。',
  },
  partner: {
    name: '相手の証明書',
    value: (age: string): string => `${age}前に初めて確認`,
    means: '封をした相手のメッセージに示されたものです。これ以外の証明書なら、チャットは始まりません。',
  },
  ratchet: {
    name: 'テキスト：ダブルラチェット',
    value: (sent: string, received: string, steps: string): string => `送信${sent}、受信${received}、交代${steps}回`,
    means:
      'メッセージごとに専用の鍵があり、使うと消えます。話し手が交代するたびに、双方の鍵が新しくなります。この数には制御用のメッセージも含まれます。',
  },
  frames: {
    name: '映像と音声：SFrame',
    value: (epoch: string, sealed: string, opened: string, refused: string): string =>
      `エポック${epoch}：封${sealed}、開封${opened}、拒否${refused}`,
    means:
      'フレームはどれも、このページを出る前に封をされます。開かないものは表示されません。エポックは10分ごとに一つ進み、鍵が新しくなります。',
  },
  path: {
    name: '通り道',
    value: { direct: '直接', relay: 'リレー経由' },
    over: (way: string, transport: string): string => `${way}、${transport}`,
    means: '直接なら、パケットはあなたから相手へ届きます。リレーはパケットを受け渡し、暗号文だけを見ます。',
  },
  server: {
    name: '今、このサーバーがあなたについて知っていること',
    nothing: 'サーバーから回答がありません',
    means:
      '相手探しに使った接続はチャット開始の10秒後に閉じるため、新しい接続で尋ねます。これはサーバーの自己申告です。何かを省くこともできます。',
  },
  code: {
    name: 'このページのコード',
    value: (files: string): string => `${files}個のファイルのSHA-256`,
    nothing: '計算できませんでした',
    means:
      'ソースコードの公開元が示す値と比べてください。手違いで混ざったファイルは見つかりますが、だまそうとするサービスに対しては、ほとんど証明になりません。計算するページも、そこから届くからです。',
  },
};
