/** French, while the rest of the page is loaded. */
export const loading = {
  loading: {
    underWay: { what: 'Un instant…', why: 'Le reste de cette page arrive.' },
    failed: {
      what: 'La page ne s’est pas chargée entièrement',
      why: 'Vous êtes peut-être hors ligne, ou le service a été renouvelé après l’ouverture de cette page. Rien n’a commencé. Rechargez la page pour réessayer.',
    },
    reload: 'Recharger la page',
    details: 'Impossible de charger ceci. Votre discussion continue.',
  },
};
