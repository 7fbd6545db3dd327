import { start } from './start.js';

/** German: what the document and the installed page say before any script runs. */
export const document = {
  title: start.title.home,
  description:
    'Sprich mit Fremden per Video, Audio oder Text. Ende-zu-Ende-verschlüsselt, ohne Konto, ohne Installation, ohne Aufbewahrung.',
  noScript:
    'AnonymousChat verschlüsselt in deinem Browser und braucht dafür JavaScript. Bitte erlaube es für diese Seite.',
  notLoaded: 'Die Seite wurde nicht vollständig geladen. Prüfe deine Verbindung und lade sie noch einmal.',
  reload: 'Noch einmal laden',
};
