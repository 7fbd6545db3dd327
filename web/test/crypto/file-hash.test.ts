import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toHex, utf8, type Bytes } from '../../src/crypto/bytes.js';
import { FileHash } from '../../src/crypto/file-hash.js';
import { sha256 } from '../../src/crypto/primitives.js';

/** FIPS 180-4's own examples, and the one of a million letters (NIST, "Example Values"). */
it.each([
  ['', 1, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 1, 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    1,
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  ['a', 1_000_000, 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
])('%j, %i times, has the hash that the standard says', (text, times, expected) => {
  expect(toHex(hashOf([utf8(text.repeat(times))]))).toBe(expected);
});

it('hashes every length around four blocks as WebCrypto does', async () => {
  const all = noise(257);
  for (let length = 0; length <= all.length; length++) {
    const data = all.slice(0, length);
    expect(hashOf([data])).toEqual(await sha256(data));
  }
});

it('hashes whatever comes, in whatever pieces, as WebCrypto does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 12 }), async (pieces) => {
      const parts = pieces.map((piece) => new Uint8Array(piece));
      expect(hashOf(parts)).toEqual(await sha256(...parts));
    }),
  );
});

it('hashes a piece that lies within other memory', async () => {
  const memory = noise(1_000);
  expect(hashOf([memory.subarray(3, 300), memory.subarray(300, 999)])).toEqual(await sha256(memory.slice(3, 999)));
});

it('hashes the largest file', async () => {
  const piece = noise(1_048_576);
  const whole = new Uint8Array(25 * piece.length);
  for (let count = 0; count < 25; count++) whole.set(piece, count * piece.length);
  expect(hashOf(Array.from({ length: 25 }, () => piece))).toEqual(await sha256(whole));
});

it('keeps two hashes apart that take turns', async () => {
  const [one, other] = [new FileHash(), new FileHash()];
  for (const hash of [one, other, one, other]) hash.update(noise(hash === one ? 100 : 70));
  expect(one.digest()).toEqual(await sha256(noise(100), noise(100)));
  expect(other.digest()).toEqual(await sha256(noise(70), noise(70)));
});

function hashOf(parts: readonly Bytes[]): Bytes {
  const hash = new FileHash();
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** The same bytes whenever it is asked for them, all words different. */
function noise(length: number): Bytes {
  return Uint8Array.from({ length }, (_, i) => (i * 2_654_435_761) >>> 13);
}
