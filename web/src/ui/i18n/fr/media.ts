import type { DeviceKind } from '../../../session/state/state.js';

type Capturing = Exclude<DeviceKind, 'speaker'>;

/** French: devices, one's own picture, the small window and the path, during a chat. */
export const media = {
  devices: {
    open: 'Appareils',
    heading: 'Caméra, micro et haut-parleur',
    intro: 'Un changement agit aussitôt. L’autre personne ne remarque qu’une courte pause.',
    flip: 'Changer de caméra',
    none: 'Votre navigateur n’indique aucun appareil à choisir.',
    gone: {
      camera: 'Votre caméra a été débranchée.',
      microphone: 'Votre micro a été débranché.',
      speaker: 'Votre haut-parleur a été débranché.',
    } satisfies Record<DeviceKind, string>,
    busy: {
      camera: 'Un autre programme utilise cette caméra.',
      microphone: 'Un autre programme utilise ce micro.',
    } satisfies Record<Capturing, string>,
    broken: {
      camera: 'Cette caméra n’a pas démarré.',
      microphone: 'Ce micro n’a pas démarré.',
    } satisfies Record<Capturing, string>,
    replaced: {
      camera: 'Le choix du navigateur est utilisé maintenant.',
      microphone: 'Le choix du navigateur est utilisé maintenant.',
      speaker: 'Vous entendez maintenant l’autre personne par le choix du navigateur.',
    } satisfies Record<DeviceKind, string>,
    unreplaced: {
      camera: 'L’autre personne ne vous voit pas tant que vous n’en choisissez pas une autre.',
      microphone: 'L’autre personne ne vous entend pas tant que vous n’en choisissez pas un autre.',
    } satisfies Record<Capturing, string>,
  },
  more: { open: 'Plus', label: 'Plus de commandes' },
  ownPicture: {
    hide: 'Me cacher mon image',
    show: 'Afficher mon image',
    hidden: 'Votre image vous est cachée. L’autre personne la voit toujours.',
    shown: 'Vous voyez de nouveau votre image.',
    paused: 'En pause pour garder le son',
    noDevice: 'Pas de caméra',
  },
  floating: {
    open: 'Petite fenêtre',
    title: 'Discussion · AnonymousChat',
    noPicture: 'L’autre personne est dans cette discussion, sans image',
    reconnecting: 'Reconnexion…',
  },
  network: {
    label: {
      unknown: 'Connexion : mesure en cours',
      good: 'Connexion : bonne',
      weak: 'Connexion : faible',
      'very-weak': 'Connexion : très faible',
    },
    grade: { unknown: '', good: 'Bonne', weak: 'Faible', 'very-weak': 'Très faible' },
    heading: 'La qualité de la connexion',
    means: {
      unknown: 'Elle est mesurée dès le début d’une discussion ; le premier résultat prend quelques secondes.',
      good: 'L’image et le son passent comme il faut.',
      weak: 'Le son passe d’abord ; l’image prend ce qui reste.',
      'very-weak': 'Presque rien ne passe. Ce qui reste est gardé pour le son.',
    },
    pictures: {
      full: 'Votre image est envoyée telle quelle.',
      reduced: 'Votre image est envoyée plus petite pour l’instant.',
      paused: 'Votre image est en pause pour garder le son. Elle revient d’elle-même dès que la connexion le permet.',
    },
    roundTrip: 'Aller-retour',
    milliseconds: (number: string): string => `${number} millisecondes`,
    loss: 'Perdu en route',
    unmeasured: 'pas encore connu',
    tip: 'Plus près de votre box, par câble ou sans autres téléchargements, elle devient souvent meilleure.',
    still: 'L’image de l’autre personne s’est arrêtée. Sa page est peut-être en arrière-plan ou en veille.',
    announce: {
      weak: 'La connexion est faible.',
      'very-weak': 'La connexion est très faible.',
      good: 'La connexion est de nouveau bonne.',
      paused: 'Votre image est en pause pour garder le son.',
      resumed: 'Votre image est de nouveau envoyée.',
      still: 'L’image de l’autre personne s’est arrêtée.',
      moving: 'L’image de l’autre personne bouge de nouveau.',
    },
  },
};
