/** German: what a server knows, moment by moment and field by field; the fields are those of `inspect`. */
export const knowledge = {
  title: 'Was dieser Server weiß',
  description: 'Alles, was ein Server dieses Dienstes über dich hat, wann und wie lange. Frag ihn selbst.',
  lead: 'Ein Server kann nicht verraten, was er nicht hat. Hier steht, was er hat, von der ersten Anfrage an, bis nichts mehr übrig ist. Du kannst ihn auch fragen.',

  ask: {
    heading: 'Frag ihn jetzt',
    intro:
      'Ein Klick öffnet eine neue Verbindung zum Server, fragt, was er zu dieser Verbindung hat, und schließt sie wieder.',
    button: 'Diesen Server jetzt fragen',
    again: 'Noch einmal fragen',
    noScript: 'Um den Server zu fragen, braucht diese Seite JavaScript. Alles andere auf ihr lässt sich ohne lesen.',
    asking: 'Wird gefragt…',
    answered: 'Das ist die ganze Antwort. Die Verbindung ist wieder geschlossen.',
    away: 'Der Server antwortet nicht. Vielleicht startet er neu, oder dein Gerät ist offline. Versuche es gleich noch einmal.',
    unexplained: 'Ein neueres Feld, das diese Seite noch nicht kennt.',
    yes: 'ja',
    no: 'nein',
    none: 'keine',
    limit:
      'Der Server sagt das über sich selbst. Ein veränderter Server könnte etwas weglassen. Was deine Seite ihm nicht sendet, kann er nicht haben.',
  },

  moments: {
    heading: 'Schritt für Schritt',
    list: [
      {
        when: 'Du öffnest eine Seite',
        what: 'Der Server sieht deine IP-Adresse und sendet die Dateien. Er notiert weder das eine noch das andere: Er zählt nur, dass eine Anfrage beantwortet wurde.',
      },
      {
        when: 'Du suchst jemanden',
        what: 'Deine Seite öffnet eine Verbindung und nennt, wie du sprechen willst, deine Sprachen und Interessen und einen öffentlichen Schlüssel. Der Server hält sie, während du wartest, höchstens fünfzehn Minuten.',
      },
      {
        when: 'Ihr werdet einander zugeteilt',
        what: 'Der Server weiß, welche zwei Verbindungen zusammengehören. Er reicht versiegelte Bytes zwischen ihnen weiter, ungelesen. Dein Browser fragt ihn vielleicht auch, unter welcher Adresse er von außen zu sehen ist (STUN); diese Anfragen werden eine Minute lang gezählt.',
      },
      {
        when: 'Zehn Sekunden nach Beginn des Chats',
        what: 'Deine Seite verlässt den Server. Was er zur Verbindung und zur Zuteilung hatte, wird verworfen. Er weiß nicht, ob ihr noch sprecht.',
      },
      {
        when: 'Der Weg ging verloren, oder du drückst Weiter',
        what: 'Deine Seite öffnet eine neue Verbindung, und es beginnt von vorn. An deiner Adresse und an den Token, die deine Seite mitsendet, kann der Server erkennen, dass die Suchen eines Besuchs zusammengehören.',
      },
      {
        when: 'Einen Tag später',
        what: 'Nichts, was über dich gezählt wurde, zählt noch: Die Nummer, die für deine Adresse steht, ist jeden Tag eine andere.',
      },
    ],
  },

  groups: {
    heading: 'Feld für Feld',
    intro: 'Das sind alle Felder, mit denen der Server antworten kann, unter den Namen, die er ihnen gibt.',
    always: 'Bei jeder Verbindung',
    proof: 'Wenn ein Arbeitsnachweis (Proof of Work) verlangt wurde',
    looking: 'Während du jemanden suchst',
    paired: 'Während ihr verbunden werdet',
  },

  fields: {
    address: {
      name: 'Deine IP-Adresse',
      means: 'Sie gehört zur offenen Verbindung, denn Antworten müssen dich erreichen. Sonst steht sie nirgends.',
    },
    nearby: {
      name: 'Gleiches Netz',
      means:
        'Ob deine Verbindung aus dem lokalen Netz des Servers kommt. Dann dürfen sich zwei Geräte dort direkt darin verbinden.',
    },
    warned: {
      name: 'Verwarnt',
      means: 'Ob diese Verbindung einmal zu viel gesendet hat und darauf hingewiesen wurde.',
    },
    textFramesLeft: {
      name: 'Nachrichten übrig',
      means: 'Wie viele Nachrichten diese Verbindung auf einmal an den Server senden darf, bevor sie bremsen muss.',
    },
    binaryFramesLeft: {
      name: 'Versiegelte Frames übrig',
      means: 'Wie viele versiegelte Frames sie auf einmal weiterreichen lassen darf, bevor sie bremsen muss.',
    },
    bucket: {
      name: 'Nummer für deine Adresse',
      means:
        'Aus deiner Adresse mit einem zufälligen Schlüssel gemacht, der den Speicher nie verlässt und täglich wechselt. Sie dient dazu, Missbrauch zu begrenzen.',
    },
    bucketSockets: {
      name: 'Verbindungen',
      means:
        'Wie viele Verbindungen unter dieser Nummer offen sind. Andere bei dir zu Hause oder in deiner Firma zählen mit.',
    },
    bucketSearches: {
      name: 'Suchen',
      means:
        'Wie oft jemand unter dieser Nummer in letzter Zeit gesucht hat. Viele Suchen kosten einen Arbeitsnachweis.',
    },
    bucketReporters: {
      name: 'Meldungen',
      means:
        'Von wie vielen anderen jemand unter dieser Nummer innerhalb eines Tages gemeldet wurde. Bei mehreren muss die nächste Suche warten.',
    },
    bucketStunRequests: {
      name: 'Adressanfragen',
      means:
        'Wie oft ein Browser unter dieser Nummer in letzter Zeit gefragt hat, unter welcher Adresse er von außen zu sehen ist (STUN).',
    },
    pageHost: {
      name: 'Adresse der Seite',
      means:
        'Der Name, unter dem dein Browser diesen Dienst geöffnet hat. Damit erfährt er, wo er nach STUN fragen kann.',
    },
    state: { name: 'Zustand', means: 'Was deine Verbindung tut: nichts (idle), warten oder zugeteilt sein.' },
    proofSalt: {
      name: 'Rätsel',
      means: 'Ein zufälliger Text. Dein Gerät muss damit ein Rätsel lösen, das Roboter fernhält.',
    },
    proofDifficulty: { name: 'Wie schwer', means: 'Wie schwer das Rätsel ist. Jede Stufe verdoppelt die Arbeit.' },
    proofEndsInMs: { name: 'Zeit dafür', means: 'Wie viele tausendstel Sekunden noch bleiben, um es zu lösen.' },
    waitingMs: { name: 'Wartet seit', means: 'Wie viele tausendstel Sekunden du schon wartest.' },
    mode: { name: 'Art des Gesprächs', means: 'Text, Audio oder Video, wie du gewählt hast.' },
    interests: { name: 'Interessen', means: 'Die du genannt hast. Wer eines davon teilt, wird zuerst gesucht.' },
    languages: { name: 'Sprachen', means: 'Die du genannt hast. Dein Gegenüber nennt eine davon oder gar keine.' },
    recentPairings: {
      name: 'Schon getroffen',
      means: 'Wie viele Token früherer Chats deine Seite mitgesendet hat, damit du jemand anderen triffst.',
    },
    avoidedPairings: {
      name: 'Nicht wieder',
      means: 'Wie viele Token von Menschen deine Seite mitgesendet hat, die du nicht wieder treffen willst.',
    },
    avoidedBuckets: {
      name: 'Nicht wieder, nach Nummer',
      means: 'Wie viele solche Menschen, nach den Nummern ihrer Adressen.',
    },
    place: {
      name: 'Treffpunkt',
      means:
        'Ein zufälliger Name für den Ort, an dem zwei sich über einen Link oder nach einem verlorenen Weg treffen. Das Geheimnis des Links geht daraus nicht hervor.',
    },
    search: {
      name: 'Diese Suche',
      means: 'Eine Nummer, die diese Suche von anderen unterscheidet. Sie wird mit ihr verworfen.',
    },
    key: {
      name: 'Dein öffentlicher Schlüssel',
      means: 'Wird deinem Gegenüber weitergereicht. Was damit versiegelt ist, kann nur dein Gerät öffnen.',
    },
    commit: {
      name: 'Deine Zusage',
      means:
        'Ein Fingerabdruck deines Schlüssels und einer Zufallszahl. Ihretwegen kann niemand Schlüssel wählen, nachdem er deine gesehen hat.',
    },
    pairedMs: { name: 'Zugeteilt seit', means: 'Wie viele tausendstel Sekunden ihr schon einander zugeteilt seid.' },
    pairing: {
      name: 'Die Zuteilung',
      means: 'Eine Zufallszahl für die zwei Verbindungen, die zusammengehören.',
    },
    partner: {
      name: 'Dein Gegenüber',
      means: 'Die andere Verbindung, mit ihrem öffentlichen Schlüssel, ihrer Zusage und der Nummer für ihre Adresse.',
    },
    common: { name: 'Gemeinsam', means: 'Interessen, die ihr beide genannt habt. Ihr erfahrt sie beide.' },
  },

  never: {
    heading: 'Was er nie hat',
    list: [
      'Was du sagst, zeigst, schreibst oder sendest. Es wäre versiegelt, und es nimmt diesen Weg gar nicht erst.',
      'Die Schlüssel deines Chats.',
      'Die Adressen und Zertifikate, über die eure Browser einander finden: Sie gehen in versiegelten Briefen durch.',
      'Deinen Namen, eine E-Mail-Adresse, ein Konto, ein Cookie.',
      'Eine Liste der Menschen, die du getroffen hast. Deine eigene Seite behält versiegelte Token von ihnen, bis du sie schließt.',
    ],
    limit:
      'Er sieht, dass zwei Adressen einander zugeteilt wurden, und wann. Ein Server, der lügt, könnte in der Mitte zweier Chats sitzen; das zeigt der Vergleich des Codes. Er könnte auch weiter auf STUN antworten, was diese Software nach neun Sekunden beendet, und so erfahren, wie lange ein Chat dauert.',
    link: 'So ist dein Chat geschützt',
  },
} as const;
