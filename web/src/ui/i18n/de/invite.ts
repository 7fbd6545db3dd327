/** German: invite links. */
export const invite = {
  invite: {
    way: 'Jemanden einladen',
    wayMore: 'Sprich lieber mit jemandem, den du kennst, über einen Link von dir',
    heading: 'Jemanden einladen',
    intro:
      'Du bekommst einen Link für eine Person. Wer ihn öffnet, ist mit dir in einem Chat, verschlüsselt und verifiziert, solange du hier wartest.',
    lesser: 'Auch dein Gegenüber kann wählen. Wählt ihr verschieden, gilt für euch beide die einfachere Art.',
    link: 'Dein Einladungslink',
    send: 'Schick diesen Link einer einzigen Person, auf einem Weg, dem du vertraust.',
    field: 'Einladungslink',
    copy: 'Link kopieren',
    copied: 'Kopiert',
    copyFailed: 'Dein Browser hat nichts kopiert. Der Link ist markiert: Kopiere ihn von Hand.',
    share: 'Teilen',
    qr: 'QR-Code des Einladungslinks',
    qrMore: 'Nebeneinander? Diesen Code scannen.',
    until: (time: string): string => `Gilt bis ${time}, solange diese Seite offen bleibt.`,
    once: 'Gilt für einen Chat. Dann ist er verbraucht.',
    holder: 'Wer den Link hat, kann herein. Poste ihn also nicht dort, wo andere ihn sehen.',
    joining: 'Verbindung zum Dienst…',
    waiting: 'Warten auf dein Gegenüber…',
    proving: 'Ein kleines Rätsel wird gelöst, das Roboter fernhält…',
  },
  invited: {
    heading: 'Jemand lädt dich ein',
    intro:
      'Dieser Link ist für einen Chat zwischen zwei Menschen. Was du sagst und zeigst, ist von deinem Gerät bis zum anderen verschlüsselt. Wer dein Gegenüber ist, kann der Link nicht zeigen: nur, dass die Person ihn hat.',
    lesser: 'Wählt ihr beide verschieden, gilt für euch beide die einfachere Art.',
    notNow: 'Jetzt nicht',
  },
  brokenLink: {
    heading: 'Dieser Einladungslink ist unvollständig',
    why: 'Etwas fehlt oder wurde vertippt, deshalb führt er zu niemandem. Öffne den Link genau so, wie du ihn bekommen hast, oder lass ihn dir noch einmal schicken.',
  },
  ownLink: {
    maker: {
      what: 'Das ist dein eigener Einladungslink',
      why: 'Ein anderer Tab dieses Browsers hat ihn erstellt und wartet oder spricht dort. Lass ihn offen und schick den Link einer anderen Person: Fängst du auch hier an, kannst du nur dir selbst begegnen.',
    },
    visitor: {
      what: 'Dieser Link ist in einem anderen Tab offen',
      why: 'Dort bist du schon dabei. Ein Link ist für zwei: Fängst du auch hier an, kannst du dir selbst begegnen statt deinem Gegenüber.',
    },
    anyway: 'Trotzdem hier verwenden',
  },
  friend: {
    chat: 'Chat auf Einladung',
    speaks: 'Du sprichst mit deinem Gegenüber',
    escapeAgain: 'Noch einmal Esc, um den Chat zu beenden',
    heading: {
      video: 'Videochat auf Einladung',
      voice: 'Audiochat auf Einladung',
      text: 'Textchat auf Einladung',
    },
    joining: 'Auf dem Weg zu deinem Gegenüber…',
    waiting: 'Dein Gegenüber ist noch nicht da',
    waitingMore: 'Sobald ihr beide da seid, beginnt der Chat.',
    waitingLong:
      'Vielleicht ist der Link schon benutzt oder abgelaufen, oder dein Gegenüber hat die Seite geschlossen. Frag nach, und lass diese Seite offen: Der Chat beginnt, sobald ihr beide da seid.',
  },
  afterInvite: {
    again: 'Noch einmal einladen',
    newLink: 'Neuen Link erstellen',
    tryAgain: 'Noch einmal versuchen',
    waitAgain: 'Noch einmal warten',
    expired: {
      guest: {
        what: 'Der Link ist abgelaufen',
        why: 'Niemand hat ihn rechtzeitig geöffnet, und es wartet dort niemand mehr. Ein neuer ist nur einen Klick entfernt.',
      },
      host: {
        what: 'Dein Gegenüber ist nicht gekommen',
        why: 'Der Link wurde vielleicht schon benutzt, oder er ist abgelaufen. Bitte um einen neuen, oder schick einen von dir.',
      },
    },
    used: {
      guest: {
        what: 'Dieser Link ist verbraucht',
        why: 'Zwei andere haben sich über ihn getroffen, er wurde also weitergegeben. Erstelle einen neuen, und schick ihn nur einer Person.',
      },
      host: {
        what: 'Dieser Link ist verbraucht',
        why: 'Ein Link gilt für einen Chat, und zwei sind schon darin. Gehörst du nicht dazu, sag der Person Bescheid, von der du ihn hast: Jemand anderes hat den Link.',
      },
    },
  },
};
