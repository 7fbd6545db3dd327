/** French: the lock and what is under it. */
export const lock = {
  lock: {
    securing: 'Sécurisation…',
    unverified: 'Chiffrée, non vérifiée',
    own: 'En attente de la confirmation de l’autre',
    verified: 'Vérifiée',
    heading: 'Y a-t-il quelqu’un entre vous ?',
    headingVerified: 'Vérifiée : les clés ne sont qu’à vous deux',
    encrypted:
      'Cette discussion est chiffrée de bout en bout. Mais un service qui ment aurait pu se placer au milieu. Ce code montre s’il l’a fait : vous devez voir le même tous les deux.',
    how: 'Dites les sept noms à voix haute, d’abord l’un de vous, puis l’autre. Fiez-vous à la voix que vous connaissez de cette discussion, pas à des mots écrits.',
    numbers: 'Ou comparez ces nombres :',
    match: 'Identiques',
    differ: 'Différents',
    differMore: '« Différents » met fin à la discussion aussitôt.',
    notYet: 'Le code peut être confirmé dès que la discussion est connectée.',
    waiting: 'Vous avez dit qu’ils sont identiques. En attente que l’autre personne le dise aussi.',
    byLink: {
      heading: 'Vérifiée par le lien d’invitation',
      done: 'Vous vous êtes retrouvés par un lien dont le secret n’est passé par aucun serveur, et les clés de cette discussion ont été faites avec lui. Donc personne sans le lien n’est entre vous : aucun service et aucun réseau ne peut lire ni entendre cette discussion. L’appareil de l’autre personne peut toujours l’enregistrer.',
      limit: 'Cela prouve seulement que l’autre personne a le lien, pas qui elle est.',
      doubt:
        'Si quelqu’un d’autre a pu voir le lien, comparez aussi ce code : dites les sept noms à voix haute, d’abord l’un de vous, puis l’autre.',
    },
    done: 'Vous avez dit tous les deux que le code est le même, donc personne entre vous n’a les clés : aucun service et aucun réseau ne peut lire ni entendre cette discussion. L’appareil de l’autre personne peut toujours l’enregistrer.',
    textOnly:
      'Dans une discussion écrite, le code ne peut pas être comparé ici : qui serait au milieu pourrait changer les mots qui vous servent à comparer. Parlez de vive voix et comparez-le à voix haute, ou comparez-le par une autre voie en laquelle vous avez confiance.',
    code: 'Code de sécurité',
    details: 'Pour qui veut savoir',
    path: {
      heading: 'Le chemin des données',
      direct: 'Le son et l’image vont directement de l’un à l’autre. L’autre personne peut voir votre adresse IP.',
      relay:
        'Tout passe par un relais qui ne voit que des données chiffrées. Pendant l’essai d’un chemin direct, le navigateur de l’autre personne a pu apprendre votre adresse IP.',
      relayOnly:
        'Tout passe par un relais qui ne voit que des données chiffrées. L’autre personne ne voit pas votre adresse IP.',
      unknown: 'La connexion est encore en cours.',
    },
  },
};
