/** French: the privacy notice. It tells what the software does; who runs a server adds who they are. */
export const privacy = {
  title: 'Confidentialité',
  description: 'Quelles données ce service traite, pourquoi, combien de temps, et qui les voit.',
  lead: 'Pas de compte, pas de cookies, pas de publicité, pas de statistiques sur les personnes. Ce qui reste est dit ici, en mots simples.',

  who: {
    heading: 'Qui est responsable',
    text: 'Qui exploite ce serveur est responsable des données qu’il traite.',
    contact: 'Contacter le responsable',
    noContact:
      'S’il n’y a rien derrière ce lien, aucun contact n’a été indiqué. Demandez alors là où vous avez trouvé l’adresse de ce service, ou cherchez à qui appartient son nom.',
    software:
      'Ce texte décrit le logiciel tel qu’il est livré. Qui exploite ce serveur peut utiliser d’autres programmes à côté, comme un proxy ou un hébergeur, et doit vous en informer.',
  },

  what: {
    heading: 'Ce qui est traité, pourquoi, et combien de temps',
    columns: { what: 'Quoi', why: 'Pourquoi', until: 'Combien de temps' },
    rows: {
      address: {
        what: 'Votre adresse IP',
        why: 'Sans elle, aucune réponse ne pourrait vous parvenir. Un nombre qui en est tiré limite les abus ; la clé qui produit ce nombre change chaque jour.',
        until:
          'L’adresse : tant que dure votre connexion au serveur. Les compteurs sous ce nombre comptent un jour au plus.',
      },
      wish: {
        what: 'Comment vous voulez parler, vos langues et centres d’intérêt',
        why: 'Pour trouver quelqu’un qui convient. Vous choisissez ce que vous indiquez.',
        until: 'Jusqu’à votre connexion avec quelqu’un, ou la fin de votre recherche',
      },
      pairing: {
        what: 'Que vous et un autre visiteur avez été mis en relation',
        why: 'Pour transmettre des octets scellés jusqu’à votre connexion, et pour vous réunir avec quelqu’un d’autre la prochaine fois.',
        until: 'Deux minutes au plus. Votre propre page garde un jeton scellé jusqu’à ce que vous la fermiez.',
      },
      report: {
        what: 'Un signalement de vous ou sur vous',
        why: 'Pour freiner ceux que plusieurs personnes signalent. Cela se fait seulement en comptant ; personne ne regarde de contenu, puisque personne ne l’a.',
        until: 'Il compte un jour au plus',
      },
      content: {
        what: 'Image, son, texte et fichiers',
        why: 'Ils vont de votre appareil à celui de l’autre personne, chiffrés. Ce service ne peut pas les lire et ne les conserve pas.',
        until: 'Jamais sur le serveur',
      },
    },
    camera:
      'La caméra et le micro ne s’activent qu’après un clic qui le dit. Leur image et leur son ne vont pas au serveur.',
  },

  law: {
    heading: 'Les bases légales',
    intro: 'Dans les termes du règlement européen sur la protection des données (RGPD), article 6 :',
    list: [
      'Pour faire ce que vous demandez, c’est-à-dire vous trouver quelqu’un et vous connecter : paragraphe 1 (b).',
      'Pour protéger le service et ses visiteurs des abus, ce qui est notre intérêt et le vôtre : paragraphe 1 (f).',
    ],
    other: 'Rien n’est utilisé pour autre chose, vendu ou transmis. Il n’y a pas de profil de vous.',
  },

  others: {
    heading: 'Qui d’autre voit quelque chose',
    partner: {
      heading: 'L’autre personne',
      text: 'L’autre personne voit et entend ce que vous montrez et dites, et peut le garder. Dans une discussion directe, son appareil apprend aussi votre adresse IP. « Masquer mon adresse IP » l’empêche, là où ce service a un relais.',
    },
    relay: {
      heading: 'Un relais',
      text: 'S’il y en a un, il transmet des paquets chiffrés. Il voit les adresses IP des deux, combien est envoyé et quand. Il peut être exploité par quelqu’un d’autre que ce serveur.',
    },
    nobody: {
      heading: 'Personne d’autre',
      text: 'La page ne charge rien d’ailleurs : ni polices, ni scripts, ni images, ni compteurs.',
    },
  },

  cookies: {
    heading: 'Pas de cookies, rien de stocké',
    text: 'Ce service ne dépose pas de cookies et ne stocke rien dans votre navigateur. Ce que vous choisissez est oublié quand vous fermez la page. Votre navigateur peut garder les fichiers de la page et son adresse, comme pour toute page.',
  },

  children: {
    heading: 'Enfants',
    text: 'Ce service est pour les adultes, de 18 ans ou plus. Qui est plus jeune ne doit pas l’utiliser. Comme il n’y a pas de comptes, l’âge ne peut pas être vérifié ici : les parents peuvent bloquer cette adresse sur les appareils de leurs enfants.',
  },

  rights: {
    heading: 'Vos droits',
    text: 'Vous pouvez demander ce qui est traité à votre sujet, et le faire corriger, effacer ou limiter. Vous pouvez vous opposer. Vous pouvez vous plaindre auprès d’une autorité de protection des données. Vous pouvez voir vous-même à tout moment ce qui est détenu sur votre connexion :',
    limit:
      'Après votre départ, le serveur ne sait plus lesquels de ses compteurs sont les vôtres : rien ne peut donc être consulté ou effacé pour vous seul. Ils comptent un jour au plus.',
  },
} as const;
