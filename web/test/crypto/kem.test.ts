import { describe, expect, it } from 'vitest';
import { toHex } from '../../src/crypto/bytes.js';
import type { Kem } from '../../src/crypto/kem.js';
import { nativeKem } from '../../src/crypto/kem-native.js';
import { nobleKem } from '../../src/crypto/kem-noble.js';
import { loadKem } from '../../src/crypto/load-kem.js';
import { FakeSubtleCrypto } from './fake-subtle-crypto.js';
import { failureOf, scripted } from './ports.js';
import { the, xwing } from './vectors.js';
import { readsAllOf } from './wholly.js';

describe('X-Wing by noble', () => {
  it.each(xwing.vectors)('gives the published values of vector $#', async ({ seed, pk, eseed, ct, ss }) => {
    const kem = nobleKem(scripted(seed, eseed));
    const keys = await kem.generate();
    expect(toHex(keys.publicKey)).toBe(pk);
    const sent = await kem.encapsulate(keys.publicKey);
    expect([toHex(sent.ciphertext), toHex(sent.secret)]).toEqual([ct, ss]);
    expect(toHex(await keys.decapsulate(sent.ciphertext))).toBe(ss);
  });
});

describe('X-Wing put together here', () => {
  it('refuses a key whose half for X25519 is of low order', async () => {
    const kem = nobleKem();
    const { publicKey } = await kem.generate();
    publicKey.fill(0, -32);
    expect(await failureOf(() => kem.encapsulate(publicKey))).toBe('E_FORMAT');
  });
});

describe('X-Wing by WebCrypto', () => {
  it.each(['generateKey', 'encapsulateBits', 'decapsulateBits'])('is not used without %s', (missing) => {
    expect(nativeKem(new FakeSubtleCrypto(), (operation) => operation !== missing)).toBeNull();
  });

  it('is not used where the functions are missing', () => {
    expect(nativeKem({}, () => true)).toBeNull();
  });

  it('has private keys that can not be read', async () => {
    const subtle = new FakeSubtleCrypto();
    await the(nativeKem(subtle, () => true)).generate();
    expect(subtle.readable).toBe(0);
  });
});

describe.each<[string, () => Kem | Promise<Kem>]>([
  ['by noble', () => nobleKem()],
  ['by a WebCrypto that has it', () => the(nativeKem(new FakeSubtleCrypto(), () => true))],
  ['as this platform gets it', loadKem],
])('X-Wing %s', (_, load) => {
  it('agrees with noble, in both directions', async () => {
    const [own, other] = [await load(), nobleKem()];
    for (const [one, two] of [
      [own, other],
      [other, own],
    ] as const) {
      const keys = await one.generate();
      const sent = await two.encapsulate(keys.publicKey);
      expect(toHex(await keys.decapsulate(sent.ciphertext))).toBe(toHex(sent.secret));
    }
  });

  it('finds another secret in a changed ciphertext', async () => {
    const kem = await load();
    const keys = await kem.generate();
    const { ciphertext, secret } = await kem.encapsulate(keys.publicKey);
    ciphertext[0] = the(ciphertext[0]) ^ 1;
    expect(toHex(await keys.decapsulate(ciphertext))).not.toBe(toHex(secret));
  });

  it('refuses a key that fails the modulus check', async () => {
    const kem = await load();
    const { publicKey } = await kem.generate();
    publicKey.set([0xff, 0xff]);
    expect(await failureOf(() => kem.encapsulate(publicKey))).toBe('E_FORMAT');
  });

  it('answers a ciphertext of any bytes with a secret or E_FORMAT', async () => {
    const keys = await (await load()).generate();
    expect(['none', 'E_FORMAT']).toContain(await failureOf(() => keys.decapsulate(new Uint8Array(1120))));
    expect(await failureOf(() => keys.decapsulate(new Uint8Array(7)))).toBe('E_FORMAT');
  });

  it('opens nothing once closed', async () => {
    const kem = await load();
    const keys = await kem.generate();
    const { ciphertext } = await kem.encapsulate(keys.publicKey);
    keys.close();
    await expect(keys.decapsulate(ciphertext)).rejects.toThrow('closed');
  });
});

readsAllOf('xwing', 'format');
