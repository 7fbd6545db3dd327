import { start } from './start.js';

/** Turkish: what the document and the installed page say before any script runs. */
export const document = {
  title: start.title.home,
  description:
    'Bir yabancıyla görüntülü, sesli veya yazılı konuş. Uçtan uca şifreli; hesap yok, kurulum yok, saklanan bir şey yok.',
  noScript: 'AnonymousChat tarayıcında şifreler ve bunun için JavaScript gerekir. Lütfen bu sayfa için izin ver.',
  notLoaded: 'Sayfa tam yüklenmedi. Bağlantını denetle, sonra yeniden yükle.',
  reload: 'Yeniden yükle',
};
