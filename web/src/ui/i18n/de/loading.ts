/** German, while the rest of the page is loaded. */
export const loading = {
  loading: {
    underWay: { what: 'Einen Moment…', why: 'Der Rest dieser Seite ist unterwegs zu dir.' },
    failed: {
      what: 'Die Seite wurde nicht vollständig geladen',
      why: 'Vielleicht bist du offline, oder der Dienst wurde erneuert, nachdem du diese Seite geöffnet hast. Es wurde nichts gestartet. Lade die Seite neu, um es noch einmal zu versuchen.',
    },
    reload: 'Seite neu laden',
    details: 'Das konnte nicht geladen werden. Dein Chat geht weiter.',
  },
};
