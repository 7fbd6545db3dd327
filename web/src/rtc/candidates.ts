import type { Candidate } from '../crypto/signals.js';
import { isPublicAddress } from './address.js';

/**
 * What of a candidate may be sent to a partner, or taken from one: the same rule for both (PROTOCOL.md §3.3). The related
 * address is zeroed, and of the extensions only `tcptype` and `ufrag` stay: the others number this device's networks.
 * `local` tells whether candidates that are not public are wanted.
 *
 * @returns null where the candidate must not pass.
 */
export function admitCandidate(candidate: Candidate, local: boolean): Candidate | null {
  const [foundation, component, transport, priority, address, port, typ, type, ...extensions] =
    candidate.candidate.split(' ');
  if (foundation?.startsWith('candidate:') !== true) return null;
  if (address === undefined || typ !== 'typ' || type === undefined) return null;
  if (!isPublicAddress(address) && !(local && isLocalAddress(address))) return null;
  const kept = [foundation, component, transport, priority, address, port, typ, type, ...keptExtensions(extensions)];
  return { ...candidate, candidate: kept.join(' ') };
}

/** Of names only those of multicast DNS, which leave no network: any other would be asked of a name server. */
function isLocalAddress(address: string): boolean {
  return /^[0-9a-f.:]+$/i.test(address) || /^[0-9a-z-]+\.local$/i.test(address);
}

function keptExtensions(extensions: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at + 1 < extensions.length; at += 2) {
    const [name = '', value = ''] = extensions.slice(at, at + 2);
    if (name === 'raddr') kept.push(name, '0.0.0.0');
    if (name === 'rport') kept.push(name, '0');
    if (name === 'tcptype' || name === 'ufrag') kept.push(name, value);
  }
  return kept;
}
