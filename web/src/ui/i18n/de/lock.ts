/** German: the lock and what is under it. */
export const lock = {
  lock: {
    securing: 'Wird gesichert…',
    unverified: 'Verschlüsselt, nicht verifiziert',
    own: 'Dein Gegenüber muss noch bestätigen',
    verified: 'Verifiziert',
    heading: 'Ist jemand dazwischen?',
    headingVerified: 'Verifiziert: Die Schlüssel habt nur ihr',
    encrypted:
      'Dieser Chat ist Ende-zu-Ende-verschlüsselt. Aber ein Dienst, der lügt, könnte sich in die Mitte gesetzt haben. Dieser Code zeigt, ob er es getan hat: Ihr müsst beide dasselbe sehen.',
    how: 'Sagt die sieben Namen laut, abwechselnd. Vertrau der Stimme, die du aus diesem Chat kennst, nicht geschriebenen Worten.',
    numbers: 'Oder vergleicht diese Zahlen:',
    match: 'Gleich',
    differ: 'Verschieden',
    differMore: '„Verschieden“ beendet den Chat sofort.',
    notYet: 'Der Code kann bestätigt werden, sobald der Chat verbunden ist.',
    waiting: 'Du hast gesagt, dass sie gleich sind. Jetzt muss dein Gegenüber es auch sagen.',
    byLink: {
      heading: 'Verifiziert durch den Einladungslink',
      done: 'Ihr habt euch über einen Link getroffen, dessen Geheimnis über keinen Server ging, und die Schlüssel dieses Chats wurden damit gemacht. Es ist also niemand dazwischen, der den Link nicht hat: Kein Dienst und kein Netz kann diesen Chat mitlesen oder mithören. Das Gerät deines Gegenübers kann ihn trotzdem aufnehmen.',
      limit: 'Er beweist nur, dass dein Gegenüber den Link hat, nicht, wer dein Gegenüber ist.',
      doubt:
        'Könnte jemand anderes den Link gesehen haben, vergleicht auch diesen Code: Sagt die sieben Namen laut, abwechselnd.',
    },
    done: 'Ihr habt beide gesagt, dass der Code gleich ist. Niemand dazwischen hat also die Schlüssel: Kein Dienst und kein Netz kann diesen Chat mitlesen oder mithören. Das Gerät deines Gegenübers kann ihn trotzdem aufnehmen.',
    textOnly:
      'In einem Textchat lässt er sich hier nicht vergleichen: Wer in der Mitte säße, könnte die Worte ändern, mit denen ihr vergleicht. Sprecht miteinander und vergleicht ihn laut, oder vergleicht ihn auf einem anderen Weg, dem ihr vertraut.',
    code: 'Sicherheitscode',
    details: 'Für alle, die es genau wissen wollen',
    path: {
      heading: 'Der Weg',
      direct: 'Bild und Ton gehen direkt zwischen euch. Dein Gegenüber kann deine IP-Adresse sehen.',
      relay:
        'Alles läuft über ein Relay, das nur Verschlüsseltes sieht. Während ein direkter Weg versucht wurde, konnte der Browser deines Gegenübers deine IP-Adresse erfahren.',
      relayOnly:
        'Alles läuft über ein Relay, das nur Verschlüsseltes sieht. Dein Gegenüber sieht deine IP-Adresse nicht.',
      unknown: 'Die Verbindung wird noch aufgebaut.',
    },
  },
};
