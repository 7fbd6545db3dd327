/** German: what the connection is, for those who want to know. Loaded when they do. */
export const details = {
  intro: 'Jetzt aus deinem Browser und dieser Seite gelesen, und jede Sekunde neu.',
  unknown: 'Dein Browser sagt es nicht',
  none: 'Noch keines',
  waiting: 'Wird gefragt…',
  minutes: (minutes: number): string =>
    minutes < 1 ? 'weniger als einer Minute' : minutes === 1 ? '1 Minute' : `${minutes} Minuten`,
  exchange: {
    name: 'Schlüsselaustausch',
    browser: 'X-Wing, durch deinen Browser',
    page: 'X-Wing, durch diese Seite',
    means:
      'Zwei Verfahren in einem, ML-KEM-768 und X25519: Die Schlüssel bleiben geheim, solange eines von beiden hält, auch vor einem künftigen Quantencomputer.',
  },
  dtls: {
    name: 'DTLS',
    value: (version: string, cipher: string): string => `${version}, ${cipher}`,
    means: 'Der äußere Schutz des Weges zwischen den beiden Browsern, wie ihn jeder Videoanruf im Browser hat.',
  },
  srtp: {
    name: 'SRTP',
    means: 'Der äußere Schutz jedes Pakets mit Bild und Ton. Darin liegt ein zweiter, SFrame.',
  },
  own: {
    name: 'Dein Zertifikat',
    value: (age: string): string => `Für diesen Chat gemacht, vor ${age}`,
    means:
      'Dein Browser zeigt es dem deines Gegenübers. Es wird nie wieder verwendet, damit dich niemand daran erkennen kann.',
  },
  partner: {
    name: 'Das Zertifikat deines Gegenübers',
    value: (age: string): string => `Zuerst gesehen vor ${age}`,
    means:
      'Es ist das, das in der versiegelten Nachricht deines Gegenübers steht. Mit jedem anderen gäbe es keinen Chat.',
  },
  ratchet: {
    name: 'Text: Double Ratchet',
    value: (sent: string, received: string, steps: string): string =>
      `${sent} gesendet, ${received} empfangen, ${steps} Wechsel`,
    means:
      'Jede Nachricht hat einen eigenen Schlüssel, der nach Gebrauch verschwindet; mit jedem Wechsel im Gespräch beginnen beide neu. Die Zahlen enthalten auch Steuernachrichten.',
  },
  frames: {
    name: 'Bild und Ton: SFrame',
    value: (epoch: string, sealed: string, opened: string, refused: string): string =>
      `Epoche ${epoch}: ${sealed} versiegelt, ${opened} geöffnet, ${refused} abgelehnt`,
    means:
      'Jeder Frame wird versiegelt, bevor er diese Seite verlässt, und keiner wird gezeigt, der sich nicht öffnen lässt. Die Epoche steigt alle zehn Minuten um eins, mit neuen Schlüsseln.',
  },
  path: {
    name: 'Weg',
    value: { direct: 'Direkt', relay: 'Über ein Relay' },
    over: (way: string, transport: string): string => `${way}, per ${transport}`,
    means:
      'Direkte Pakete gehen von dir zu deinem Gegenüber. Ein Relay reicht sie weiter und sieht nur Verschlüsseltes.',
  },
  server: {
    name: 'Was dieser Server jetzt über dich weiß',
    nothing: 'Der Server antwortet nicht',
    means:
      'Gefragt über eine neue Verbindung, denn die deiner Suche wird zehn Sekunden nach Beginn des Chats geschlossen. Der Server sagt das über sich selbst: Er könnte etwas weglassen.',
  },
  code: {
    name: 'Der Code dieser Seite',
    value: (files: string): string => `SHA-256 über ${files} Dateien`,
    nothing: 'Ließ sich nicht berechnen',
    means:
      'Vergleiche ihn mit dem, den der Herausgeber des Quelltexts nennt. So fällt eine versehentlich falsche Datei auf, doch gegen einen Dienst, der täuschen will, beweist es wenig: Auch die Seite, die ihn berechnet, kommt von dort.',
  },
};
