import type { LanguageDocument } from './documents.js';

/** What the page says of itself to a device that installs it, in one language. No shortcuts: every chat starts with the tick. */
export function manifestOf({ language, words }: LanguageDocument): string {
  const manifest = {
    id: '/',
    name: 'AnonymousChat',
    short_name: 'AnonymousChat',
    description: words.description,
    lang: language.tag,
    dir: language.direction,
    start_url: `/${language.path}/`,
    scope: '/',
    display: 'standalone',
    background_color: '#f3f5f1',
    theme_color: '#f3f5f1',
    categories: ['social', 'communication'],
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: '/icon-512.png', type: 'image/png', sizes: '512x512' },
      { src: '/icon-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
