/** French: how a chat is protected. Each claim stands in docs/threat-model.md with its test; its limit stands beside it. */
export const protection = {
  title: 'Comment votre discussion est protégée',
  description:
    'Ce qui est chiffré dans une discussion, ce qui ne l’est pas, comment le vérifier, et ce que vous pouvez faire.',
  lead: 'Votre appareil chiffre ce que vous dites, montrez et écrivez, et celui de l’autre personne le déchiffre. Cette page dit comment cela marche, comment vous pouvez le vérifier, et où cela s’arrête.',
  limit: 'Limite',

  short: {
    heading: 'En bref',
    protected: {
      heading: 'Ce qui est protégé',
      list: [
        'Image, son, texte et fichiers sont chiffrés sur votre appareil et déchiffrés sur celui de l’autre personne.',
        'Le réseau et un relais voient des données chiffrées. Ce service transmet des octets scellés pendant que vous vous connectez, puis plus rien.',
        'Un service qui ment et se place au milieu est démasqué quand vous comparez tous les deux un code court.',
      ],
    },
    open: {
      heading: 'Ce qui ne l’est pas',
      list: [
        'L’autre personne peut vous enregistrer et garder ce que vous envoyez.',
        'Dans une discussion directe, l’autre personne peut voir votre adresse IP.',
        'Le serveur voit que deux adresses ont été mises en relation, et quand.',
        'Qui fournit cette page peut en changer le code.',
      ],
    },
    you: {
      heading: 'Ce que vous pouvez faire',
      list: [
        'Comparez à voix haute le code sous le cadenas.',
        'Choisissez « Masquer mon adresse IP » là où ce service a un relais.',
        'Ne montrez et ne dites rien qui révèle qui vous êtes.',
        'Partez d’une touche quand quelque chose vous semble anormal.',
      ],
    },
  },

  steps: {
    heading: 'Les quatre étapes d’une connexion',
    intro: 'Entre le clic pour commencer et la première image, il passe un instant. Voici ce qui s’y passe.',
    you: 'Vous',
    partner: 'L’autre',
    server: 'Serveur',
    list: [
      {
        heading: 'Vous êtes présentés',
        text: 'Votre page dit au serveur comment vous voulez parler, vos langues et vos centres d’intérêt. Elle ajoute une clé publique faite pour cette seule recherche, et une promesse à son sujet qui ne peut plus être changée. Le serveur cherche quelqu’un qui convient.',
        limit: 'Le serveur voit votre adresse IP, votre souhait et l’heure. Il en a besoin pour trouver quelqu’un.',
        drawing: 'Vous et l’autre personne envoyez chacun un souhait et une clé publique au serveur.',
      },
      {
        heading: 'Les clés sont faites',
        text: 'Chaque appareil envoie un secret que seul l’autre appareil peut ouvrir. Les deux secrets ensemble forment les clés de cette discussion. Le serveur transmet les secrets scellés et ne peut pas les ouvrir.',
        limit: 'Un serveur qui ment pourrait donner à chacun de vous une clé à lui. Le code le montre, voyez plus bas.',
        drawing:
          'Des secrets scellés passent par le serveur. Ensuite, les deux appareils ont la même clé, et le serveur n’en a aucune.',
      },
      {
        heading: 'Des lettres scellées sont échangées',
        text: 'Pour se joindre, les navigateurs doivent connaître des adresses, des certificats et des formats. À partir d’ici, tout cela voyage en lettres scellées. Le serveur les transmet sans les lire.',
        limit: 'Le serveur voit quand une lettre passe et quelle est sa taille, par pas de 1024 octets.',
        drawing: 'Des lettres scellées voyagent dans les deux sens par le serveur, qui ne peut pas les lire.',
      },
      {
        heading: 'Vous parlez, sans le serveur',
        text: 'Les navigateurs se connectent l’un à l’autre, directement ou par un relais. Chacun vérifie que l’autre a le certificat indiqué dans la lettre scellée. Alors seulement quelque chose est montré ou envoyé. Dix secondes plus tard, votre page quitte le serveur, qui ne sait alors plus si vous parlez.',
        limit:
          'Dans une discussion directe, l’autre personne voit votre adresse IP. Un relais voit les adresses des deux, et combien est envoyé. Un serveur qui ment pourrait continuer à dire son adresse à votre navigateur (STUN), et remarquer ainsi combien de temps dure la discussion.',
        drawing:
          'Une connexion protégée mène de vous à l’autre personne. Le serveur reste à l’écart, relié à personne.',
      },
    ],
  },

  layers: {
    heading: 'Deux couches, et pourquoi DTLS',
    drawing:
      'Deux couches entourent ce que vous dites : l’intérieure est SFrame ou le ratchet, l’extérieure est DTLS et SRTP.',
    caption: 'Chaque couche a ses propres clés. Ce que le réseau transporte est scellé deux fois.',
    content: 'Ce que vous dites',
    inner: 'SFrame et ratchet',
    outer: 'DTLS et SRTP',
    parts: [
      {
        heading: 'La couche extérieure : DTLS et SRTP',
        text: 'Les pages web sont protégées par TLS, qui a besoin de chaque paquet, dans l’ordre. L’image et le son voyagent en paquets isolés. Certains se perdent, et les attendre ferait saccader l’appel. DTLS est TLS fait pour de tels paquets. Il vérifie les certificats et fait les clés de SRTP, qui chiffre chaque paquet. Tout appel dans un navigateur a cette couche.',
      },
      {
        heading: 'Pourquoi elle ne suffit pas',
        text: 'DTLS prouve que l’autre bout a un certain certificat. Il ne peut pas dire à qui est ce certificat. D’habitude, votre navigateur l’apprend du service, et doit le croire. Ici, cela vient plutôt dans une lettre scellée.',
      },
      {
        heading: 'La couche intérieure : SFrame et le ratchet',
        text: 'Avant que quoi que ce soit n’atteigne la couche extérieure, la page le scelle une fois de plus, avec les clés de la deuxième étape. L’image et le son sont scellés trame par trame, par SFrame. Le texte passe par un double ratchet. Chaque fichier a sa propre clé, qui voyage par le ratchet.',
      },
    ],
    closed:
      'Il n’y a pas de discussion sans les deux couches. Ce qui ne s’ouvre pas n’est jamais montré, et un navigateur qui ne peut pas sceller en est averti avant une discussion.',
    limit:
      'La taille et l’heure des paquets restent visibles pour le réseau : il peut voir que vous parlez, et combien. Les paquets de son ne changent pas de taille avec votre parole, et les textes courts sont complétés, pour que les tailles en disent moins.',
  },

  code: {
    heading: 'Les certificats, et pourquoi on compare un code',
    certificates:
      'Pour chaque discussion, votre navigateur fait un nouveau certificat. Il ne nomme personne et ne sert plus jamais, personne ne peut donc vous reconnaître par lui. Le navigateur de l’autre personne fait de même. Si la connexion montre un autre certificat que celui de la lettre scellée, il n’y a pas de discussion.',
    question:
      'Une question reste : les clés ont-elles été faites avec l’autre personne, ou avec quelqu’un au milieu ? Un service qui ment pourrait mener une discussion avec vous et une autre avec l’autre personne, et tout lire.',
    honest: {
      drawing: 'Personne au milieu : tous les deux voient les mêmes emojis.',
      caption: 'Personne au milieu : les codes sont identiques.',
    },
    lying: {
      middle: 'Au milieu',
      drawing: 'Quelqu’un au milieu mène deux discussions : les deux personnes voient des emojis différents.',
      caption: 'Quelqu’un au milieu : il y a deux jeux de clés, et donc deux codes.',
    },
    answer:
      'Deux discussions ont deux jeux de clés, et donc deux codes. C’est pourquoi il y a sept emojis sous le cadenas. Lisez-les-vous à voix haute. S’ils sont identiques, personne n’est au milieu. S’ils diffèrent, appuyez sur « Différents » : la discussion s’arrête aussitôt.',
    chance:
      'Les deux côtés doivent s’engager sur leurs clés avant de voir celles de l’autre. Un attaquant n’a donc qu’un seul essai à chaque tentative : 1 chance sur 4 398 046 511 104 avec les emojis, 1 sur 549 755 813 888 avec les nombres.',
    limits: [
      'Un code que personne ne compare ne protège personne d’un service qui ment.',
      'Dans une discussion écrite, il n’y a pas de voix. Quelqu’un au milieu pourrait changer les mots mêmes par lesquels vous comparez. Comparez le code de vive voix, ou par une autre voie en laquelle vous avez confiance.',
      'Vous ne connaissez la voix de l’autre personne que par cette discussion. Qui pourrait imiter vos deux voix à la fois pourrait vous tromper.',
      'Avec un lien d’invitation, il n’y a rien à comparer : son secret entre dans les clés, et sans lui personne ne se place au milieu. Mais il prouve seulement que l’autre personne a le lien.',
    ],
  },

  against: {
    heading: 'Contre quoi le chiffrement protège, et contre quoi non',
    states: { yes: 'Protégé', compare: 'Si vous comparez le code', no: 'Non protégé' },
    rows: {
      network: {
        who: 'Votre Wi-Fi, votre fournisseur, quiconque en chemin',
        what: 'Ils voient que vous utilisez ce service, combien vous envoyez et quand, et dans une discussion directe l’adresse de l’autre personne. Ils ne peuvent ni voir ni entendre ce que c’est, ni le changer sans que cela se remarque.',
      },
      relay: {
        who: 'Un relais',
        what: 'Il voit les adresses à ses deux bouts, combien est envoyé et quand. Tout est scellé deux fois.',
      },
      recording: {
        who: 'Un service qui enregistre tout',
        what: 'Il voit que deux adresses ont été mises en relation, quand, et avec quels souhaits. Il ne peut pas lire ce qu’il transmet, plus tard non plus.',
      },
      lying: {
        who: 'Un service qui ment',
        what: 'S’il modifie, substitue ou répète ce qu’il transmet, la discussion s’arrête. S’il se place au milieu de deux discussions, les codes diffèrent. Cela passe inaperçu quand personne ne les compare.',
      },
      later: {
        who: 'Un voleur qui prend votre appareil plus tard',
        what: 'Les clés des discussions passées ont disparu. Avec le seul trafic enregistré, rien ne peut être ouvert.',
      },
      quantum: {
        who: 'Un futur ordinateur quantique',
        what: 'Le trafic enregistré aujourd’hui lui reste fermé, pour autant qu’on sache.',
      },
      page: {
        who: 'Un service qui fournit une page modifiée',
        what: 'C’est la page qui fait les clés : qui la fournit peut changer cela. Utilisez un service à qui vous confiez cela, ou hébergez-le vous-même.',
      },
      partner: {
        who: 'L’autre personne',
        what: 'Elle vous voit et vous entend, et peut l’enregistrer. Elle peut garder chaque texte et chaque fichier. Elle n’est peut-être pas qui elle dit être.',
      },
      device: {
        who: 'Quelqu’un dans votre appareil ou derrière vous',
        what: 'Un logiciel malveillant, une extension de navigateur ou une personne dans la pièce voit ce que vous voyez.',
      },
    },
  },

  keys: {
    heading: 'Des clés qui disparaissent',
    text: [
      'Chaque discussion commence avec de nouvelles clés, abandonnées quand elle finit. Cela s’appelle la confidentialité persistante (forward secrecy) : qui vole des clés plus tard ne peut pas ouvrir ce qui a été enregistré avant.',
      'Pendant une discussion aussi, les clés changent sans cesse. Chaque texte a sa propre clé, qui disparaît après usage. L’image et le son reçoivent de nouvelles clés toutes les dix minutes, et les anciennes sont effacées dix secondes plus tard.',
      'Si quelqu’un vole les clés au milieu d’une discussion, le ratchet guérit : avec les prochains tours de parole arrivent de nouveaux secrets, que le voleur n’a pas.',
    ],
    limit:
      'Une page peut abandonner des clés, mais seul le navigateur peut vider sa mémoire, et il décide quand. Le ratchet guérit face aux ordinateurs d’aujourd’hui, pas face à un ordinateur quantique.',
  },

  quantum: {
    heading: 'Enregistré aujourd’hui, ouvert demain',
    text: [
      'Quelqu’un pourrait stocker le trafic d’aujourd’hui et attendre un ordinateur quantique. Les clés sont donc faites par deux méthodes à la fois : X25519, bien éprouvée, et ML-KEM-768, faite contre les ordinateurs quantiques. Ensemble, elles s’appellent X-Wing. Les clés restent secrètes tant que l’une des deux tient.',
    ],
    limit:
      'ML-KEM est jeune, c’est pourquoi il n’est pas seul. Que la couche extérieure résiste à un ordinateur quantique dépend de votre navigateur ; la couche intérieure ne compte pas sur elle.',
  },

  kept: {
    heading: 'Ce qui est gardé, et combien de temps',
    intro:
      'Ni le serveur ni la page n’écrit d’eux-mêmes quoi que ce soit sur un disque. Il n’y a ni compte, ni base de données, ni journal des personnes.',
    columns: { what: 'Quoi', where: 'Où', until: 'Combien de temps' },
    rows: {
      address: {
        what: 'Votre adresse IP',
        where: 'Serveur, mémoire',
        until: 'Tant que votre page y est connectée : jusqu’à dix secondes après le début d’une discussion',
      },
      wish: {
        what: 'Votre souhait et votre clé publique',
        where: 'Serveur, mémoire',
        until: 'Pendant que vous attendez, et jusqu’à votre connexion',
      },
      pairing: {
        what: 'Avec qui vous êtes mis en relation',
        where: 'Serveur, mémoire',
        until: 'Jusqu’à ce que votre page quitte le serveur, deux minutes au plus',
      },
      counters: {
        what: 'Des compteurs de recherches et de signalements, sous un nombre qui représente votre adresse',
        where: 'Serveur, mémoire',
        until: 'Ils comptent un jour au plus',
      },
      tokens: {
        what: 'Des jetons scellés de ceux que vous avez rencontrés, pour que Suivant soit quelqu’un d’autre',
        where: 'Votre page, mémoire',
        until: 'Jusqu’à ce que vous fermiez la page',
      },
      content: {
        what: 'Texte, fichiers et clés de la discussion',
        where: 'Les deux pages, mémoire',
        until: 'Jusqu’à ce que la discussion soit quittée',
      },
    },
    link: 'Demandez à ce serveur ce qu’il sait de vous',
    limits: [
      'Ce sont les durées du logiciel tel qu’il est livré. Qui exploite ce serveur peut en régler certaines autrement.',
      'Qui exploite ce serveur peut utiliser d’autres programmes à côté : un proxy, un relais, un hébergeur. Ceux-ci peuvent noter des adresses et des heures.',
      'Ce que vous ou l’autre personne enregistrez reste. Quand la mémoire manque, un navigateur peut mettre un fichier reçu sur le disque pour un temps.',
    ],
  },

  you: {
    heading: 'Votre part',
    intro: 'Le chiffrement finit là où commence votre appareil. Le reste dépend de vous.',
    parts: {
      device: {
        heading: 'Votre appareil',
        text: 'Gardez le navigateur et le système à jour. Les extensions de navigateur peuvent lire chaque page : utilisez une fenêtre sans elles. Sur un appareil géré par d’autres, au travail ou à l’école, d’autres peuvent peut-être regarder.',
      },
      network: {
        heading: 'Votre réseau',
        text: 'Votre adresse IP indique à peu près où vous êtes. Cachez-la à l’autre personne avec « Masquer mon adresse IP ». Le serveur et le relais voient toujours une adresse. Le réseau que vous utilisez voit que vous visitez ce service.',
      },
      surroundings: {
        heading: 'Ce qui vous entoure',
        text: 'Regardez derrière vous : une fenêtre, une lettre, un uniforme ou une photo peut dire où vous habitez. On peut entendre les autres dans la pièce. Le flou aide, mais les voix et les contours restent. Quand vous partagez votre écran, partagez une fenêtre, pas tout.',
      },
      reveal: {
        heading: 'Ce que vous révélez',
        text: 'Ne donnez ni votre nom, ni votre école, ni votre lieu de travail, ni d’autres comptes à des gens que vous venez de rencontrer. Les images perdent leurs données cachées avant d’être envoyées ; les autres fichiers gardent les leurs. N’envoyez jamais d’argent, ni d’images qui pourraient servir contre vous.',
      },
    },
  },

  next: {
    heading: 'Ce qui vient ensuite',
    intro: 'Aucune protection n’est achevée. Voici ce que celle-ci n’a pas encore.',
    list: [
      'Une page qui puisse être vérifiée. Les navigateurs exécutent ce que le serveur leur donne. Sous le cadenas se trouve un hash du code de la page, qui montre une erreur de fichier, mais pas un service qui veut tromper.',
      'Un ratchet qui guérisse aussi face aux ordinateurs quantiques.',
      'Un examen par des experts indépendants. Le protocole, le code et ses tests sont ouverts à l’examen de tous.',
    ],
  },
} as const;
