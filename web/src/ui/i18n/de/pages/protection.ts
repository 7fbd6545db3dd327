/** German: how a chat is protected. Each claim stands in docs/threat-model.md with its test; its limit stands beside it. */
export const protection = {
  title: 'So ist dein Chat geschützt',
  description: 'Was in einem Chat verschlüsselt ist, was nicht, wie du es prüfst und was du selbst tun kannst.',
  lead: 'Dein Gerät verschlüsselt, was du sagst, zeigst und schreibst, und das Gerät deines Gegenübers entschlüsselt es. Diese Seite sagt, wie das geht, wie du es prüfen kannst und wo es endet.',
  limit: 'Grenze',

  short: {
    heading: 'Kurz gesagt',
    protected: {
      heading: 'Was geschützt ist',
      list: [
        'Bild, Ton, Text und Dateien werden auf deinem Gerät verschlüsselt und auf dem deines Gegenübers entschlüsselt.',
        'Das Netz und ein Relay sehen verschlüsselte Daten. Dieser Dienst reicht versiegelte Bytes weiter, während ihr verbunden werdet, und danach nichts.',
        'Ein Dienst, der lügt und in der Mitte sitzt, fliegt auf, wenn ihr beide einen kurzen Code vergleicht.',
      ],
    },
    open: {
      heading: 'Was nicht',
      list: [
        'Dein Gegenüber kann dich aufnehmen und behalten, was du sendest.',
        'In einem direkten Chat kann dein Gegenüber deine IP-Adresse sehen.',
        'Der Server sieht, dass zwei Adressen einander zugeteilt wurden, und wann.',
        'Wer diese Seite ausliefert, kann ihren Code ändern.',
      ],
    },
    you: {
      heading: 'Was du tun kannst',
      list: [
        'Vergleiche den Code unter dem Schloss, laut.',
        'Wähle „Meine IP-Adresse verbergen“, wo dieser Dienst ein Relay hat.',
        'Zeig und sag nichts, das verrät, wer du bist.',
        'Geh mit einer Taste, wenn sich etwas falsch anfühlt.',
      ],
    },
  },

  steps: {
    heading: 'Die vier Schritte einer Verbindung',
    intro: 'Vom Klick auf Start bis zum ersten Bild dauert es einen Moment. Das geschieht darin.',
    you: 'Du',
    partner: 'Gegenüber',
    server: 'Server',
    list: [
      {
        heading: 'Ihr werdet einander vorgestellt',
        text: 'Deine Seite sagt dem Server, wie du sprechen willst, deine Sprachen und deine Interessen. Dazu gibt sie einen öffentlichen Schlüssel, der nur für diese Suche gemacht wurde, und eine Zusage darüber, die sich später nicht ändern lässt. Der Server sucht jemanden, der passt.',
        limit:
          'Der Server sieht deine IP-Adresse, deinen Wunsch und die Zeit. Er braucht sie, um ein Gegenüber zu finden.',
        drawing: 'Von dir und von deinem Gegenüber gehen je ein Wunsch und ein öffentlicher Schlüssel an den Server.',
      },
      {
        heading: 'Schlüssel entstehen',
        text: 'Jedes Gerät sendet ein Geheimnis, das nur das andere öffnen kann. Aus beiden Geheimnissen zusammen entstehen die Schlüssel dieses Chats. Der Server reicht die versiegelten Geheimnisse weiter und kann sie nicht öffnen.',
        limit:
          'Ein Server, der lügt, könnte jedem von euch einen eigenen Schlüssel unterschieben. Das zeigt der Code, siehe unten.',
        drawing:
          'Versiegelte Geheimnisse gehen durch den Server. Danach haben beide Geräte denselben Schlüssel, der Server hat keinen.',
      },
      {
        heading: 'Versiegelte Briefe gehen hin und her',
        text: 'Um einander zu erreichen, müssen die Browser Adressen, Zertifikate und Formate kennen. Von hier an reist all das in versiegelten Briefen. Der Server reicht sie ungelesen weiter.',
        limit: 'Der Server sieht, wann ein Brief durchgeht und wie groß er ist, in Schritten von 1024 Bytes.',
        drawing: 'Versiegelte Briefe gehen in beide Richtungen durch den Server, der sie nicht lesen kann.',
      },
      {
        heading: 'Ihr sprecht, ohne den Server',
        text: 'Die Browser verbinden sich, direkt oder über ein Relay. Jeder prüft, dass der andere das Zertifikat hat, das im versiegelten Brief steht. Erst dann wird etwas gezeigt oder gesendet. Zehn Sekunden später verlässt deine Seite den Server, der dann nicht mehr weiß, ob ihr sprecht.',
        limit:
          'In einem direkten Chat sieht dein Gegenüber deine IP-Adresse. Ein Relay sieht die Adressen von euch beiden und wie viel gesendet wird. Ein Server, der lügt, könnte deinem Browser weiterhin seine Adresse nennen (STUN) und so merken, wie lange der Chat dauert.',
        drawing:
          'Eine geschützte Verbindung führt von dir zu deinem Gegenüber. Der Server steht daneben, mit niemandem verbunden.',
      },
    ],
  },

  layers: {
    heading: 'Zwei Schichten, und warum DTLS',
    drawing:
      'Zwei Schichten liegen um das, was du sagst: Die innere ist SFrame oder der Ratchet, die äußere ist DTLS und SRTP.',
    caption: 'Jede Schicht hat eigene Schlüssel. Was das Netz trägt, ist zweimal versiegelt.',
    content: 'Was du sagst',
    inner: 'SFrame, Ratchet',
    outer: 'DTLS, SRTP',
    parts: [
      {
        heading: 'Die äußere Schicht: DTLS und SRTP',
        text: 'Webseiten schützt TLS, das jedes Paket braucht, der Reihe nach. Bild und Ton reisen als einzelne Pakete. Manche gehen verloren, und auf sie zu warten ließe den Anruf stocken. DTLS ist TLS für solche Pakete. Es prüft die Zertifikate und macht die Schlüssel für SRTP, das jedes Paket verschlüsselt. Jeder Anruf im Browser hat diese Schicht.',
      },
      {
        heading: 'Warum sie nicht genügt',
        text: 'DTLS beweist, dass das andere Ende ein bestimmtes Zertifikat hat. Es kann nicht sagen, wessen Zertifikat das ist. Gewöhnlich erfährt dein Browser das vom Dienst und muss ihm glauben. Hier kommt es stattdessen in einem versiegelten Brief.',
      },
      {
        heading: 'Die innere Schicht: SFrame und der Ratchet',
        text: 'Bevor etwas die äußere Schicht erreicht, versiegelt die Seite es noch einmal, mit den Schlüsseln aus Schritt zwei. Bild und Ton werden von SFrame Frame für Frame versiegelt. Text geht durch einen Double Ratchet. Jede Datei hat einen eigenen Schlüssel, der durch den Ratchet reist.',
      },
    ],
    closed:
      'Ohne beide Schichten gibt es keinen Chat. Was sich nicht öffnen lässt, wird nie gezeigt, und ein Browser, der nicht versiegeln kann, erfährt es vor dem Chat.',
    limit:
      'Größe und Zeitpunkt der Pakete bleiben für das Netz sichtbar: Es kann erkennen, dass ihr sprecht, und wie viel. Tonpakete ändern ihre Größe nicht mit dem, was du sagst, und kurze Texte werden aufgefüllt, damit Größen weniger verraten.',
  },

  code: {
    heading: 'Zertifikate, und warum ihr einen Code vergleicht',
    certificates:
      'Für jeden Chat macht dein Browser ein neues Zertifikat. Es nennt niemanden und wird nie wieder verwendet, also kann dich niemand daran erkennen. Der Browser deines Gegenübers tut dasselbe. Zeigt die Verbindung ein anderes Zertifikat als das im versiegelten Brief, gibt es keinen Chat.',
    question:
      'Eine Frage bleibt: Entstanden die Schlüssel mit deinem Gegenüber oder mit jemandem dazwischen? Ein Dienst, der lügt, könnte einen Chat mit dir führen und einen anderen mit deinem Gegenüber, und mitlesen.',
    honest: {
      drawing: 'Niemand dazwischen: Beide sehen dieselben Emoji.',
      caption: 'Niemand dazwischen: Die Codes sind gleich.',
    },
    lying: {
      middle: 'Dazwischen',
      drawing: 'Jemand dazwischen führt zwei Chats: Die beiden Menschen sehen verschiedene Emoji.',
      caption: 'Jemand dazwischen: Es gibt zwei Sätze von Schlüsseln, also auch zwei Codes.',
    },
    answer:
      'Zwei Chats haben zwei Sätze von Schlüsseln, also auch zwei Codes. Darum stehen unter dem Schloss sieben Emoji. Lest sie einander laut vor. Sind sie gleich, sitzt niemand dazwischen. Sind sie es nicht, drück „Verschieden“: Der Chat endet sofort.',
    chance:
      'Beide Seiten müssen sich auf ihre Schlüssel festlegen, bevor sie die der anderen sehen. Wer angreift, kann also bei jedem Versuch nur ein einziges Mal raten: 1 zu 4.398.046.511.104 bei den Emoji, 1 zu 549.755.813.888 bei den Zahlen.',
    limits: [
      'Ein Code, den niemand vergleicht, schützt niemanden vor einem Dienst, der lügt.',
      'In einem Textchat gibt es keine Stimme. Jemand dazwischen könnte genau die Worte ändern, mit denen ihr vergleicht. Vergleicht den Code mit der Stimme oder auf einem anderen Weg, dem ihr vertraut.',
      'Die Stimme deines Gegenübers kennst du nur aus diesem Chat. Wer eure beiden Stimmen zugleich nachahmen könnte, könnte euch täuschen.',
      'Bei einem Einladungslink muss nichts verglichen werden: Sein Geheimnis geht in die Schlüssel ein, und ohne es kommt niemand dazwischen. Er beweist aber nur, dass dein Gegenüber den Link hat.',
    ],
  },

  against: {
    heading: 'Wovor die Verschlüsselung schützt, und wovor nicht',
    states: { yes: 'Geschützt', compare: 'Wenn ihr den Code vergleicht', no: 'Nicht geschützt' },
    rows: {
      network: {
        who: 'Dein WLAN, dein Anbieter, alle unterwegs',
        what: 'Sie sehen, dass du diesen Dienst nutzt, wie viel du sendest und wann, und in einem direkten Chat die Adresse deines Gegenübers. Sie können nicht sehen oder hören, was es ist, und es nicht unbemerkt ändern.',
      },
      relay: {
        who: 'Ein Relay',
        what: 'Es sieht die Adressen an seinen beiden Enden, wie viel gesendet wird und wann. All das ist zweimal versiegelt.',
      },
      recording: {
        who: 'Ein Dienst, der alles aufzeichnet',
        what: 'Er sieht, dass zwei Adressen einander zugeteilt wurden, wann und mit welchen Wünschen. Was er weiterreicht, kann er nicht lesen, auch später nicht.',
      },
      lying: {
        who: 'Ein Dienst, der lügt',
        what: 'Wenn er ändert, vertauscht oder wiederholt, was er weiterreicht, endet der Chat. Sitzt er in der Mitte zweier Chats, sind die Codes verschieden. Unbemerkt bleibt es, wenn niemand sie vergleicht.',
      },
      later: {
        who: 'Jemand, der dein Gerät später stiehlt',
        what: 'Die Schlüssel vergangener Chats sind weg. Mit aufgezeichneten Daten allein lässt sich nichts öffnen.',
      },
      quantum: {
        who: 'Ein künftiger Quantencomputer',
        what: 'Heute aufgezeichnete Daten bleiben ihm verschlossen, soweit man weiß.',
      },
      page: {
        who: 'Ein Dienst, der eine veränderte Seite ausliefert',
        what: 'Die Seite macht die Schlüssel, wer sie ausliefert, kann das also ändern. Nutze einen Dienst, dem du das zutraust, oder betreibe ihn selbst.',
      },
      partner: {
        who: 'Dein Gegenüber',
        what: 'Diese Person sieht und hört dich und kann es aufnehmen. Sie kann jeden Text und jede Datei behalten. Vielleicht ist sie nicht, wer sie zu sein behauptet.',
      },
      device: {
        who: 'Jemand in deinem Gerät oder hinter dir',
        what: 'Schadsoftware, eine Browsererweiterung oder jemand im Raum sieht, was du siehst.',
      },
    },
  },

  keys: {
    heading: 'Schlüssel, die verschwinden',
    text: [
      'Jeder Chat beginnt mit neuen Schlüsseln, und sie werden verworfen, wenn er endet. Das heißt Forward Secrecy: Wer später Schlüssel stiehlt, kann nicht öffnen, was vorher aufgezeichnet wurde.',
      'Auch innerhalb eines Chats wechseln die Schlüssel ständig. Jeder Text hat einen eigenen Schlüssel, der nach Gebrauch verschwindet. Bild und Ton bekommen alle zehn Minuten neue Schlüssel, und die alten werden zehn Sekunden später gelöscht.',
      'Stiehlt jemand die Schlüssel mitten in einem Chat, heilt der Ratchet: Mit den nächsten Wechseln im Gespräch kommen neue Geheimnisse hinzu, die der Dieb nicht hat.',
    ],
    limit:
      'Eine Seite kann Schlüssel verwerfen, aber nur der Browser kann seinen Speicher leeren, und er entscheidet, wann. Der Ratchet heilt gegenüber heutigen Computern, nicht gegenüber einem Quantencomputer.',
  },

  quantum: {
    heading: 'Heute aufgezeichnet, morgen geöffnet',
    text: [
      'Jemand könnte die Daten von heute speichern und auf einen Quantencomputer warten. Darum entstehen die Schlüssel aus zwei Verfahren zugleich: X25519, gut bewährt, und ML-KEM-768, gegen Quantencomputer gemacht. Zusammen heißen sie X-Wing. Die Schlüssel bleiben geheim, solange eines der beiden hält.',
    ],
    limit:
      'ML-KEM ist jung, darum steht es nicht allein. Ob die äußere Schicht einem Quantencomputer standhält, hängt von deinem Browser ab; die innere verlässt sich nicht auf sie.',
  },

  kept: {
    heading: 'Was aufbewahrt wird, und wie lange',
    intro:
      'Weder der Server noch die Seite schreibt von sich aus etwas auf eine Festplatte. Es gibt kein Konto, keine Datenbank, kein Protokoll über Menschen.',
    columns: { what: 'Was', where: 'Wo', until: 'Wie lange' },
    rows: {
      address: {
        what: 'Deine IP-Adresse',
        where: 'Server, Arbeitsspeicher',
        until: 'Solange deine Seite mit ihm verbunden ist: bis zehn Sekunden nach Beginn eines Chats',
      },
      wish: {
        what: 'Dein Wunsch und dein öffentlicher Schlüssel',
        where: 'Server, Arbeitsspeicher',
        until: 'Während du wartest, und bis ihr verbunden seid',
      },
      pairing: {
        what: 'Wem du zugeteilt bist',
        where: 'Server, Arbeitsspeicher',
        until: 'Bis deine Seite den Server verlässt, höchstens zwei Minuten',
      },
      counters: {
        what: 'Zähler für Suchen und Meldungen, unter einer Nummer, die für deine Adresse steht',
        where: 'Server, Arbeitsspeicher',
        until: 'Sie zählen höchstens einen Tag',
      },
      tokens: {
        what: 'Versiegelte Token derer, die du getroffen hast, damit Weiter jemand anderen bringt',
        where: 'Deine Seite, Arbeitsspeicher',
        until: 'Bis du die Seite schließt',
      },
      content: {
        what: 'Text, Dateien und Schlüssel des Chats',
        where: 'Die beiden Seiten, Arbeitsspeicher',
        until: 'Bis der Chat verlassen wird',
      },
    },
    link: 'Frag diesen Server, was er über dich weiß',
    limits: [
      'Das sind die Zeiten der Software, wie sie ausgeliefert wird. Wer diesen Server betreibt, kann manche davon anders einstellen.',
      'Wer diesen Server betreibt, nutzt vielleicht andere Programme daneben: einen Proxy, ein Relay, einen Hosting-Anbieter. Diese können Adressen und Zeiten notieren.',
      'Was du oder dein Gegenüber speichert, bleibt. Ist der Speicher knapp, legt ein Browser eine empfangene Datei vielleicht eine Zeit lang auf die Festplatte.',
    ],
  },

  you: {
    heading: 'Dein eigener Teil',
    intro: 'Die Verschlüsselung endet, wo dein Gerät beginnt. Der Rest liegt bei dir.',
    parts: {
      device: {
        heading: 'Dein Gerät',
        text: 'Halte Browser und System aktuell. Browsererweiterungen können jede Seite lesen: Nutze ein Fenster ohne sie. Auf einem Gerät, das andere verwalten, bei der Arbeit oder in der Schule, können andere vielleicht zusehen.',
      },
      network: {
        heading: 'Dein Netz',
        text: 'Deine IP-Adresse verrät ungefähr, wo du bist. Verbirg sie vor deinem Gegenüber mit „Meine IP-Adresse verbergen“. Der Server und das Relay sehen weiterhin eine Adresse. Das Netz, das du nutzt, sieht, dass du diesen Dienst besuchst.',
      },
      surroundings: {
        heading: 'Deine Umgebung',
        text: 'Sieh hinter dich: Ein Fenster, ein Brief, eine Uniform oder ein Foto kann verraten, wo du wohnst. Andere im Raum sind zu hören. Unschärfe hilft, aber Stimmen und Umrisse bleiben. Teilst du deinen Bildschirm, teile ein Fenster, nicht alles.',
      },
      reveal: {
        heading: 'Was du preisgibst',
        text: 'Nenne Menschen, die du gerade erst getroffen hast, weder deinen Namen noch Schule, Arbeitsplatz oder andere Konten. Bilder verlieren ihre versteckten Daten, bevor sie gesendet werden; andere Dateien behalten sie. Sende niemals Geld oder Bilder, die gegen dich verwendet werden könnten.',
      },
    },
  },

  next: {
    heading: 'Was als Nächstes kommt',
    intro: 'Kein Schutz ist je fertig. Das hat dieser noch nicht.',
    list: [
      'Eine Seite, die sich prüfen lässt. Browser führen aus, was der Server herausgibt. Unter dem Schloss findest du einen Hash des Codes der Seite. Er zeigt eine Verwechslung, aber keinen Dienst, der täuschen will.',
      'Einen Ratchet, der auch gegenüber Quantencomputern heilt.',
      'Eine Prüfung durch unabhängige Fachleute. Das Protokoll, der Code und seine Tests stehen allen zur Prüfung offen.',
    ],
  },
} as const;
