import { start } from './start.js';

/** Japanese: what the document and the installed page say before any script runs. */
export const document = {
  title: start.title.home,
  description:
    '知らない人と、ビデオ、音声、テキストで話せます。エンドツーエンド暗号化。アカウントもインストールも不要で、何も残しません。',
  noScript: 'AnonymousChatはブラウザーの中で暗号化するため、JavaScriptが必要です。このページで許可してください。',
  notLoaded: 'ページを最後まで読み込めませんでした。接続を確認して、もう一度読み込んでください。',
  reload: '再読み込み',
};
