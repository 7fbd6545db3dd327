/** French: what the connection is, for those who want to know. Loaded when they do. */
export const details = {
  intro: 'Lu maintenant dans votre navigateur et cette page, et de nouveau chaque seconde.',
  unknown: 'Votre navigateur ne le dit pas',
  none: 'Rien encore',
  waiting: 'Demande en cours…',
  minutes: (minutes: number): string =>
    minutes < 1 ? 'moins d’une minute' : minutes === 1 ? '1 minute' : `${minutes} minutes`,
  exchange: {
    name: 'Échange de clés',
    browser: 'X-Wing, par votre navigateur',
    page: 'X-Wing, par cette page',
    means:
      'Deux méthodes en une, ML-KEM-768 et X25519 : les clés restent secrètes tant que l’une des deux tient, même face à un futur ordinateur quantique.',
  },
  dtls: {
    name: 'DTLS',
    value: (version: string, cipher: string): string => `${version}, ${cipher}`,
    means: 'La protection extérieure du chemin entre les deux navigateurs, comme pour tout appel vidéo en navigateur.',
  },
  srtp: {
    name: 'SRTP',
    means: 'La protection extérieure de chaque paquet d’image et de son. Une seconde, SFrame, se trouve à l’intérieur.',
  },
  own: {
    name: 'Votre certificat',
    value: (age: string): string => `Fait pour cette discussion, il y a ${age}`,
    means:
      'Votre navigateur le montre à celui de l’autre personne. Il ne sert plus jamais, pour que personne ne puisse vous reconnaître par lui.',
  },
  partner: {
    name: 'Certificat de l’autre personne',
    value: (age: string): string => `Vu pour la première fois il y a ${age}`,
    means:
      'C’est celui qui est indiqué dans le message scellé de l’autre personne. Avec tout autre, il n’y aurait pas de discussion.',
  },
  ratchet: {
    name: 'Texte : double ratchet',
    value: (sent: string, received: string, steps: string): string =>
      `${sent} envoyés, ${received} reçus, ${steps} ${steps === '1' ? 'tour' : 'tours'}`,
    means:
      'Chaque message a sa propre clé, qui disparaît après usage ; à chaque tour de parole, les deux côtés repartent à neuf. Ce que vous voyez compte aussi les messages de contrôle.',
  },
  frames: {
    name: 'Image et son : SFrame',
    value: (epoch: string, sealed: string, opened: string, refused: string): string =>
      `Époque ${epoch}\u202f: ${sealed} scellées, ${opened} ouvertes, ${refused} refusées`,
    means:
      'Chaque trame est scellée avant de quitter cette page, et aucune qui ne s’ouvre pas n’est montrée. L’époque avance de un toutes les dix minutes, avec de nouvelles clés.',
  },
  path: {
    name: 'Chemin',
    value: { direct: 'En direct', relay: 'Par un relais' },
    over: (way: string, transport: string): string => `${way}, par ${transport}`,
    means:
      'Les paquets directs vont de vous à l’autre personne. Un relais les transmet et ne voit que des données chiffrées.',
  },
  server: {
    name: 'Ce que ce serveur sait de vous maintenant',
    nothing: 'Le serveur ne répond pas',
    means:
      'Demandé par une nouvelle connexion, car celle de votre recherche est fermée dix secondes après le début d’une discussion. Le serveur dit ceci de lui-même : il pourrait omettre quelque chose.',
  },
  code: {
    name: 'Le code de cette page',
    value: (files: string): string => `SHA-256 de ${files} fichiers`,
    nothing: 'Impossible à calculer',
    means:
      'Comparez-le avec ce qu’indique qui publie le code source. Il révèle un fichier erroné par accident, mais prouve peu contre un service qui veut tromper : la page qui le calcule vient de là aussi.',
  },
};
