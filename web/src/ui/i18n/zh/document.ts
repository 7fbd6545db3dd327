import { start } from './start.js';

/** Chinese: what the document and the installed page say before any script runs. */
export const document = {
  title: start.title.home,
  description: '用视频、语音或文字和陌生人聊天。端到端加密，无需账号，无需安装，不留任何记录。',
  noScript: 'AnonymousChat 在你的浏览器里加密，需要 JavaScript。请允许本页使用。',
  notLoaded: '页面没有完全加载。请检查网络连接，然后重新加载。',
  reload: '重新加载',
};
