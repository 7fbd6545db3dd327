import type { Ending, FailureCode } from '../../../session/state/state.js';

interface Words {
  readonly what: string;
  readonly why: string;
}

type PlainEnding = Exclude<Ending['type'], 'failed' | 'capture-failed' | 'link-used' | 'link-expired'>;

/** The endings that need other words where one knew whom one talked with. */
type FriendEnding = Extract<PlainEnding, 'stopped' | 'partner-left' | 'partner-lost'>;

/** English: what happened, what it means, what to do. */
export const after = {
  after: {
    next: 'Next',
    lookAgain: 'Look again',
    tryAgain: 'Try again',
    tryHidden: 'Try again with my IP address hidden',
    reload: 'Reload the page',
    home: 'Home',
    avoid: 'Don’t match us again',
    avoided: 'You two will not be matched again for a day, while this page stays open',
    wiped: 'The keys and messages of this chat are gone from this page.',
    code: (code: string): string => `Reason: ${code}`,
    interference:
      'This is the second failed check within an hour. The service or the network that you use may be interfering. Try another network, and do not say anything private here until you know why.',
    ended: {
      stopped: { what: 'You ended the chat', why: 'Your partner was told that you left.' },
      'partner-left': { what: 'Your partner left', why: 'They chose Next or Stop, or closed the page.' },
      'partner-lost': {
        what: 'The connection was lost',
        why: 'Your partner could not be reached any more. A network may have gone away, or a device fell asleep.',
      },
      'nobody-there': {
        what: 'Nobody was there',
        why: 'Nobody who fits came while you were waiting. Try again later, with fewer interests or more languages.',
      },
      'no-relay': {
        what: 'Your IP address cannot be hidden here',
        why: 'This service has no relay, so nothing was started. On the home page you can go on without hiding it.',
      },
      'server-refused': {
        what: 'The service did not understand this page',
        why: 'Reload the page: it may be older than the service.',
      },
    } satisfies Record<PlainEnding, Words>,
    endedByFriend: {
      stopped: { what: 'You ended the chat', why: 'Your friend was told that you left.' },
      'partner-left': { what: 'Your friend left', why: 'They ended the chat or closed the page.' },
      'partner-lost': {
        what: 'The connection was lost',
        why: 'Your friend could not be reached any more. A network may have gone away, or a device fell asleep.',
      },
    } satisfies Record<FriendEnding, Words>,
    failed: {
      E_VERSION: {
        what: 'The page and the service do not fit together',
        why: 'One of them is newer. Reload the page and try again.',
      },
      E_FORMAT: {
        what: 'The chat was stopped: something malformed arrived',
        why: 'Your partner’s page sent what no honest page sends, or it was altered on the way. Nothing of it was shown.',
      },
      E_REFLECT: {
        what: 'The chat was stopped: you were connected to yourself',
        why: 'Your own keys came back to you. Only a service that misbehaves does that.',
      },
      E_COMMIT: {
        what: 'The chat was stopped: the keys were swapped',
        why: 'The keys are not those that were promised before. Somebody in between may have replaced them.',
      },
      E_SEAL: {
        what: 'The chat was stopped: a seal did not open',
        why: 'What arrived was not sealed with the key of you two. It was altered, or comes from somebody else.',
      },
      E_SEQ: {
        what: 'The chat was stopped: something was left out',
        why: 'A part of the connection setup was swallowed on its way.',
      },
      E_TIMEOUT: {
        what: 'The connection did not come about',
        why: 'Your networks may not let you two connect directly. With “Hide my IP address” everything goes through a relay, which often helps.',
      },
      E_FPR: {
        what: 'The chat was stopped: the connection was not with your partner',
        why: 'The certificate on the line is not the one your partner named. Somebody may have tried to get in between.',
      },
      E_DR: {
        what: 'The chat was stopped: a message did not open',
        why: 'A message was altered or repeated. That never happens by accident.',
      },
      E_SFRAME: {
        what: 'The chat was stopped: pictures or sound did not open',
        why: 'Too much of what arrived was not sealed with the key of you two.',
      },
      E_CODE: {
        what: 'You said that the codes differ',
        why: 'Somebody may have sat between you two and listened. It can also be a misunderstanding. If it happens again, do not trust this service or this network.',
      },
    } satisfies Record<FailureCode, Words>,
    /** E_TIMEOUT where a relay was used, or where there is none. */
    blocked: {
      what: 'The connection did not come about',
      why: 'Your network or your partner’s does not let it through. Try again; if it happens with others too, try another network.',
    },
  },
};
