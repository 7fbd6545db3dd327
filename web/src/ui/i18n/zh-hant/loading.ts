/** Traditional Chinese, while the rest of the page is loaded. */
export const loading = {
  loading: {
    underWay: { what: '請稍候…', why: '頁面的其餘部分正在載入。' },
    failed: {
      what: '頁面沒有完全載入',
      why: '你可能沒有連上網路，或者開啟本頁後服務更新了。什麼都還沒有開始。請重新載入頁面再試。',
    },
    reload: '重新載入頁面',
    details: '這部分沒能載入。你的聊天仍在繼續。',
  },
};
