import type { CaptureFailure, Feature, PauseReason } from '../../../session/state/state.js';
import { plural } from '../plural.js';

/** French: everything before a chat. */
export const start = {
  name: 'AnonymousChat',
  title: {
    home: 'AnonymousChat : parlez avec quelqu’un d’inconnu, personne entre vous',
    loading: 'Un instant · AnonymousChat',
    mirror: 'Avant de commencer · AnonymousChat',
    looking: 'Recherche… · AnonymousChat',
    waiting: 'En attente de votre ami · AnonymousChat',
    inviting: 'Inviter quelqu’un · AnonymousChat',
    invited: 'Un ami vous invite · AnonymousChat',
    'own-link': 'Votre propre lien d’invitation · AnonymousChat',
    'broken-link': 'Lien d’invitation incomplet · AnonymousChat',
    chat: 'Discussion · AnonymousChat',
    after: 'Discussion terminée · AnonymousChat',
    unsupported: 'Navigateur trop ancien · AnonymousChat',
    /** While one looks at another page. */
    found: 'Quelqu’un est là · AnonymousChat',
    unread: (count: number): string => `(${count}) Discussion · AnonymousChat`,
  },
  modes: { video: 'Vidéo', voice: 'Voix', text: 'Texte' },
  beside: {
    label: 'En savoir plus sur ce service',
    protection: 'Comment votre discussion est protégée',
    server: 'Ce que ce serveur sait',
    rules: 'Règles',
    privacy: 'Confidentialité',
    newTab: '(s’ouvre dans un nouvel onglet)',
  },
  common: { close: 'Fermer', back: 'Retour', cancel: 'Annuler' },
  home: {
    heading: 'Parlez avec quelqu’un d’inconnu. Personne entre vous.',
    intro:
      'Vous êtes mis en relation avec quelqu’un que vous ne connaissez pas. Ce que vous dites et montrez est chiffré de votre appareil jusqu’au sien.',
    ways: 'Choisissez comment parler',
    video: 'Se voir et s’entendre',
    voice: 'S’entendre seulement',
    text: 'Écrire seulement',
    tick: 'J’ai 18 ans ou plus et j’accepte les règles',
    readRules: 'Lire les règles',
    tickMissing: 'Cochez d’abord ceci : seuls les adultes qui acceptent les règles peuvent commencer.',
    preferences: 'Trouver quelqu’un qui convient',
    optional: 'Tout ceci est facultatif.',
    facts: {
      account: 'Sans compte',
      accountMore: 'Ni nom, ni e-mail. Ce que vous réglez ici est oublié quand vous fermez la page.',
      sealed: 'Chiffré de bout en bout',
      sealedMore:
        'Le service transmet des octets scellés. Un code court, comparé à voix haute, montre que personne n’est entre vous.',
      leave: 'Partez d’une touche',
      leaveMore:
        'Suivant et Arrêter agissent aussitôt. Nous ne gardons ni enregistrements ni messages, mais l’appareil de l’autre personne le pourrait.',
    },
  },
  languageMenu: { label: 'Langue de cette page' },
  interests: {
    label: 'Centres d’intérêt',
    hint: 'Jusqu’à 8. On cherche d’abord quelqu’un qui en partage un.',
    placeholder: 'Ajoutez un centre d’intérêt',
    add: 'Ajouter ce centre d’intérêt',
    remove: (interest: string): string => `Retirer ${interest}`,
    suggested: 'Quelques idées',
    suggestions: ['musique', 'cinéma', 'jeux', 'livres', 'voyages', 'cuisine', 'sport', 'sciences'],
    full: 'Vous en avez 8. Retirez-en un pour en ajouter un autre.',
  },
  languages: {
    label: 'Langues que vous parlez',
    hint: 'D’après votre navigateur. Jusqu’à 4 ; sans aucune, ce peut être n’importe qui.',
    add: 'Ajouter une langue',
    remove: (language: string): string => `Retirer ${language}`,
  },
  address: {
    label: 'Masquer mon adresse IP',
    why: 'Vos appareils se connectent directement : l’autre personne peut donc voir votre adresse IP, qui indique à peu près où vous êtes. Si vous la masquez, tout passe par un relais qui ne voit que des données chiffrées.',
    unavailable: 'Ce service n’a pas de relais : les adresses ne peuvent pas être masquées ici.',
    impossible: 'Ce service n’a pas de relais. Tant que cette case est cochée, aucune connexion n’est possible.',
  },
  rules: {
    heading: 'Les règles',
    intro: 'Courtes, et les mêmes pour tout le monde.',
    list: [
      'Vous avez 18 ans ou plus. Personne de plus jeune ne peut être montré ni participer, d’aucune manière.',
      'Ni nudité ni actes sexuels, sauf si vous le voulez clairement tous les deux. Dans le doute, c’est non.',
      'Ni menaces, ni haine, ni harcèlement. Suivant est la réponse à qui ne vous plaît pas.',
      'N’enregistrez, ne photographiez et ne publiez pas l’autre personne sans son accord.',
      'Ni publicité, ni arnaque, ni demande d’argent.',
      'Respectez la loi là où vous êtes, et n’aidez personne à l’enfreindre.',
    ],
    after:
      'Qui est signalé par plusieurs personnes doit attendre de plus en plus longtemps avant la discussion suivante.',
  },
  elsewhere: {
    what: 'Vous êtes dans une discussion dans un autre onglet',
    why: 'Elle y continue. Si vous commencez aussi ici, les deux utilisent la même caméra et le même micro.',
  },
  safety: {
    heading: { video: 'Avant qu’on vous voie', voice: 'Avant qu’on vous entende' },
    place:
      'Ne montrez et ne dites rien qui révèle qui vous êtes ou où vous habitez : pas de papiers, pas de rue, pas de vue par la fenêtre.',
    record: 'L’autre personne peut enregistrer ce que vous montrez et dites. Aucun chiffrement ne l’empêche.',
    asks: 'Qui demande de l’argent, votre nom ou quelque chose que vous ne voulez pas a de mauvaises intentions. Partez et signalez.',
    leave: 'Vous ne devez d’au revoir à personne : appuyez deux fois sur Échap, ou sur Arrêter.',
    short: 'Ne montrez rien qui révèle qui vous êtes ou où vous habitez. L’autre personne peut l’enregistrer.',
  },
  mirror: {
    heading: { video: 'Votre image et votre son', voice: 'Votre son' },
    ask: {
      video:
        'Personne ne vous voit ni ne vous entend encore. Votre navigateur va demander si cette page peut utiliser votre caméra et votre micro.',
      voice: 'Personne ne vous entend encore. Votre navigateur va demander si cette page peut utiliser votre micro.',
    },
    allow: { video: 'Activer caméra et micro', voice: 'Activer le micro' },
    asking: 'Votre navigateur vous le demande maintenant. Choisissez « Autoriser » pour continuer.',
    only: 'Ceci n’est visible que de vous.',
    ready: 'Continuer',
    level: 'Niveau du micro',
    silent: 'Dites quelque chose : la barre devrait bouger.',
    heard: 'Votre micro fonctionne.',
    camera: 'Caméra',
    microphone: 'Micro',
    speaker: 'Haut-parleur',
    usual: 'Le choix du navigateur',
    unnamed: (number: number): string => `Appareil ${number}`,
    testTone: 'Jouer un son de test',
    playing: 'Lecture…',
    blurred: 'Commencer avec ma vidéo floutée',
    blurredMore: 'Votre image est floutée avant de quitter cet appareil, jusqu’à ce que vous changiez cela.',
    again: 'Réessayer',
  },
  capture: {
    refused: {
      what: 'Le navigateur n’a pas eu l’autorisation',
      undo: 'Cliquez sur l’icône à côté de l’adresse, en haut du navigateur, autorisez la caméra et le micro pour cette page, puis réessayez. Si cela reste bloqué, voyez les réglages de confidentialité de votre appareil.',
    },
    missing: {
      what: 'Aucune caméra ou aucun micro trouvé',
      undo: 'Branchez ou allumez ce qui manque, puis réessayez. Vous pouvez aussi commencer une discussion écrite, qui n’a besoin ni de l’une ni de l’autre.',
    },
    'in-use': {
      what: 'Un autre programme l’utilise',
      undo: 'Fermez les autres appels et programmes qui utilisent la caméra ou le micro, puis réessayez.',
    },
    other: {
      what: 'La caméra ou le micro n’a pas démarré',
      undo: 'Débranchez et rebranchez l’appareil, ou redémarrez le navigateur, puis réessayez.',
    },
  } satisfies Record<CaptureFailure, { what: string; undo: string }>,
  looking: {
    heading: { video: 'Discussion vidéo', voice: 'Discussion vocale', text: 'Discussion écrite' },
    joining: 'Connexion au service…',
    waiting: 'Recherche de quelqu’un…',
    waitingMore: 'Vous serez mis en relation avec la prochaine personne qui convient.',
    waitingLong:
      'Il y a peu de monde en ce moment, cela peut donc durer. Gardez cette page ouverte : elle vous prévient quand quelqu’un vient.',
    waitingInterests: 'D’abord vos centres d’intérêt, puis n’importe qui.',
    proving: 'Montrer que vous n’êtes pas un robot…',
    provingMore:
      'Pour tenir les robots à distance, le service fait d’abord résoudre une petite énigme à votre appareil. Cela prend quelques secondes.',
    progress: 'Progression de l’énigme',
    pausing: {
      rate: 'Vous avez cherché beaucoup de personnes en peu de temps.',
      'not-now': 'Le service ne peut trouver personne pour vous en ce moment.',
      busy: 'Le service est complet en ce moment.',
      draining: 'Le service redémarre.',
      away: 'Le service est injoignable.',
      offline: 'Votre appareil est hors ligne.',
    } satisfies Record<PauseReason, string>,
    again: plural('fr', {
      one: 'Nouvel essai dans # seconde.',
      many: 'Nouvel essai dans # de secondes.',
      other: 'Nouvel essai dans # secondes.',
    }),
    now: 'Nouvel essai…',
  },
  unsupported: {
    heading: 'Ce navigateur ne peut pas protéger votre discussion',
    intro:
      'Sans ce qui manque ici, une discussion ne pourrait pas être chiffrée de bout en bout. Aucune n’est donc commencée.',
    advice:
      'Un Firefox, Safari, Chrome ou Edge actuel a tout cela. Mettez le vôtre à jour, ou ouvrez cette page dans un autre.',
    copy: 'Copier l’adresse de cette page',
    copied: 'Copié',
    copyRefused: 'Votre navigateur ne l’a pas copiée. L’adresse est sélectionnée : copiez-la à la main.',
    secure: 'Ouvrir l’adresse sécurisée',
    missing: {
      webrtc: 'Appels entre navigateurs (WebRTC)',
      'encoded-transform': 'Chiffrer chaque image et chaque son (encoded transforms)',
      webcrypto: 'Cryptographie (Web Crypto)',
      worker: 'Travail en arrière-plan (workers)',
      'secure-context': 'Une adresse sécurisée : ouvrez cette page par https://',
    } satisfies Record<Feature, string>,
  },
};
