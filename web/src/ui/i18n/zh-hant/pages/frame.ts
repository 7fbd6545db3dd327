/** Traditional Chinese: what stands around each of the pages beside the chat, and the page for an address that does not exist. */
export const frame = {
  skip: '跳到正文',
  toChat: '去聊天',
  contents: '本頁內容',
  pages: '其他頁面',
  languages: '語言',
  links: {
    protection: '聊天如何受到保護',
    server: '這台伺服器知道什麼',
    rules: '規則',
    privacy: '隱私權',
  },
  notFound: {
    title: '找不到頁面',
    description: '這個網址沒有頁面。',
    lead: '這個網址沒有頁面。可能是打錯了，或頁面已移走。',
    more: '邀請連結是這台伺服器的網址，後面跟著 # 和許多字母。如果你的看起來不同，請朋友給你一個新的。',
  },
} as const;
