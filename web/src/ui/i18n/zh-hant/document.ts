import { start } from './start.js';

/** Traditional Chinese: what the document and the installed page say before any script runs. */
export const document = {
  title: start.title.home,
  description: '用視訊、語音或文字和陌生人聊天。端對端加密，無需帳號，無需安裝，不留任何記錄。',
  noScript: 'AnonymousChat 在你的瀏覽器裡加密，需要 JavaScript。請允許本頁使用。',
  notLoaded: '頁面沒有完全載入。請檢查網路連線，然後重新載入。',
  reload: '重新載入',
};
