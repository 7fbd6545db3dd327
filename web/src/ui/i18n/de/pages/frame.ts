/** German: what stands around each of the pages beside the chat, and the page for an address that does not exist. */
export const frame = {
  skip: 'Zum Text springen',
  toChat: 'Zum Chat',
  contents: 'Auf dieser Seite',
  pages: 'Weitere Seiten',
  languages: 'Sprachen',
  links: {
    protection: 'So ist dein Chat geschützt',
    server: 'Was dieser Server weiß',
    rules: 'Regeln',
    privacy: 'Datenschutz',
  },
  notFound: {
    title: 'Seite nicht gefunden',
    description: 'Unter dieser Adresse gibt es keine Seite.',
    lead: 'Unter dieser Adresse gibt es keine Seite. Vielleicht ist sie falsch geschrieben, oder die Seite ist umgezogen.',
    more: 'Ein Einladungslink ist die Adresse dieses Servers, gefolgt von # und vielen Buchstaben. Sieht deiner anders aus, bitte um einen neuen.',
  },
} as const;
