/** Chinese: what the connection is, for those who want to know. Loaded when they do. */
export const details = {
  intro: '刚刚从你的浏览器和本页读取，每秒更新一次。',
  unknown: '浏览器没有告知',
  none: '还没有',
  waiting: '正在询问…',
  minutes: (minutes: number): string => (minutes < 1 ? '不到一分钟' : `${minutes} 分钟`),
  exchange: {
    name: '密钥交换',
    browser: 'X-Wing，由浏览器完成',
    page: 'X-Wing，由本页完成',
    means: '两种方法合而为一：ML-KEM-768 和 X25519。只要其中一种没有被攻破，密钥就保密，面对未来的量子计算机也一样。',
  },
  dtls: {
    name: 'DTLS',
    value: (version: string, cipher: string): string => `${version}，${cipher}`,
    means: '两个浏览器之间通路的外层保护，浏览器里的每次视频通话都有。',
  },
  srtp: {
    name: 'SRTP',
    means: '每个音视频数据包的外层保护。里面还有第二层，SFrame。',
  },
  own: {
    name: '你的证书',
    value: (age: string): string => `为这次聊天生成，${age}前`,
    means: '你的浏览器向对方的浏览器出示它。它不会再次使用，所以没有人能凭它认出你。',
  },
  partner: {
    name: '对方的证书',
    value: (age: string): string => `首次见到，${age}前`,
    means: '它就是对方的密封消息里指明的那个。换成任何别的，就不会有聊天。',
  },
  ratchet: {
    name: '文字：双棘轮',
    value: (sent: string, received: string, steps: string): string =>
      `已发 ${sent} 条，已收 ${received} 条，轮换 ${steps} 次`,
    means: '每条消息都有自己的密钥，用过就消失；每次轮到另一方说话，双方的密钥都重新开始。这里的计数也包含控制消息。',
  },
  frames: {
    name: '画面和声音：SFrame',
    value: (epoch: string, sealed: string, opened: string, refused: string): string =>
      `纪元 ${epoch}：密封 ${sealed}，打开 ${opened}，拒绝 ${refused}`,
    means: '每一帧在离开本页之前都会密封，打不开的都不会显示。纪元每十分钟加一，并换上新密钥。',
  },
  path: {
    name: '通路',
    value: { direct: '直连', relay: '经过中继' },
    over: (way: string, transport: string): string => `${way}，${transport}`,
    means: '直连时，数据包从你直接到对方。中继则转交数据包，只看得到密文。',
  },
  server: {
    name: '这台服务器现在知道你什么',
    nothing: '服务器没有回答',
    means: '通过新连接询问，因为寻找时用的连接在聊天开始十秒后就关闭了。这是服务器自己说的：它可能隐去一些。',
  },
  code: {
    name: '本页的代码',
    value: (files: string): string => `${files} 个文件的 SHA-256`,
    nothing: '无法算出',
    means:
      '请和源代码发布者公布的值核对。它能发现误放的文件，但面对存心欺骗的服务，证明不了多少：计算它的页面也来自那里。',
  },
};
