/** Chinese, while the rest of the page is loaded. */
export const loading = {
  loading: {
    underWay: { what: '请稍候…', why: '页面的其余部分正在加载。' },
    failed: {
      what: '页面没有完全加载',
      why: '你可能没有联网，或者打开本页后服务更新了。什么都还没有开始。请重新加载页面再试。',
    },
    reload: '重新加载页面',
    details: '这部分没能加载。你的聊天仍在继续。',
  },
};
