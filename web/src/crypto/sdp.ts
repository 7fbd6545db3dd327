/** What the sealed description says of the partner's certificate (PROTOCOL.md §3.3). */

import { ProtocolFailure } from './failure.js';

const FINGERPRINT_LINE = /^\s*a\s*=\s*fingerprint/i;
const CRYPTO_LINE = /^\s*a\s*=\s*crypto/i;
const SHA_256 = /^a=fingerprint:sha-256 ((?:[0-9a-f]{2}:){31}[0-9a-f]{2})\s*$/i;

/**
 * The one SHA-256 fingerprint of a description, upper case, with colons.
 * `E_FPR` where there is none, another hash, two that differ, or keys for SRTP (`a=crypto`).
 */
export function fingerprintOf(sdp: string): string {
  const lines = sdp.split(/[\r\n]/);
  if (lines.some((line) => CRYPTO_LINE.test(line))) throw new ProtocolFailure('E_FPR');
  const found = new Set(lines.filter((line) => FINGERPRINT_LINE.test(line)).map(fingerprintIn));
  const [fingerprint] = found;
  if (fingerprint === undefined || found.size !== 1) throw new ProtocolFailure('E_FPR');
  return fingerprint;
}

function fingerprintIn(line: string): string {
  const fingerprint = SHA_256.exec(line)?.[1];
  if (fingerprint === undefined) throw new ProtocolFailure('E_FPR');
  return fingerprint.toUpperCase();
}
