/** Japanese, while the rest of the page is loaded. */
export const loading = {
  loading: {
    underWay: { what: 'お待ちください…', why: 'ページの残りを読み込んでいます。' },
    failed: {
      what: 'ページを最後まで読み込めませんでした',
      why: 'オフラインか、このページを開いた後にサービスが更新されたのかもしれません。何も始まっていません。ページを再読み込みして、もう一度試してください。',
    },
    reload: 'ページを再読み込み',
    details: 'これは読み込めませんでした。チャットは続いています。',
  },
};
