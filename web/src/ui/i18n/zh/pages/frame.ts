/** Chinese: what stands around each of the pages beside the chat, and the page for an address that does not exist. */
export const frame = {
  skip: '跳到正文',
  toChat: '去聊天',
  contents: '本页内容',
  pages: '其他页面',
  languages: '语言',
  links: {
    protection: '聊天如何受到保护',
    server: '这台服务器知道什么',
    rules: '规则',
    privacy: '隐私',
  },
  notFound: {
    title: '找不到页面',
    description: '这个地址没有页面。',
    lead: '这个地址没有页面。可能是打错了，或页面已移走。',
    more: '邀请链接是这台服务器的地址，后面跟着 # 和许多字母。如果你的看起来不同，请朋友给你一个新的。',
  },
} as const;
