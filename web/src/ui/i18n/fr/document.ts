import { start } from './start.js';

/** French: what the document and the installed page say before any script runs. */
export const document = {
  title: start.title.home,
  description:
    'Parlez avec quelqu’un d’inconnu en vidéo, à l’oral ou par écrit. Chiffré de bout en bout, sans compte, sans installation, sans rien conserver.',
  noScript: 'AnonymousChat chiffre dans votre navigateur et a besoin de JavaScript. Autorisez-le pour cette page.',
  notLoaded: 'La page ne s’est pas chargée entièrement. Vérifiez votre connexion, puis rechargez-la.',
  reload: 'Recharger',
};
