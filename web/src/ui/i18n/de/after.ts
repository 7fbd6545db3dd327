import type { Ending, FailureCode } from '../../../session/state/state.js';

interface Words {
  readonly what: string;
  readonly why: string;
}

type PlainEnding = Exclude<Ending['type'], 'failed' | 'capture-failed' | 'link-used' | 'link-expired'>;

/** The endings that need other words where one knew whom one talked with. */
type FriendEnding = Extract<PlainEnding, 'stopped' | 'partner-left' | 'partner-lost'>;

/** German: what happened, what it means, what to do. */
export const after = {
  after: {
    next: 'Weiter',
    lookAgain: 'Neu suchen',
    tryAgain: 'Noch einmal versuchen',
    tryHidden: 'Mit verborgener IP-Adresse noch einmal versuchen',
    reload: 'Seite neu laden',
    home: 'Startseite',
    avoid: 'Uns nicht mehr verbinden',
    avoided: 'Ihr werdet einen Tag lang nicht wieder verbunden, solange diese Seite offen bleibt',
    wiped: 'Die Schlüssel und Nachrichten dieses Chats sind von dieser Seite verschwunden.',
    code: (code: string): string => `Grund: ${code}`,
    interference:
      'Das ist die zweite fehlgeschlagene Prüfung innerhalb einer Stunde. Vielleicht greift der Dienst oder das Netz ein, das du nutzt. Versuche es in einem anderen Netz, und sag hier nichts Privates, bis du den Grund kennst.',
    ended: {
      stopped: { what: 'Du hast den Chat beendet', why: 'Deinem Gegenüber wurde gesagt, dass du gegangen bist.' },
      'partner-left': {
        what: 'Dein Gegenüber ist gegangen',
        why: 'Die Person hat Weiter oder Stopp gewählt oder die Seite geschlossen.',
      },
      'partner-lost': {
        what: 'Die Verbindung ist abgebrochen',
        why: 'Dein Gegenüber war nicht mehr zu erreichen. Vielleicht ist ein Netz ausgefallen oder ein Gerät eingeschlafen.',
      },
      'nobody-there': {
        what: 'Niemand war da',
        why: 'Während du gewartet hast, kam niemand, der passt. Versuche es später noch einmal, mit weniger Interessen oder mehr Sprachen.',
      },
      'no-relay': {
        what: 'Deine IP-Adresse lässt sich hier nicht verbergen',
        why: 'Dieser Dienst hat kein Relay, deshalb wurde nichts gestartet. Auf der Startseite kannst du fortfahren, ohne sie zu verbergen.',
      },
      'server-refused': {
        what: 'Der Dienst hat diese Seite nicht verstanden',
        why: 'Lade die Seite neu: Vielleicht ist sie älter als der Dienst.',
      },
    } satisfies Record<PlainEnding, Words>,
    endedByFriend: {
      stopped: { what: 'Du hast den Chat beendet', why: 'Deinem Gegenüber wurde gesagt, dass du gegangen bist.' },
      'partner-left': {
        what: 'Dein Gegenüber ist gegangen',
        why: 'Die Person hat den Chat beendet oder die Seite geschlossen.',
      },
      'partner-lost': {
        what: 'Die Verbindung ist abgebrochen',
        why: 'Dein Gegenüber war nicht mehr zu erreichen. Vielleicht ist ein Netz ausgefallen oder ein Gerät eingeschlafen.',
      },
    } satisfies Record<FriendEnding, Words>,
    failed: {
      E_VERSION: {
        what: 'Seite und Dienst passen nicht zusammen',
        why: 'Eines von beiden ist neuer. Lade die Seite neu und versuche es noch einmal.',
      },
      E_FORMAT: {
        what: 'Der Chat wurde gestoppt: Etwas Fehlerhaftes kam an',
        why: 'Die Seite deines Gegenübers hat gesendet, was keine ehrliche Seite sendet, oder es wurde unterwegs verändert. Nichts davon wurde gezeigt.',
      },
      E_REFLECT: {
        what: 'Der Chat wurde gestoppt: Du warst mit dir selbst verbunden',
        why: 'Deine eigenen Schlüssel kamen zu dir zurück. Das tut nur ein Dienst, der sich falsch verhält.',
      },
      E_COMMIT: {
        what: 'Der Chat wurde gestoppt: Die Schlüssel wurden vertauscht',
        why: 'Es sind nicht die Schlüssel, die vorher zugesagt wurden. Jemand dazwischen hat sie vielleicht ausgetauscht.',
      },
      E_SEAL: {
        what: 'Der Chat wurde gestoppt: Ein Siegel ließ sich nicht öffnen',
        why: 'Was ankam, war nicht mit eurem Schlüssel versiegelt. Es wurde verändert oder kommt von jemand anderem.',
      },
      E_SEQ: {
        what: 'Der Chat wurde gestoppt: Etwas wurde ausgelassen',
        why: 'Ein Teil des Verbindungsaufbaus wurde unterwegs verschluckt.',
      },
      E_TIMEOUT: {
        what: 'Die Verbindung kam nicht zustande',
        why: 'Vielleicht lassen eure Netze keine direkte Verbindung zu. Mit „Meine IP-Adresse verbergen“ läuft alles über ein Relay, das hilft oft.',
      },
      E_FPR: {
        what: 'Der Chat wurde gestoppt: Die Verbindung führte nicht zu deinem Gegenüber',
        why: 'Das Zertifikat in der Leitung ist nicht das, das dein Gegenüber genannt hat. Vielleicht hat jemand versucht, sich dazwischenzusetzen.',
      },
      E_DR: {
        what: 'Der Chat wurde gestoppt: Eine Nachricht ließ sich nicht öffnen',
        why: 'Eine Nachricht wurde verändert oder wiederholt. Das geschieht nie aus Versehen.',
      },
      E_SFRAME: {
        what: 'Der Chat wurde gestoppt: Bild oder Ton ließ sich nicht öffnen',
        why: 'Zu viel von dem, was ankam, war nicht mit eurem Schlüssel versiegelt.',
      },
      E_CODE: {
        what: 'Du hast gesagt, dass die Codes verschieden sind',
        why: 'Vielleicht saß jemand zwischen euch und hat mitgehört. Es kann auch ein Missverständnis sein. Kommt es wieder vor, vertraue diesem Dienst oder diesem Netz nicht.',
      },
    } satisfies Record<FailureCode, Words>,
    /** E_TIMEOUT where a relay was used, or where there is none. */
    blocked: {
      what: 'Die Verbindung kam nicht zustande',
      why: 'Dein Netz oder das deines Gegenübers lässt sie nicht durch. Versuche es noch einmal; geschieht es auch mit anderen, versuche ein anderes Netz.',
    },
  },
};
