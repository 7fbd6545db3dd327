/** Japanese: what stands around each of the pages beside the chat, and the page for an address that does not exist. */
export const frame = {
  skip: '本文へ移動',
  toChat: 'チャットへ',
  contents: 'このページの内容',
  pages: 'ほかのページ',
  languages: '言語',
  links: {
    protection: 'チャットを守るしくみ',
    server: 'このサーバーが知っていること',
    rules: 'ルール',
    privacy: 'プライバシー',
  },
  notFound: {
    title: 'ページが見つかりません',
    description: 'このアドレスにページはありません。',
    lead: 'このアドレスにページはありません。打ち間違いか、ページが移動したのかもしれません。',
    more: '招待リンクは、このサーバーのアドレスの後に#とたくさんの文字が続く形です。違って見えるなら、友達に新しいリンクを頼んでください。',
  },
} as const;
