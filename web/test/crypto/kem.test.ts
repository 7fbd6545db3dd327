import { describe, expect, it } from 'vitest';
import { toHex } from '../../src/crypto/bytes.js';
import { loadKem } from '../../src/crypto/load-kem.js';
import { nobleKem } from '../../src/crypto/kem-noble.js';
import { failureOf, scripted } from './ports.js';
import { xwing } from './vectors.js';

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

describe('the KEM that this platform gets', () => {
  it('agrees with the one loaded on demand, in both directions', async () => {
    const [own, other] = [await loadKem(), nobleKem()];
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
    const kem = await loadKem();
    const keys = await kem.generate();
    const { ciphertext, secret } = await kem.encapsulate(keys.publicKey);
    ciphertext[0] = (ciphertext[0] ?? 0) ^ 1;
    expect(toHex(await keys.decapsulate(ciphertext))).not.toBe(toHex(secret));
  });

  it('refuses a key that fails the modulus check', async () => {
    const kem = await loadKem();
    const { publicKey } = await kem.generate();
    publicKey.set([0xff, 0xff], 0);
    expect(await failureOf(() => kem.encapsulate(publicKey))).toBe('E_FORMAT');
  });

  it('answers a ciphertext of any bytes with a secret or E_FORMAT', async () => {
    const kem = await loadKem();
    const keys = await kem.generate();
    expect(['none', 'E_FORMAT']).toContain(await failureOf(() => keys.decapsulate(new Uint8Array(1120))));
    expect(await failureOf(() => keys.decapsulate(new Uint8Array(7)))).toBe('E_FORMAT');
  });
});
