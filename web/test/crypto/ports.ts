/** The ports of the handshake with everything random written down before. */

import { createPrivateKey, createPublicKey } from 'node:crypto';
import { dhKeyPair, type DhKeyPair, type DhKeySource } from '../../src/crypto/dh.js';
import { ProtocolFailure } from '../../src/crypto/failure.js';
import type { Meeting, Sources } from '../../src/crypto/handshake.js';
import { nobleKem } from '../../src/crypto/kem-noble.js';
import type { Random } from '../../src/crypto/primitives.js';
import { bytesOf, the, type HandshakeVector, type SideVector } from './vectors.js';

/** Gives the values one after the other, and checks that so many bytes were asked for. */
export function scripted(...values: readonly string[]): Random {
  const left = values.map(bytesOf);
  return (length) => {
    const next = the(left.shift());
    if (next.length !== length) throw new Error('another length was written down');
    return next;
  };
}

const PKCS8_X25519 = '302e020100300506032b656e04220420';

export async function dhKeyPairOf(privateHex: string): Promise<DhKeyPair> {
  const pkcs8 = bytesOf(PKCS8_X25519 + privateHex);
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, 'X25519', false, ['deriveBits']);
  const nodeKey = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(nodeKey).export({ format: 'der', type: 'spki' });
  return dhKeyPair(key, new Uint8Array(spki.subarray(-32)));
}

export function scriptedKeyPairs(privateKeys: readonly string[]): DhKeySource {
  const left = [...privateKeys];
  return () => dhKeyPairOf(the(left.shift()));
}

/** What one side of a vector draws: the seed of its key, its nonce, the seed of its encapsulation. */
export function sourcesOf(side: SideVector, privateKeys: readonly string[]): Sources {
  return {
    kem: nobleKem(scripted(side.seed, side.eseed)),
    random: scripted(side.n),
    newKeyPair: scriptedKeyPairs(privateKeys),
  };
}

export function meetingOf({ mode, psk }: HandshakeVector): Meeting {
  return ([{ type: 'random' }, { type: 'invite', psk: bytesOf(psk) }, { type: 'resume', psk: bytesOf(psk) }] as const)[
    mode
  ];
}

/** The code with which `step` fails; any other end is thrown on. */
export async function failureOf(step: () => unknown): Promise<string> {
  try {
    await step();
  } catch (failure) {
    if (failure instanceof ProtocolFailure) return failure.code;
    throw failure;
  }
  return 'none';
}
