/**
 * X-Wing by WebCrypto, where it is called MLKEM768-X25519 (Modern Algorithms in the Web Cryptography API, Hybrid KEMs):
 * the private key can not be read.
 */

import type { Bytes } from './bytes.js';
import { ProtocolFailure } from './failure.js';
import type { Encapsulation, Kem, KemKeyPair } from './kem.js';

const NAME = 'MLKEM768-X25519';

/** The part of `SubtleCrypto` that TypeScript does not know yet. */
interface EncapsulatingCrypto {
  generateKey(name: string, extractable: boolean, usages: readonly string[]): Promise<CryptoKeyPair>;
  importKey(
    format: 'raw-public',
    key: Bytes,
    name: string,
    extractable: boolean,
    usages: readonly string[],
  ): Promise<CryptoKey>;
  exportKey(format: 'raw-public', key: CryptoKey): Promise<ArrayBuffer>;
  encapsulateBits(name: string, key: CryptoKey): Promise<{ ciphertext: ArrayBuffer; sharedKey: ArrayBuffer }>;
  decapsulateBits(name: string, key: CryptoKey, ciphertext: Bytes): Promise<ArrayBuffer>;
}

/** Whether a platform has an operation of an algorithm, as `SubtleCrypto.supports` says. */
export type Supports = (operation: string, algorithm: string) => boolean;

/** The browser's X-Wing, or null where it has none. */
export function nativeKem(subtle: unknown = crypto.subtle, supports: Supports = browserSupports): Kem | null {
  const isThere = ['generateKey', 'encapsulateBits', 'decapsulateBits'].every((name) => supports(name, NAME));
  return isThere && encapsulates(subtle) ? kemOver(subtle) : null;
}

/** False where the browser does not even have the question. */
const browserSupports: Supports = (operation, algorithm) => {
  const supports: unknown = Reflect.get(SubtleCrypto, 'supports');
  return typeof supports === 'function' && Reflect.apply(supports, SubtleCrypto, [operation, algorithm]) === true;
};

function encapsulates(subtle: unknown): subtle is EncapsulatingCrypto {
  return typeof subtle === 'object' && subtle !== null && 'encapsulateBits' in subtle && 'decapsulateBits' in subtle;
}

function kemOver(subtle: EncapsulatingCrypto): Kem {
  return {
    origin: 'browser',
    generate: () => generate(subtle),
    encapsulate: (publicKey) => encapsulate(subtle, publicKey),
  };
}

async function generate(subtle: EncapsulatingCrypto): Promise<KemKeyPair> {
  const pair = await subtle.generateKey(NAME, false, ['encapsulateBits', 'decapsulateBits']);
  const publicKey = new Uint8Array(await subtle.exportKey('raw-public', pair.publicKey));
  let privateKey: CryptoKey | null = pair.privateKey;
  return {
    publicKey,
    decapsulate: async (ciphertext) => {
      const key = privateKey;
      if (key === null) throw new Error('the key pair is closed');
      return settle(async () => new Uint8Array(await subtle.decapsulateBits(NAME, key, ciphertext)));
    },
    close: () => {
      privateKey = null;
    },
  };
}

function encapsulate(subtle: EncapsulatingCrypto, publicKey: Bytes): Promise<Encapsulation> {
  return settle(async () => {
    const key = await subtle.importKey('raw-public', publicKey, NAME, false, ['encapsulateBits']);
    const { ciphertext, sharedKey } = await subtle.encapsulateBits(NAME, key);
    return { ciphertext: new Uint8Array(ciphertext), secret: new Uint8Array(sharedKey) };
  });
}

/** What WebCrypto refuses is a malformed key or ciphertext. */
async function settle<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch {
    throw new ProtocolFailure('E_FORMAT');
  }
}
