/** French: from text to voice to video, and showing a screen. */
export const upgrade = {
  upgrade: {
    label: 'Comment vous parlez',
    ask: { voice: 'Proposer la voix', video: 'Proposer la vidéo' },
    heading: { voice: 'Parler de vive voix ?', video: 'Parler en vidéo ?' },
    before: {
      voice:
        'Votre micro s’active maintenant, puis l’autre personne reçoit la demande. Elle n’entend rien sans son accord.',
      video:
        'Votre caméra et votre micro s’activent maintenant, puis l’autre personne reçoit la demande. Elle ne voit et n’entend rien sans son accord.',
      camera:
        'Votre caméra s’active maintenant, puis l’autre personne reçoit la demande. Elle ne voit rien sans son accord.',
    },
    forScreen: 'Pour montrer votre écran, il faut une discussion vidéo.',
    turnOn: { voice: 'Activer le micro et demander', video: 'Activer la caméra et demander' },
    permission: 'Votre navigateur vous le demande maintenant. Choisissez « Autoriser » pour continuer.',
    asking: { voice: 'Proposition de la voix…', video: 'Proposition de la vidéo…' },
    onlyYou: 'Pour l’instant, ceci n’est visible que de vous.',
    unheard: 'L’autre personne n’entend rien pour l’instant.',
    asked: {
      voice: 'L’autre personne aimerait parler de vive voix',
      video: 'L’autre personne aimerait parler en vidéo',
    },
    ifAgreed: {
      voice: 'Si vous acceptez, votre micro s’active.',
      video: 'Si vous acceptez, votre caméra et votre micro s’activent.',
      camera: 'Si vous acceptez, votre caméra s’active.',
    },
    startBlurred: 'Votre image commence floutée.',
    agree: 'Accepter',
    notNow: 'Pas maintenant',
    cancel: 'Annuler',
    changing: {
      voice: 'Vous êtes d’accord tous les deux. La voix démarre…',
      video: 'Vous êtes d’accord tous les deux. La vidéo démarre…',
    },
    declined: 'L’autre personne préfère ne pas le faire maintenant. Vous pourrez redemander dans une demi-minute.',
    lapsed: 'L’autre personne ne le souhaite plus.',
    close: 'OK',
    became: { voice: 'Vous parlez maintenant de vive voix.', video: 'Vous parlez maintenant en vidéo.' },
  },
  screen: {
    share: 'Partager l’écran',
    sharing: 'Vous partagez votre écran',
    stop: 'Arrêter le partage',
    stopped: 'Vous ne partagez plus votre écran.',
    refused:
      'Rien n’est partagé. Si vous avez bien choisi quelque chose, votre appareil l’interdit peut-être : autorisez l’enregistrement d’écran pour ce navigateur dans ses réglages.',
    failed: 'L’écran n’a pas pu être partagé. Essayez une autre fenêtre, ou redémarrez le navigateur.',
    partner: 'Écran de l’autre personne',
    hidden: 'L’autre personne partage un écran. Flouté et sans son jusqu’à ce que vous choisissiez de regarder',
    show: 'Montrer l’écran',
    hide: 'Flouter l’écran',
    largeCamera: 'Agrandir la caméra',
    largeScreen: 'Agrandir l’écran',
    partnerStarted: 'L’autre personne partage un écran.',
    partnerStopped: 'L’autre personne ne partage plus d’écran.',
  },
};
