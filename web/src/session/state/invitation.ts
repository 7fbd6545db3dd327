/** Invite links (PROTOCOL.md §3.4): `https://HOST/#` and 32 random bytes that only the two who use it know. */

import { fromBase64Url, toBase64Url } from '../../crypto/bytes.js';
import { ProtocolFailure } from '../../crypto/failure.js';
import type { Random } from '../../crypto/primitives.js';

const SECRET_BYTES = 32;

/** A link made here. `secret` is what stands behind its `#`: base64url of 32 bytes. */
export interface Invitation {
  readonly secret: string;
  readonly link: string;
}

/** What the fragment of an address holds. */
export type OpenedLink =
  | { readonly type: 'invitation'; readonly secret: string }
  /** It is no secret, whole: mistyped, or cut off. */
  | { readonly type: 'broken' };

/** How a tab came to a link: it made it, or opened it. */
export type LinkPart = 'maker' | 'visitor';

/** A fresh link to the page at `origin`. */
export function makeInvitation(random: Random, origin: string): Invitation {
  const secret = toBase64Url(random(SECRET_BYTES));
  return { secret, link: `${origin}/#${secret}` };
}

/** Reads what stands behind the `#`, which must be 43 characters of canonical base64url. */
export function openedLink(fragment: string): OpenedLink {
  try {
    fromBase64Url(fragment, SECRET_BYTES);
    return { type: 'invitation', secret: fragment };
  } catch (failure) {
    if (failure instanceof ProtocolFailure) return { type: 'broken' };
    throw failure;
  }
}
