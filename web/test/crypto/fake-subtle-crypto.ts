import { ml_kem768_x25519 as xwing } from '@noble/post-quantum/hybrid.js';
import type { Bytes } from '../../src/crypto/bytes.js';

/** What stands for a CryptoKey: its bytes can not be read from outside. */
class FakeKey {
  readonly #bytes: Uint8Array;
  readonly extractable: boolean;

  constructor(bytes: Uint8Array, extractable: boolean) {
    this.#bytes = bytes;
    this.extractable = extractable;
  }

  static bytesOf(key: FakeKey): Uint8Array {
    return key.#bytes;
  }
}

/** A WebCrypto that has the hybrid KEM which most platforms lack yet, and refuses what a real one refuses. */
export class FakeSubtleCrypto {
  /** Private keys that were made readable. */
  readable = 0;

  generateKey(name: string, extractable: boolean): Promise<{ publicKey: FakeKey; privateKey: FakeKey }> {
    this.#expect(name);
    if (extractable) this.readable++;
    const { publicKey, secretKey } = xwing.keygen();
    return Promise.resolve({
      publicKey: new FakeKey(publicKey, true),
      privateKey: new FakeKey(secretKey, extractable),
    });
  }

  exportKey(format: string, key: FakeKey): Promise<ArrayBuffer> {
    if (format !== 'raw-public' || !key.extractable) return Promise.reject(new DOMException('', 'InvalidAccessError'));
    return Promise.resolve(Uint8Array.from(FakeKey.bytesOf(key)).buffer);
  }

  importKey(format: string, bytes: Bytes, name: string): Promise<FakeKey> {
    this.#expect(name);
    if (format !== 'raw-public' || bytes.length !== 1216) return Promise.reject(new DOMException('', 'DataError'));
    return Promise.resolve(new FakeKey(bytes, false));
  }

  encapsulateBits(name: string, key: FakeKey): Promise<{ ciphertext: ArrayBuffer; sharedKey: ArrayBuffer }> {
    this.#expect(name);
    return refuse(() => {
      const { cipherText, sharedSecret } = xwing.encapsulate(FakeKey.bytesOf(key));
      return { ciphertext: Uint8Array.from(cipherText).buffer, sharedKey: Uint8Array.from(sharedSecret).buffer };
    });
  }

  decapsulateBits(name: string, key: FakeKey, ciphertext: Bytes): Promise<ArrayBuffer> {
    this.#expect(name);
    return refuse(() => Uint8Array.from(xwing.decapsulate(ciphertext, FakeKey.bytesOf(key))).buffer);
  }

  #expect(name: string): void {
    if (name !== 'MLKEM768-X25519') throw new DOMException('', 'NotSupportedError');
  }
}

function refuse<T>(work: () => T): Promise<T> {
  try {
    return Promise.resolve(work());
  } catch {
    return Promise.reject(new DOMException('', 'OperationError'));
  }
}
