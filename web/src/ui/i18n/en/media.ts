import type { DeviceKind } from '../../../session/state/state.js';

type Capturing = Exclude<DeviceKind, 'speaker'>;

/** English: devices, one's own picture, the small window and the path, during a chat. */
export const media = {
  devices: {
    open: 'Devices',
    heading: 'Camera, microphone and speaker',
    intro: 'A change works at once. Your partner notices nothing but a short pause.',
    flip: 'Flip camera',
    none: 'Your browser names no devices to choose from.',
    gone: {
      camera: 'Your camera was disconnected.',
      microphone: 'Your microphone was disconnected.',
      speaker: 'Your speaker was disconnected.',
    } satisfies Record<DeviceKind, string>,
    busy: {
      camera: 'Another program is using that camera.',
      microphone: 'Another program is using that microphone.',
    } satisfies Record<Capturing, string>,
    broken: {
      camera: 'That camera did not start.',
      microphone: 'That microphone did not start.',
    } satisfies Record<Capturing, string>,
    replaced: {
      camera: 'The browser’s choice is used now.',
      microphone: 'The browser’s choice is used now.',
      speaker: 'You hear your partner through the browser’s choice now.',
    } satisfies Record<DeviceKind, string>,
    unreplaced: {
      camera: 'Your partner does not see you until you choose another one.',
      microphone: 'Your partner does not hear you until you choose another one.',
    } satisfies Record<Capturing, string>,
  },
  more: { open: 'More', label: 'More controls' },
  ownPicture: {
    hide: 'Hide my picture from me',
    show: 'Show my picture',
    hidden: 'Your picture is hidden from you. Your partner still sees it.',
    shown: 'You see your picture again.',
    paused: 'Paused to keep the sound',
    noDevice: 'No camera',
  },
  floating: {
    open: 'Small window',
    title: 'Chat · AnonymousChat',
    noPicture: 'Your partner is in this chat, without a picture',
    reconnecting: 'Reconnecting…',
  },
  network: {
    label: {
      unknown: 'Connection: being measured',
      good: 'Connection: good',
      weak: 'Connection: weak',
      'very-weak': 'Connection: very weak',
    },
    grade: { unknown: '', good: 'Good', weak: 'Weak', 'very-weak': 'Very weak' },
    heading: 'How well the connection carries',
    means: {
      unknown: 'It is measured from the start of a chat; the first result takes some seconds.',
      good: 'Pictures and sound get through as they should.',
      weak: 'The sound goes first; pictures get what is left.',
      'very-weak': 'Hardly anything gets through. What is left is kept for the sound.',
    },
    pictures: {
      full: 'Your picture is sent as it is.',
      reduced: 'Your picture is sent smaller for now.',
      paused: 'Your picture is paused to keep the sound. It comes back by itself as soon as the connection allows it.',
    },
    roundTrip: 'There and back',
    milliseconds: (number: string): string => `${number} milliseconds`,
    loss: 'Lost on the way',
    unmeasured: 'not known yet',
    tip: 'Nearer to your router, by cable, or without other downloads it often gets better.',
    still: 'Your partner’s picture has stopped. Their page may be in the background, or asleep.',
    announce: {
      weak: 'The connection is weak.',
      'very-weak': 'The connection is very weak.',
      good: 'The connection is good again.',
      paused: 'Your picture is paused to keep the sound.',
      resumed: 'Your picture is sent again.',
      still: 'Your partner’s picture has stopped.',
      moving: 'Your partner’s picture moves again.',
    },
  },
};
