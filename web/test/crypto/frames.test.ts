import { describe, expect, it } from 'vitest';
import { toHex, u64 } from '../../src/crypto/bytes.js';
import { deriveFrameKey, FrameOpener, FrameSealer, type Codec } from '../../src/crypto/frame-cipher.js';
import { decodeHeader, encodeHeader } from '../../src/crypto/frame-header.js';
import { frameBaseKey, keyId, nextMediaSecret, TRACKS } from '../../src/crypto/media.js';
import { decodeBody } from '../../src/crypto/chat-codec.js';
import { derivingKey, sealingKey, seal } from '../../src/crypto/primitives.js';
import { ac1, bytesOf, negatives, rfc9605, the } from './vectors.js';
import { readsAllNegatives, readsAllOf } from './wholly.js';

const { sframe } = ac1;
const mediaOf = (epoch: number) => derivingKey(bytesOf(epoch === 0 ? sframe.media0 : sframe.media1));
const codecOf = (name: string): Codec => the((['opus', 'vp8', 'vp9'] as const).find((codec) => name.startsWith(codec)));

describe('the SFrame header', () => {
  it.each(rfc9605.header)('spells KID $kid, counter $ctr as RFC 9605 does', ({ kid, ctr, encoded }) => {
    expect(toHex(encodeHeader(BigInt(kid), BigInt(ctr)))).toBe(encoded);
    const length = encoded.length / 2;
    expect(decodeHeader(bytesOf(`${encoded}ff`))).toEqual({ kid: BigInt(kid), counter: BigInt(ctr), length });
  });

  it.each(['', '80', '8007', '0807', '900001', '0900ff', '8a0001'])('refuses %s: cut, or not the shortest', (hex) => {
    expect(decodeHeader(bytesOf(hex))).toBeNull();
  });
});

describe('the keys of frames', () => {
  it('are those of RFC 9605', async () => {
    const { cipher_suite, base_key, kid, ctr, sframe_key, sframe_salt, metadata, nonce, aad, pt, ct } = rfc9605.suite5;
    expect(cipher_suite).toBe(5);
    const { key, salt } = await deriveFrameKey(bytesOf(base_key), BigInt(kid));
    expect([toHex(key), toHex(salt)]).toEqual([sframe_key, sframe_salt]);
    const header = toHex(encodeHeader(BigInt(kid), BigInt(ctr)));
    expect(aad).toBe(header + metadata);
    const box = await seal(await sealingKey(key), bytesOf(nonce), bytesOf(aad), bytesOf(pt));
    expect(header + toHex(box)).toBe(ct);
  });

  it.each(sframe.keys)('for KID $kid are those of the vectors', async (vector) => {
    const kid = keyId(vector.epoch, vector.role, the(TRACKS[vector.track]));
    expect(String(kid)).toBe(vector.kid);
    const baseKey = await frameBaseKey(await mediaOf(vector.epoch), kid);
    expect(toHex(baseKey)).toBe(vector.base_key);
    const { key, salt } = await deriveFrameKey(baseKey, BigInt(kid));
    expect([toHex(key), toHex(salt)]).toEqual([vector.key, vector.salt]);
  });

  it.each(ac1.rekey)('of epoch $epoch come out of those before', async ({ epoch, from, r, kind04, kind05, media }) => {
    const next = await nextMediaSecret(await derivingKey(bytesOf(from)), bytesOf(r), epoch);
    const kid = keyId(epoch, 'A', 'camera');
    expect(await frameBaseKey(next, kid)).toEqual(await frameBaseKey(await derivingKey(bytesOf(media)), kid));
    expect(next.extractable).toBe(false);
    expect(decodeBody('rekey', bytesOf(kind04))).toEqual({ type: 'rekey', epoch, random: bytesOf(r) });
    expect(decodeBody('rekey-done', bytesOf(kind05))).toEqual({ type: 'rekey-done', epoch });
  });
});

async function sealerOf(epoch: number, kid: number): Promise<FrameSealer> {
  return FrameSealer.create(kid, await frameBaseKey(await mediaOf(epoch), kid));
}

async function openerOf(epoch: number, role: 'A' | 'B', track: number): Promise<FrameOpener> {
  const name = the(TRACKS[track]);
  const opener = new FrameOpener(role, name);
  await opener.install(epoch, await frameBaseKey(await mediaOf(epoch), keyId(epoch, role, name)));
  return opener;
}

describe('frames', () => {
  const early = sframe.frames.filter((frame) => Number(frame.ctr) <= 256);

  it.each(early)('$codec of KID $kid, counter $ctr goes out as in the vectors', async (vector) => {
    const sealer = await sealerOf(vector.epoch, Number(vector.kid));
    const filler = new Uint8Array(1);
    for (let count = 0; count < Number(vector.ctr); count++) await sealer.seal(filler, 'opus');
    const result = await sealer.seal(bytesOf(sframe.inputs[vector.codec]), codecOf(vector.codec));
    expect(result.type === 'frame' && toHex(result.data)).toBe(vector.out);
    expect(sealer.count).toBe(Number(vector.ctr) + 1);
  });

  it.each(sframe.frames)('$codec of KID $kid, counter $ctr comes in as in the vectors', async (vector) => {
    const opener = await openerOf(vector.epoch, vector.role, vector.track);
    const result = await opener.open(bytesOf(vector.out), codecOf(vector.codec));
    const input = sframe.inputs[vector.codec];
    expect(result.type === 'frame' && toHex(result.data)).toBe(input);
    expect(vector.out.slice(0, 2 * vector.clear)).toBe(input.slice(0, 2 * vector.clear));
  });

  it.each(negatives('sframe'))('$name', async ({ partner, track, codec, frames, expect: expected }) => {
    const opener = await openerOf(0, partner, track);
    for (const [index, frame] of frames.entries()) {
      const result = await opener.open(bytesOf(frame), codec);
      expect(the(expected[index])).toContain(result.type === 'frame' ? 'open' : 'dropped');
    }
  });

  it('of an epoch that was removed are dropped', async () => {
    const vector = the(sframe.frames.find((frame) => frame.codec === 'opus' && frame.epoch === 0));
    const opener = await openerOf(0, vector.role, vector.track);
    opener.remove(0);
    expect(await opener.open(bytesOf(vector.out), 'opus')).toEqual({ type: 'dropped', reason: 'key' });
  });

  it('opened side by side are taken once', async () => {
    const sealed = await (await sealerOf(0, 0)).seal(u64(7), 'opus');
    const opener = await openerOf(0, 'A', 0);
    const data = sealed.type === 'frame' ? sealed.data : u64(0);
    const results = await Promise.all([opener.open(data, 'opus'), opener.open(data, 'opus')]);
    expect(results.map((result) => result.type).sort()).toEqual(['dropped', 'frame']);
  });

  it('of VP8 too short for their clear bytes never leave', async () => {
    const sealer = await sealerOf(0, 1);
    expect(await sealer.seal(new Uint8Array(0), 'vp8')).toEqual({ type: 'dropped', reason: 'short' });
    expect(await sealer.seal(new Uint8Array(9), 'vp8')).toEqual({ type: 'dropped', reason: 'short' });
  });
});

// WebCrypto derives in one step: it shows neither the labels nor what HKDF-Extract gives.
readsAllOf('rfc9605', 'format', 'sframe_key_label', 'sframe_salt_label', 'sframe_secret');
readsAllOf('rekey');
readsAllOf('sframe', 'secret');
readsAllNegatives('sframe');
