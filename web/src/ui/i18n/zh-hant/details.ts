/** Traditional Chinese: what the connection is, for those who want to know. Loaded when they do. */
export const details = {
  intro: '剛剛從你的瀏覽器和本頁讀取，每秒更新一次。',
  unknown: '瀏覽器沒有告知',
  none: '還沒有',
  waiting: '正在詢問…',
  minutes: (minutes: number): string => (minutes < 1 ? '不到一分鐘' : `${minutes} 分鐘`),
  exchange: {
    name: '金鑰交換',
    browser: 'X-Wing，由瀏覽器完成',
    page: 'X-Wing，由本頁完成',
    means: '兩種方法合而為一：ML-KEM-768 和 X25519。只要其中一種沒有被攻破，金鑰就保密，面對未來的量子電腦也一樣。',
  },
  dtls: {
    name: 'DTLS',
    value: (version: string, cipher: string): string => `${version}，${cipher}`,
    means: '兩個瀏覽器之間通路的外層保護，瀏覽器裡的每次視訊通話都有。',
  },
  srtp: {
    name: 'SRTP',
    means: '每個影音封包的外層保護。裡面還有第二層，SFrame。',
  },
  own: {
    name: '你的憑證',
    value: (age: string): string => `為這次聊天生成，${age}前`,
    means: '你的瀏覽器向對方的瀏覽器出示它。它不會再次使用，所以沒有人能憑它認出你。',
  },
  partner: {
    name: '對方的憑證',
    value: (age: string): string => `首次見到，${age}前`,
    means: '它就是對方的密封訊息裡指明的那個。換成任何別的，就不會有聊天。',
  },
  ratchet: {
    name: '文字：雙棘輪',
    value: (sent: string, received: string, steps: string): string =>
      `已傳 ${sent} 則，已收 ${received} 則，輪換 ${steps} 次`,
    means: '每則訊息都有自己的金鑰，用過就消失；每次輪到另一方說話，雙方的金鑰都重新開始。這裡的計數也包含控制訊息。',
  },
  frames: {
    name: '畫面和聲音：SFrame',
    value: (epoch: string, sealed: string, opened: string, refused: string): string =>
      `紀元 ${epoch}：密封 ${sealed}，開啟 ${opened}，拒絕 ${refused}`,
    means: '每個訊框在離開本頁之前都會密封，打不開的都不會顯示。紀元每十分鐘加一，並換上新金鑰。',
  },
  path: {
    name: '通路',
    value: { direct: '直連', relay: '經過中繼' },
    over: (way: string, transport: string): string => `${way}，${transport}`,
    means: '直連時，封包從你直接到對方。中繼則轉交封包，只看得到密文。',
  },
  server: {
    name: '這台伺服器現在知道你什麼',
    nothing: '伺服器沒有回答',
    means: '透過新連線詢問，因為尋找時用的連線在聊天開始十秒後就關閉了。這是伺服器自己說的：它可能隱去一些。',
  },
  code: {
    name: '本頁的程式碼',
    value: (files: string): string => `${files} 個檔案的 SHA-256`,
    nothing: '無法算出',
    means:
      '請和原始碼發布者公布的值核對。它能發現誤放的檔案，但面對存心欺騙的服務，證明不了多少：計算它的頁面也來自那裡。',
  },
};
