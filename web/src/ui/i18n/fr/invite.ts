/** French: invite links. */
export const invite = {
  invite: {
    way: 'Inviter quelqu’un',
    wayMore: 'Parlez plutôt avec un ami, par un lien que vous lui envoyez',
    heading: 'Inviter quelqu’un',
    intro:
      'Vous recevez un lien pour une personne. Qui l’ouvre entre dans une discussion avec vous, chiffrée et vérifiée, tant que vous attendez ici.',
    lesser: 'Votre ami peut choisir aussi. Si vos choix diffèrent, vous avez tous les deux le mode le plus simple.',
    link: 'Votre lien d’invitation',
    send: 'Envoyez ce lien à une seule personne, par une voie en laquelle vous avez confiance.',
    field: 'Lien d’invitation',
    copy: 'Copier le lien',
    copied: 'Copié',
    copyFailed: 'Votre navigateur ne l’a pas copié. Le lien est sélectionné : copiez-le à la main.',
    share: 'Partager',
    qr: 'Code QR du lien d’invitation',
    qrMore: 'Côte à côte ? Scannez ceci.',
    until: (time: string): string => `Valable jusqu’à ${time}, tant que cette page reste ouverte.`,
    once: 'Sert à une discussion. Ensuite, il ne sert plus.',
    holder: 'Qui a le lien peut entrer : ne le publiez donc pas là où d’autres le voient.',
    joining: 'Connexion au service…',
    waiting: 'En attente de votre ami…',
    proving: 'Résolution d’une petite énigme qui éloigne les robots…',
  },
  invited: {
    heading: 'Un ami vous invite',
    intro:
      'Ce lien est pour une discussion entre deux personnes. Ce que vous dites et montrez est chiffré de votre appareil jusqu’à celui de l’autre personne. Il ne peut pas montrer qui elle est : seulement qu’elle a le lien.',
    lesser: 'Si votre ami et vous choisissez différemment, vous avez tous les deux le mode le plus simple.',
    notNow: 'Pas maintenant',
  },
  brokenLink: {
    heading: 'Ce lien d’invitation n’est pas entier',
    why: 'Il y manque quelque chose ou il contient une faute de frappe, il ne mène donc à personne. Ouvrez le lien tel que vous l’avez reçu, ou demandez à votre ami de le renvoyer.',
  },
  ownLink: {
    maker: {
      what: 'C’est votre propre lien d’invitation',
      why: 'Un autre onglet de ce navigateur l’a créé, et y attend ou y discute. Gardez cet onglet ouvert et envoyez le lien à une autre personne : en commençant aussi ici, vous ne pouvez rencontrer que vous-même.',
    },
    visitor: {
      what: 'Ce lien est ouvert dans un autre onglet',
      why: 'Vous y êtes déjà là-bas. Un lien est pour deux : en commençant aussi ici, vous pouvez vous rencontrer vous-même au lieu de votre ami.',
    },
    anyway: 'L’utiliser ici quand même',
  },
  friend: {
    chat: 'Discussion avec un ami',
    speaks: 'Vous parlez avec votre ami',
    escapeAgain: 'Appuyez encore sur Échap pour mettre fin à la discussion',
    heading: {
      video: 'Discussion vidéo avec votre ami',
      voice: 'Discussion vocale avec votre ami',
      text: 'Discussion écrite avec votre ami',
    },
    joining: 'Vers votre ami…',
    waiting: 'Votre ami n’est pas encore là',
    waitingMore: 'La discussion commence dès son arrivée.',
    waitingLong:
      'Le lien est peut-être déjà utilisé ou expiré, ou votre ami a fermé la page. Demandez-lui, et gardez cette page ouverte : la discussion commence dès son arrivée.',
  },
  afterInvite: {
    again: 'Inviter encore',
    newLink: 'Créer un nouveau lien',
    tryAgain: 'Réessayer',
    waitAgain: 'Attendre encore',
    expired: {
      guest: {
        what: 'Le lien a expiré',
        why: 'Personne ne l’a ouvert à temps, et personne n’y est plus attendu. Un nouveau est à un clic.',
      },
      host: {
        what: 'Votre ami n’est pas venu',
        why: 'Le lien a peut-être déjà été utilisé, ou il a expiré. Demandez un nouveau lien à votre ami, ou envoyez-lui le vôtre.',
      },
    },
    used: {
      guest: {
        what: 'Ce lien est utilisé',
        why: 'Deux autres personnes se sont retrouvées par lui, il a donc été transmis. Créez-en un nouveau, et envoyez-le à une seule personne.',
      },
      host: {
        what: 'Ce lien est utilisé',
        why: 'Un lien sert à une discussion, et deux personnes y sont déjà. Si aucune des deux n’est vous, dites-le à votre ami : quelqu’un d’autre a le lien.',
      },
    },
  },
};
