import type { CaptureFailure, Feature, PauseReason } from '../../../session/state/state.js';
import { plural } from '../plural.js';

/** German: everything before a chat. */
export const start = {
  name: 'AnonymousChat',
  title: {
    home: 'AnonymousChat: sprich mit Fremden, niemand dazwischen',
    loading: 'Einen Moment · AnonymousChat',
    mirror: 'Bevor du beginnst · AnonymousChat',
    looking: 'Suche… · AnonymousChat',
    waiting: 'Warten auf dein Gegenüber · AnonymousChat',
    inviting: 'Jemanden einladen · AnonymousChat',
    invited: 'Du bist eingeladen · AnonymousChat',
    'own-link': 'Dein eigener Einladungslink · AnonymousChat',
    'broken-link': 'Beschädigter Einladungslink · AnonymousChat',
    chat: 'Chat · AnonymousChat',
    after: 'Chat beendet · AnonymousChat',
    unsupported: 'Browser zu alt · AnonymousChat',
    /** While one looks at another page. */
    found: 'Jemand ist da · AnonymousChat',
    unread: (count: number): string => `(${count}) Chat · AnonymousChat`,
  },
  modes: { video: 'Video', voice: 'Audio', text: 'Text' },
  beside: {
    label: 'Mehr über diesen Dienst',
    protection: 'So ist dein Chat geschützt',
    server: 'Was dieser Server weiß',
    rules: 'Regeln',
    privacy: 'Datenschutz',
    newTab: '(öffnet sich in einem neuen Tab)',
  },
  common: { close: 'Schließen', back: 'Zurück', cancel: 'Abbrechen' },
  home: {
    heading: 'Sprich mit Fremden. Niemand dazwischen.',
    intro:
      'Du wirst mit jemandem verbunden, den du nicht kennst. Was du sagst und zeigst, ist von deinem Gerät bis zum anderen verschlüsselt.',
    ways: 'Wähle, wie ihr sprecht',
    video: 'Einander sehen und hören',
    voice: 'Einander nur hören',
    text: 'Nur schreiben',
    tick: 'Ich bin mindestens 18 und akzeptiere die Regeln',
    readRules: 'Regeln lesen',
    tickMissing: 'Bitte setze zuerst dieses Häkchen: Nur Erwachsene, die die Regeln akzeptieren, können beginnen.',
    preferences: 'Finde jemanden, der passt',
    optional: 'Alles hier ist freiwillig.',
    facts: {
      account: 'Kein Konto',
      accountMore: 'Kein Name, keine E-Mail. Was du hier einstellst, ist vergessen, wenn du die Seite schließt.',
      sealed: 'Ende-zu-Ende-verschlüsselt',
      sealedMore:
        'Der Dienst reicht versiegelte Bytes weiter. Ein kurzer Code, laut verglichen, zeigt, dass niemand dazwischen sitzt.',
      leave: 'Mit einer Taste weg',
      leaveMore:
        'Weiter und Stopp wirken sofort. Wir bewahren keine Aufnahmen und keine Nachrichten auf, das Gerät deines Gegenübers aber könnte es.',
    },
  },
  languageMenu: { label: 'Sprache dieser Seite' },
  interests: {
    label: 'Interessen',
    hint: 'Bis zu 8. Wer eines davon teilt, wird zuerst gesucht.',
    placeholder: 'Interesse eingeben',
    add: 'Interesse hinzufügen',
    remove: (interest: string): string => `${interest} entfernen`,
    suggested: 'Vorschläge',
    suggestions: ['Musik', 'Filme', 'Spiele', 'Bücher', 'Reisen', 'Kochen', 'Sport', 'Wissenschaft'],
    full: 'Das sind alle 8. Entferne eines, um ein anderes hinzuzufügen.',
  },
  languages: {
    label: 'Sprachen, die du sprichst',
    hint: 'Aus deinem Browser. Bis zu 4; ohne Angabe kann es jede Person sein.',
    add: 'Sprache hinzufügen',
    remove: (language: string): string => `${language} entfernen`,
  },
  address: {
    label: 'Meine IP-Adresse verbergen',
    why: 'Eure Geräte verbinden sich direkt, dein Gegenüber kann also deine IP-Adresse sehen. Sie verrät ungefähr, wo du bist. Verbirgst du sie, läuft alles über ein Relay, das nur Verschlüsseltes sieht.',
    unavailable: 'Dieser Dienst hat kein Relay, deshalb lassen sich Adressen hier nicht verbergen.',
    impossible: 'Dieser Dienst hat kein Relay. Solange das Häkchen gesetzt ist, kommt keine Verbindung zustande.',
  },
  rules: {
    heading: 'Die Regeln',
    intro: 'Kurz, und für alle gleich.',
    list: [
      'Du bist mindestens 18. Wer jünger ist, darf in keiner Weise gezeigt oder einbezogen werden.',
      'Keine Nacktheit und keine sexuellen Handlungen, außer ihr wollt es beide eindeutig. Bist du nicht sicher, heißt es Nein.',
      'Keine Drohungen, kein Hass, keine Belästigung. Wer dir nicht gefällt, bekommt ein Weiter zur Antwort.',
      'Nimm dein Gegenüber nicht ohne Einwilligung auf, fotografiere es nicht und veröffentliche nichts davon.',
      'Keine Werbung, kein Betrug, keine Bitten um Geld.',
      'Verstoße nicht gegen das Recht, das bei dir gilt, und hilf niemandem dabei.',
    ],
    after: 'Wer von mehreren Menschen gemeldet wird, muss vor dem nächsten Chat immer länger warten.',
  },
  elsewhere: {
    what: 'Du bist schon in einem anderen Tab im Chat',
    why: 'Dort geht er weiter. Wenn du auch hier beginnst, nutzen beide dieselbe Kamera und dasselbe Mikrofon.',
  },
  safety: {
    heading: { video: 'Bevor man dich sieht', voice: 'Bevor man dich hört' },
    place:
      'Zeig und sag nichts, das verrät, wer du bist oder wo du wohnst: keine Papiere, keine Straße, keinen Blick aus dem Fenster.',
    record: 'Dein Gegenüber kann aufnehmen, was du zeigst und sagst. Keine Verschlüsselung verhindert das.',
    asks: 'Wer nach Geld, nach deinem Namen oder nach etwas fragt, das du nicht willst, meint es nicht gut. Geh, und melde die Person.',
    leave: 'Du schuldest niemandem einen Abschied: Drück zweimal Esc, oder Stopp.',
    short: 'Zeig nichts, das verrät, wer du bist oder wo du wohnst. Dein Gegenüber kann es aufnehmen.',
  },
  mirror: {
    heading: { video: 'So wirkst du in Bild und Ton', voice: 'So klingst du' },
    ask: {
      video:
        'Noch sieht und hört dich niemand. Dein Browser wird fragen, ob diese Seite deine Kamera und dein Mikrofon verwenden darf.',
      voice: 'Noch hört dich niemand. Dein Browser wird fragen, ob diese Seite dein Mikrofon verwenden darf.',
    },
    allow: { video: 'Kamera und Mikrofon einschalten', voice: 'Mikrofon einschalten' },
    asking: 'Dein Browser fragt dich jetzt. Wähle „Zulassen“, um fortzufahren.',
    only: 'Das siehst nur du.',
    ready: 'Fortfahren',
    level: 'Mikrofonpegel',
    silent: 'Sag etwas: Der Balken sollte sich bewegen.',
    heard: 'Dein Mikrofon funktioniert.',
    camera: 'Kamera',
    microphone: 'Mikrofon',
    speaker: 'Lautsprecher',
    usual: 'Wahl des Browsers',
    unnamed: (number: number): string => `Gerät ${number}`,
    testTone: 'Testton abspielen',
    playing: 'Wird abgespielt…',
    blurred: 'Mit unscharfem Bild beginnen',
    blurredMore: 'Dein Bild wird unscharf gemacht, bevor es dieses Gerät verlässt, bis du es anders willst.',
    again: 'Noch einmal versuchen',
  },
  capture: {
    refused: {
      what: 'Der Browser durfte nicht darauf zugreifen',
      undo: 'Klicke auf das Symbol neben der Adresse oben im Browser, erlaube Kamera und Mikrofon für diese Seite und versuche es noch einmal. Bleibt der Zugriff gesperrt, sieh in den Datenschutz-Einstellungen deines Geräts nach.',
    },
    missing: {
      what: 'Keine Kamera oder kein Mikrofon gefunden',
      undo: 'Schließe das Gerät an oder schalte es ein und versuche es noch einmal. Du kannst auch einen Textchat beginnen, der braucht keines von beiden.',
    },
    'in-use': {
      what: 'Ein anderes Programm verwendet das Gerät',
      undo: 'Beende andere Anrufe und Programme, die Kamera oder Mikrofon verwenden, und versuche es noch einmal.',
    },
    other: {
      what: 'Kamera oder Mikrofon sind nicht gestartet',
      undo: 'Trenne das Gerät und schließe es wieder an, oder starte den Browser neu, und versuche es noch einmal.',
    },
  } satisfies Record<CaptureFailure, { what: string; undo: string }>,
  looking: {
    heading: { video: 'Videochat', voice: 'Audiochat', text: 'Textchat' },
    joining: 'Verbindung zum Dienst…',
    waiting: 'Suche nach jemandem…',
    waitingMore: 'Du wirst mit der nächsten Person verbunden, die passt.',
    waitingLong:
      'Gerade sind nur wenige hier, es kann also dauern. Lass diese Seite offen: Sie sagt dir, wenn jemand kommt.',
    waitingInterests: 'Zuerst nach deinen Interessen, dann egal wer.',
    proving: 'Nachweis, dass du kein Roboter bist…',
    provingMore:
      'Um Roboter fernzuhalten, lässt der Dienst dein Gerät erst ein kleines Rätsel lösen. Das dauert ein paar Sekunden.',
    progress: 'Fortschritt beim Rätsel',
    pausing: {
      rate: 'Du hast in kurzer Zeit oft nach jemandem gesucht.',
      'not-now': 'Der Dienst kann im Moment niemanden für dich finden.',
      busy: 'Der Dienst ist im Moment voll.',
      draining: 'Der Dienst startet gerade neu.',
      away: 'Der Dienst ist nicht erreichbar.',
      offline: 'Dein Gerät ist offline.',
    } satisfies Record<PauseReason, string>,
    again: plural('de', { one: 'Neuer Versuch in # Sekunde.', other: 'Neuer Versuch in # Sekunden.' }),
    now: 'Neuer Versuch…',
  },
  unsupported: {
    heading: 'Dieser Browser kann deinen Chat nicht schützen',
    intro:
      'Ohne das, was hier fehlt, könnte ein Chat nicht Ende-zu-Ende-verschlüsselt sein. Deshalb wird keiner gestartet.',
    advice:
      'Ein aktueller Firefox, Safari, Chrome oder Edge hat alles davon. Aktualisiere deinen Browser, oder öffne diese Seite in einem anderen.',
    copy: 'Adresse dieser Seite kopieren',
    copied: 'Kopiert',
    copyRefused: 'Dein Browser hat nichts kopiert. Die Adresse ist markiert: Kopiere sie von Hand.',
    secure: 'Sichere Adresse öffnen',
    missing: {
      webrtc: 'Anrufe zwischen Browsern (WebRTC)',
      'encoded-transform': 'Verschlüsselung jedes einzelnen Bildes und Tons (Encoded Transforms)',
      webcrypto: 'Kryptografie (Web Crypto)',
      worker: 'Arbeit im Hintergrund (Worker)',
      'secure-context': 'Eine sichere Adresse: Öffne diese Seite mit https://',
    } satisfies Record<Feature, string>,
  },
};
