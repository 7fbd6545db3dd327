import type { DeviceKind } from '../../../session/state/state.js';

type Capturing = Exclude<DeviceKind, 'speaker'>;

/** German: devices, one's own picture, the small window and the path, during a chat. */
export const media = {
  devices: {
    open: 'Geräte',
    heading: 'Kamera, Mikrofon und Lautsprecher',
    intro: 'Eine Änderung wirkt sofort. Dein Gegenüber merkt nichts als eine kurze Pause.',
    flip: 'Kamera wechseln',
    none: 'Dein Browser nennt keine Geräte zur Auswahl.',
    gone: {
      camera: 'Deine Kamera wurde getrennt.',
      microphone: 'Dein Mikrofon wurde getrennt.',
      speaker: 'Dein Lautsprecher wurde getrennt.',
    } satisfies Record<DeviceKind, string>,
    busy: {
      camera: 'Ein anderes Programm verwendet diese Kamera.',
      microphone: 'Ein anderes Programm verwendet dieses Mikrofon.',
    } satisfies Record<Capturing, string>,
    broken: {
      camera: 'Diese Kamera ist nicht gestartet.',
      microphone: 'Dieses Mikrofon ist nicht gestartet.',
    } satisfies Record<Capturing, string>,
    replaced: {
      camera: 'Jetzt wird die Kamera verwendet, die der Browser wählt.',
      microphone: 'Jetzt wird das Mikrofon verwendet, das der Browser wählt.',
      speaker: 'Du hörst dein Gegenüber jetzt über das Gerät, das der Browser wählt.',
    } satisfies Record<DeviceKind, string>,
    unreplaced: {
      camera: 'Dein Gegenüber sieht dich nicht, bis du eine andere wählst.',
      microphone: 'Dein Gegenüber hört dich nicht, bis du ein anderes wählst.',
    } satisfies Record<Capturing, string>,
  },
  more: { open: 'Mehr', label: 'Weitere Steuerung' },
  ownPicture: {
    hide: 'Mein Bild vor mir verbergen',
    show: 'Mein Bild zeigen',
    hidden: 'Du siehst dein Bild nicht mehr. Dein Gegenüber sieht es weiterhin.',
    shown: 'Du siehst dein Bild wieder.',
    paused: 'Pausiert, um den Ton zu halten',
    noDevice: 'Keine Kamera',
  },
  floating: {
    open: 'Kleines Fenster',
    title: 'Chat · AnonymousChat',
    noPicture: 'Dein Gegenüber ist in diesem Chat, ohne Bild',
    reconnecting: 'Wird neu verbunden…',
  },
  network: {
    label: {
      unknown: 'Verbindung: wird gemessen',
      good: 'Verbindung: gut',
      weak: 'Verbindung: schwach',
      'very-weak': 'Verbindung: sehr schwach',
    },
    grade: { unknown: '', good: 'Gut', weak: 'Schwach', 'very-weak': 'Sehr schwach' },
    heading: 'Wie gut die Verbindung trägt',
    means: {
      unknown: 'Sie wird vom Beginn eines Chats an gemessen; das erste Ergebnis dauert einige Sekunden.',
      good: 'Bild und Ton kommen durch, wie sie sollen.',
      weak: 'Der Ton geht vor; das Bild bekommt, was übrig ist.',
      'very-weak': 'Kaum etwas kommt durch. Was übrig ist, bleibt dem Ton.',
    },
    pictures: {
      full: 'Dein Bild wird gesendet, wie es ist.',
      reduced: 'Dein Bild wird vorerst kleiner gesendet.',
      paused:
        'Dein Bild ist pausiert, um den Ton zu halten. Es kommt von selbst wieder, sobald die Verbindung es zulässt.',
    },
    roundTrip: 'Hin und zurück',
    milliseconds: (number: string): string => `${number} Millisekunden`,
    loss: 'Unterwegs verloren',
    unmeasured: 'noch nicht bekannt',
    tip: 'Näher am Router, per Kabel oder ohne andere Downloads wird es oft besser.',
    still: 'Das Bild deines Gegenübers steht. Vielleicht ist die Seite dort im Hintergrund oder schläft.',
    announce: {
      weak: 'Die Verbindung ist schwach.',
      'very-weak': 'Die Verbindung ist sehr schwach.',
      good: 'Die Verbindung ist wieder gut.',
      paused: 'Dein Bild ist pausiert, um den Ton zu halten.',
      resumed: 'Dein Bild wird wieder gesendet.',
      still: 'Das Bild deines Gegenübers steht.',
      moving: 'Das Bild deines Gegenübers bewegt sich wieder.',
    },
  },
};
