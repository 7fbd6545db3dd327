/** German: the privacy notice. It tells what the software does; who runs a server adds who they are. */
export const privacy = {
  title: 'Datenschutz',
  description: 'Welche Daten dieser Dienst verarbeitet, warum, wie lange, und wer sie sieht.',
  lead: 'Kein Konto, keine Cookies, keine Werbung, keine Statistik über Menschen. Was übrig bleibt, steht hier in klaren Worten.',

  who: {
    heading: 'Wer verantwortlich ist',
    text: 'Wer diesen Server betreibt, ist für die Daten verantwortlich, die er verarbeitet.',
    contact: 'Kontakt',
    noContact:
      'Steht hinter diesem Link nichts, wurde kein Kontakt angegeben. Frag dann dort, wo du die Adresse dieses Dienstes gefunden hast, oder sieh nach, wem sein Name gehört.',
    software:
      'Dieser Text beschreibt die Software so, wie sie ausgeliefert wird. Wer diesen Server betreibt, nutzt vielleicht weitere Programme daneben, etwa einen Proxy oder einen Hosting-Anbieter, und muss dich darüber informieren.',
  },

  what: {
    heading: 'Was verarbeitet wird, warum und wie lange',
    columns: { what: 'Was', why: 'Warum', until: 'Wie lange' },
    rows: {
      address: {
        what: 'Deine IP-Adresse',
        why: 'Ohne sie könnte dich keine Antwort erreichen. Eine daraus berechnete Nummer begrenzt Missbrauch; der Schlüssel, der die Nummer macht, wechselt täglich.',
        until:
          'Die Adresse: solange du mit dem Server verbunden bist. Zähler unter der Nummer zählen höchstens einen Tag.',
      },
      wish: {
        what: 'Wie du sprechen willst, deine Sprachen und Interessen',
        why: 'Um ein Gegenüber zu finden, das passt. Du entscheidest, was du nennst.',
        until: 'Bis du mit jemandem verbunden bist oder die Suche beendest',
      },
      pairing: {
        what: 'Dass du und jemand anderes einander zugeteilt wurdet',
        why: 'Um versiegelte Bytes weiterzureichen, bis ihr verbunden seid, und dir beim nächsten Mal jemand anderen zuzuteilen.',
        until: 'Höchstens zwei Minuten. Deine eigene Seite behält ein versiegeltes Token, bis du sie schließt.',
      },
      report: {
        what: 'Eine Meldung von dir oder über dich',
        why: 'Um diejenigen zu bremsen, die von mehreren Menschen gemeldet werden. Das geschieht allein durch Zählen; niemand sieht sich Inhalte an, denn niemand hat sie.',
        until: 'Sie zählt höchstens einen Tag',
      },
      content: {
        what: 'Bild, Ton, Text und Dateien',
        why: 'Sie gehen verschlüsselt von deinem Gerät zu dem deines Gegenübers. Dieser Dienst kann sie nicht lesen und bewahrt sie nicht auf.',
        until: 'Auf dem Server gar nicht',
      },
    },
    camera:
      'Kamera und Mikrofon gehen nur nach einem Klick an, der das ankündigt. Ihr Bild und Ton gehen nicht an den Server.',
  },

  law: {
    heading: 'Die Rechtsgrundlagen',
    intro: 'In den Worten der europäischen Datenschutz-Grundverordnung (DSGVO), Artikel 6:',
    list: [
      'Um zu tun, worum du bittest, nämlich jemanden für dich zu finden und euch zu verbinden: Absatz 1 Buchstabe b.',
      'Um den Dienst und alle, die ihn besuchen, vor Missbrauch zu schützen, was in unserem und deinem Interesse liegt: Absatz 1 Buchstabe f.',
    ],
    other: 'Nichts wird für etwas anderes verwendet, verkauft oder weitergegeben. Es gibt kein Profil von dir.',
  },

  others: {
    heading: 'Wer sonst etwas sieht',
    partner: {
      heading: 'Dein Gegenüber',
      text: 'Dein Gegenüber sieht und hört, was du zeigst und sagst, und kann es behalten. In einem direkten Chat erfährt das Gerät deines Gegenübers auch deine IP-Adresse. „Meine IP-Adresse verbergen“ verhindert das, wo dieser Dienst ein Relay hat.',
    },
    relay: {
      heading: 'Ein Relay',
      text: 'Wird eines verwendet, reicht es verschlüsselte Pakete weiter. Es sieht die IP-Adressen von euch beiden, wie viel gesendet wird und wann. Vielleicht betreibt es jemand anderes als diesen Server.',
    },
    nobody: {
      heading: 'Sonst niemand',
      text: 'Die Seite lädt nichts von anderswo: keine Schriften, keine Skripte, keine Bilder, keine Zähler.',
    },
  },

  cookies: {
    heading: 'Keine Cookies, nichts gespeichert',
    text: 'Dieser Dienst setzt keine Cookies und speichert nichts in deinem Browser. Was du wählst, ist vergessen, wenn du die Seite schließt. Dein Browser behält vielleicht die Dateien der Seite und ihre Adresse, wie bei jeder Seite.',
  },

  children: {
    heading: 'Kinder',
    text: 'Dieser Dienst ist für Erwachsene, ab 18. Wer jünger ist, darf ihn nicht nutzen. Da es keine Konten gibt, lässt sich das Alter hier nicht prüfen: Eltern können diese Adresse auf den Geräten ihrer Kinder sperren.',
  },

  rights: {
    heading: 'Deine Rechte',
    text: 'Du kannst fragen, was über dich verarbeitet wird, und es berichtigen, löschen oder einschränken lassen. Du kannst widersprechen. Du kannst dich bei einer Datenschutzbehörde beschweren. Du kannst jederzeit selbst sehen, was zu deiner Verbindung vorliegt:',
    limit:
      'Bist du einmal weg, kann der Server nicht mehr sagen, welche seiner Zähler deine sind. Für dich allein lässt sich dann nichts nachsehen oder löschen. Sie zählen höchstens einen Tag.',
  },
} as const;
