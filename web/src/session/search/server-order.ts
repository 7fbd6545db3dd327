import { ProtocolFailure } from '../../crypto/failure.js';
import type { ServerMessage } from '../../protocol/messages.js';

/**
 * How far one socket is with the server (PROTOCOL.md §2.3): not greeted yet; greeted, with nothing asked or with a proof
 * to be worked out first; having asked; waiting; paired.
 */
export type Standing = 'silent' | 'greeted' | 'asking' | 'waiting' | 'paired';

/**
 * The standing once `message` was heard. A server that could greet, ask for a proof or introduce somebody during a chat
 * could put another partner into it, behind a safety code that was compared with the first.
 *
 * @throws ProtocolFailure E_FORMAT where the server may not say it now.
 */
export function standingAfter(standing: Standing, message: ServerMessage): Standing {
  switch (message.type) {
    case 'other-version':
    case 'welcome':
      return from(standing, ['silent'], 'greeted');
    case 'waiting':
      return from(standing, ['asking'], 'waiting');
    case 'matched':
      return from(standing, ['asking', 'waiting'], 'paired');
    case 'refused':
      return message.reason === 'proof' ? from(standing, ['asking'], 'greeted') : standing;
    case 'parted':
    case 'draining':
    case 'reported':
    case 'knowledge':
      return standing;
  }
}

function from(standing: Standing, allowed: readonly Standing[], next: Standing): Standing {
  if (!allowed.includes(standing)) throw new ProtocolFailure('E_FORMAT');
  return next;
}
