import { fromBase64Url, toBase64Url, wipe } from '../../crypto/bytes.js';
import type { Meeting, Offered } from '../../crypto/handshake.js';
import { inviteRendezvous } from '../../crypto/meeting.js';
import type { Rendezvous } from '../../crypto/meeting.js';
import type { ClientMessage } from '../../protocol/messages.js';
import type { Wish } from '../state/wish.js';

/** How one comes to a partner: to what the keys are bound, and what the server is asked. */
export interface Approach {
  readonly meeting: Meeting;
  /** The request for an offer; `proof` answers a challenge, null where there was none. */
  readonly ask: (offered: Offered, proof: number | null) => ClientMessage;
  /** Wipes what only the two know. Nothing is asked or offered after it. */
  readonly close: () => void;
}

const SECRET_BYTES = 32;

/** A stranger is found, everybody else is met at a place that only the two know (PROTOCOL.md §2.1, §3.4). */
export async function approach({ mode, whom }: Wish): Promise<Approach> {
  switch (whom.type) {
    case 'stranger': {
      const { interests, languages, recent, avoid } = whom;
      const wanted = { mode, interests, languages, recent, avoid };
      return {
        meeting: { type: 'random' },
        ask: (offered, proof) => ({ type: 'find', ...request(offered, proof), ...wanted }),
        close: () => undefined,
      };
    }
    case 'invite':
      return meetingAt('invite', await inviteRendezvous(fromBase64Url(whom.secret, SECRET_BYTES)));
    case 'resume':
      return meetingAt('resume', await whom.rendezvous);
  }
}

function meetingAt(type: 'invite' | 'resume', { place, psk }: Rendezvous): Approach {
  const at = toBase64Url(place);
  return {
    meeting: { type, psk },
    ask: (offered, proof) => ({ type: 'meet', ...request(offered, proof), place: at }),
    close: () => {
      wipe(psk);
    },
  };
}

/** What every request carries, fresh for each. */
function request({ publicKey, commit }: Offered, proof: number | null) {
  const share = { suite: 1, key: toBase64Url(publicKey), commit: toBase64Url(commit) } as const;
  return proof === null ? share : { ...share, proof };
}
