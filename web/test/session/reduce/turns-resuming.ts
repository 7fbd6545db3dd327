import { LINK_OPENED } from './turns-invite.js';

/** Where each event leads a chat that looks for another path; `step` is where it stands. What is left out changes nothing. */

type Row = Readonly<Record<string, string>>;

const LEFT = 'leave, release';
const AGAIN = 'resuming pausing, pause, retry in';
const BACK = 'live, go-on, say media';

/** At every step: the person may leave, report, switch; what comes over the old path still counts. */
function anywhere(step: string): Row {
  const here = `resuming ${step}`;
  return {
    'person/choices': here,
    'person/choose-device': `${here}, change-device`,
    'person/next': 'joining, leave, search',
    'person/stop': `after stopped, ${LEFT}`,
    'person/microphone': `${here}, show`,
    'person/camera': `${here}, show`,
    'person/blur': `${here}, show`,
    'person/reveal-partner': here,
    'person/code-differs': `after E_CODE, ${LEFT}`,
    'person/report': `${here}, report`,
    'person/avoid': here,
    'timer let-go': 'same, let-go',
    'timer give-up': `after partner-lost, ${LEFT}`,
    'capture failed': `after capture-failed, ${LEFT}`,
    'in use': here,
    'capture lost': `${here}, device in 12000`,
    devices: here,
    'page-gone': `home, ${LEFT}`,
    bye: `after partner-left, ${LEFT}`,
    failed: `after E_SEAL, ${LEFT}`,
    'path back': `${here} though back`,
    text: here,
    file: here,
    'person/reveal-screen': here,
    mode: 'same, say media',
    typing: here,
    'code-confirmed': here,
    media: here,
    ...LINK_OPENED,
  };
}

/** An attempt that comes to nothing is made again. */
const attempting: Row = {
  'timer deadline': `${AGAIN} 500`,
  'failed late': `${AGAIN} 500`,
  refused: `${AGAIN} 2000`,
  'place-taken': `${AGAIN} 500`,
  draining: `${AGAIN} 2500`,
  'closed 1000': `${AGAIN} 500`,
  'closed 1006': `${AGAIN} 1500`,
  'closed 4400': `${AGAIN} 30000`,
  parted: `${AGAIN} 500`,
};

/** The same where the old path is back: the chat goes on over it. */
const attemptingThoughBack: Row = Object.fromEntries(Object.keys(attempting).map((event) => [event, BACK]));

const seeking: Row = { ...anywhere('seeking'), ...attempting, matched: 'resuming matched, deadline in 10000' };

export const RESUMING_TURNS = {
  'resuming seeking': { ...seeking, 'path back': BACK },
  'resuming pausing': {
    ...anywhere('pausing'),
    'timer retry': 'resuming seeking, resume, deadline in 8000',
    online: 'resuming seeking, resume, deadline in 8000',
    'path back': BACK,
  },
  'resuming matched': { ...anywhere('matched'), ...attempting, keyed: 'resuming keyed, deadline in 15000' },
  'resuming keyed': { ...anywhere('keyed'), ...attempting, confirmed: 'resuming confirmed, deadline in 30000' },
  'resuming though back': {
    ...anywhere('matched though back'),
    ...attemptingThoughBack,
    keyed: 'resuming keyed though back, deadline in 15000',
    'path back': 'same',
    'path silent': 'resuming matched',
    'path gone': 'resuming matched',
    'path closed': 'resuming matched',
  },
  'resuming confirmed': {
    ...anywhere('confirmed'),
    ...attempting,
    connected: 'resuming connected, deadline in 30000',
  },
  'resuming connected': {
    ...anywhere('connected'),
    'timer deadline': `${AGAIN} 500`,
    'failed late': `${AGAIN} 500`,
    live: 'live, let-go in 10000, say media',
  },
  'resuming before live': { ...seeking, 'path back': 'resuming seeking though back' },
} as const satisfies Record<string, Row>;
