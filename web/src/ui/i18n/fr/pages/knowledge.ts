/** French: what a server knows, moment by moment and field by field; the fields are those of `inspect`. */
export const knowledge = {
  title: 'Ce que ce serveur sait',
  description:
    'Tout ce qu’un serveur de ce service détient sur vous, quand et combien de temps. Demandez-le-lui vous-même.',
  lead: 'Un serveur ne peut pas livrer ce qu’il n’a pas. Voici ce qu’il a, de la première requête jusqu’à ce qu’il ne reste rien. Vous pouvez aussi le lui demander.',

  ask: {
    heading: 'Demandez-le maintenant',
    intro:
      'Un clic ouvre une nouvelle connexion au serveur, demande ce qu’il détient sur cette connexion, et la referme.',
    button: 'Interroger ce serveur',
    again: 'Demander encore',
    noScript: 'Pour interroger le serveur, cette page a besoin de JavaScript. Tout le reste se lit sans.',
    asking: 'Demande en cours…',
    answered: 'C’est la réponse entière. La connexion est refermée.',
    away: 'Le serveur ne répond pas. Il redémarre peut-être, ou votre appareil est hors ligne. Réessayez dans un instant.',
    unexplained: 'Un champ plus récent, que cette page ne connaît pas encore.',
    yes: 'oui',
    no: 'non',
    none: 'aucun',
    limit:
      'Le serveur dit ceci de lui-même. Un serveur modifié pourrait omettre quelque chose. Ce que votre page ne lui envoie pas, il ne peut pas l’avoir.',
  },

  moments: {
    heading: 'D’un moment à l’autre',
    list: [
      {
        when: 'Vous ouvrez une page',
        what: 'Le serveur voit votre adresse IP et envoie les fichiers. Il ne note ni l’une ni les autres : il compte seulement qu’une requête a reçu une réponse.',
      },
      {
        when: 'Vous cherchez quelqu’un',
        what: 'Votre page ouvre une connexion et indique comment vous voulez parler, vos langues et centres d’intérêt, et une clé publique. Le serveur les détient pendant que vous attendez, quinze minutes au plus.',
      },
      {
        when: 'Vous êtes mis en relation',
        what: 'Le serveur sait quelles deux connexions vont ensemble. Il transmet entre elles des octets scellés, sans les lire. Votre navigateur peut aussi lui demander sous quelle adresse on le voit de l’extérieur (STUN) ; ces demandes sont comptées pendant une minute.',
      },
      {
        when: 'Dix secondes après le début de la discussion',
        what: 'Votre page quitte le serveur. Ce qu’il détenait sur la connexion et la mise en relation est abandonné. Il ne sait pas si vous parlez encore.',
      },
      {
        when: 'Vous avez perdu le chemin, ou appuyez sur Suivant',
        what: 'Votre page ouvre une nouvelle connexion, et tout recommence. Par votre adresse, et par les jetons que votre page envoie avec, le serveur peut voir que les recherches d’une même visite vont ensemble.',
      },
      {
        when: 'Un jour plus tard',
        what: 'Plus rien de ce qui a été compté sur vous ne compte : le nombre qui représente votre adresse est un autre chaque jour.',
      },
    ],
  },

  groups: {
    heading: 'Champ par champ',
    intro: 'Voici tous les champs par lesquels le serveur peut répondre, sous les noms qu’il leur donne.',
    always: 'À chaque connexion',
    proof: 'Quand une preuve de travail a été demandée',
    looking: 'Pendant que vous cherchez quelqu’un',
    paired: 'Pendant votre mise en connexion',
  },

  fields: {
    address: {
      name: 'Votre adresse IP',
      means:
        'Elle fait partie de la connexion ouverte, car les réponses doivent vous parvenir. Elle n’est écrite nulle part ailleurs.',
    },
    nearby: {
      name: 'Même réseau',
      means:
        'Si votre connexion vient du réseau local du serveur. Alors deux appareils de ce réseau peuvent s’y connecter directement.',
    },
    warned: { name: 'Avertie', means: 'Si cette connexion a déjà trop envoyé une fois et en a été avertie.' },
    textFramesLeft: {
      name: 'Messages restants',
      means: 'Combien de messages cette connexion peut envoyer au serveur d’un coup, avant de devoir ralentir.',
    },
    binaryFramesLeft: {
      name: 'Trames scellées restantes',
      means: 'Combien de trames scellées elle peut faire transmettre d’un coup, avant de devoir ralentir.',
    },
    bucket: {
      name: 'Nombre de votre adresse',
      means:
        'Tiré de votre adresse avec une clé aléatoire qui ne quitte jamais la mémoire et change chaque jour. Il sert à limiter les abus.',
    },
    bucketSockets: {
      name: 'Connexions ouvertes',
      means:
        'Combien de connexions sont ouvertes sous ce nombre. D’autres, chez vous ou dans votre entreprise, comptent avec vous.',
    },
    bucketSearches: {
      name: 'Recherches',
      means:
        'Combien de fois quelqu’un sous ce nombre a cherché une personne récemment. Beaucoup de recherches coûtent une preuve de travail.',
    },
    bucketReporters: {
      name: 'Signalements',
      means:
        'Par combien d’autres quelqu’un sous ce nombre a été signalé en un jour. Plusieurs font attendre la recherche suivante.',
    },
    bucketStunRequests: {
      name: 'Demandes d’adresse',
      means:
        'Combien de fois un navigateur sous ce nombre a demandé récemment sous quelle adresse on le voit de l’extérieur (STUN).',
    },
    pageHost: {
      name: 'Adresse de la page',
      means: 'Le nom sous lequel votre navigateur a ouvert ce service. Il sert à lui dire où demander STUN.',
    },
    state: { name: 'État', means: 'Ce que fait votre connexion : rien (idle), attendre, ou être en relation.' },
    proofSalt: {
      name: 'Énigme',
      means: 'Un texte aléatoire. Votre appareil doit résoudre une énigme avec lui, ce qui éloigne les robots.',
    },
    proofDifficulty: {
      name: 'Difficulté',
      means: 'La difficulté de l’énigme. Chaque degré double le travail.',
    },
    proofEndsInMs: { name: 'Temps pour elle', means: 'Combien de millièmes de seconde restent pour la résoudre.' },
    waitingMs: { name: 'Attente depuis', means: 'Depuis combien de millièmes de seconde vous attendez.' },
    mode: { name: 'Façon de parler', means: 'Texte, voix ou vidéo, comme vous l’avez choisi.' },
    interests: {
      name: 'Centres d’intérêt',
      means: 'Ceux que vous avez indiqués. On cherche d’abord quelqu’un qui en partage un.',
    },
    languages: {
      name: 'Langues',
      means: 'Celles que vous avez indiquées. L’autre personne en indique une, ou aucune.',
    },
    recentPairings: {
      name: 'Déjà rencontrés',
      means: 'Combien de jetons de personnes précédentes votre page a envoyés, pour que vous en rencontriez une autre.',
    },
    avoidedPairings: {
      name: 'Plus jamais',
      means: 'Combien de jetons de personnes que vous ne voulez plus rencontrer votre page a envoyés.',
    },
    avoidedBuckets: {
      name: 'Plus jamais, par nombre',
      means: 'Combien de ces personnes, par les nombres de leurs adresses.',
    },
    place: {
      name: 'Lieu de rencontre',
      means:
        'Un nom aléatoire pour le lieu où deux se retrouvent par un lien, ou après un chemin perdu. Le secret du lien n’en découle pas.',
    },
    search: {
      name: 'Cette recherche',
      means: 'Un nombre qui distingue cette recherche des autres. Il est abandonné avec elle.',
    },
    key: {
      name: 'Votre clé publique',
      means: 'Transmise à l’autre personne. Ce qui est scellé avec elle, seul votre appareil peut l’ouvrir.',
    },
    commit: {
      name: 'Votre promesse',
      means:
        'Une empreinte de votre clé et d’un nombre aléatoire. Grâce à elle, personne ne peut choisir de clés après avoir vu les vôtres.',
    },
    pairedMs: {
      name: 'En relation depuis',
      means: 'Depuis combien de millièmes de seconde vous êtes en relation.',
    },
    pairing: { name: 'La mise en relation', means: 'Un nombre aléatoire pour les deux connexions qui vont ensemble.' },
    partner: {
      name: 'L’autre personne',
      means: 'L’autre connexion, avec sa clé publique, sa promesse et le nombre de son adresse.',
    },
    common: { name: 'En commun', means: 'Les intérêts que vous avez indiqués tous les deux. Chacun les apprend.' },
  },

  never: {
    heading: 'Ce qu’il n’a jamais',
    list: [
      'Ce que vous dites, montrez, écrivez ou envoyez. Ce serait scellé, et cela ne passe même pas par lui.',
      'Les clés de votre discussion.',
      'Les adresses et certificats par lesquels vos navigateurs se trouvent : ils passent en lettres scellées.',
      'Votre nom, une adresse e-mail, un compte, un cookie.',
      'Une liste de ceux que vous avez rencontrés. Votre propre page en garde des jetons scellés, jusqu’à ce que vous la fermiez.',
    ],
    limit:
      'Il voit que deux adresses ont été mises en relation, et quand. Un serveur qui ment pourrait se placer au milieu de deux discussions ; comparer le code le montre. Il pourrait aussi continuer à répondre à STUN, ce que ce logiciel arrête après neuf secondes, et savoir ainsi combien de temps dure une discussion.',
    link: 'Comment votre discussion est protégée',
  },
} as const;
