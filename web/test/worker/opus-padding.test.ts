import { describe, expect, it } from 'vitest';
import { evenSizes, padded } from '../../src/worker/opus-padding.js';

/** The frames of a packet, after RFC 6716 §3.2; short frames only. */
function framesIn(packet: Uint8Array): number[][] {
  const [toc = 0, ...rest] = packet;
  switch (toc & 3) {
    case 0:
      return [rest];
    case 1:
      return halves(rest);
    case 2:
      return [rest.slice(1, 1 + (rest[0] ?? 0)), rest.slice(1 + (rest[0] ?? 0))];
    default:
      return framesOfCode3(rest);
  }
}

function framesOfCode3([count = 0, ...rest]: number[]): number[][] {
  let padding = 0;
  let body = rest;
  if ((count & 0x40) !== 0) {
    for (let byte = 255; byte === 255;) {
      [byte = 0, ...body] = body;
      padding += byte === 255 ? 254 : byte;
    }
  }
  const frames = body.slice(0, body.length - padding);
  expect(body.slice(body.length - padding).every((byte) => byte === 0)).toBe(true);
  if ((count & 0x3f) === 1) return [frames];
  if ((count & 0x80) === 0) return halves(frames);
  return [frames.slice(1, 1 + (frames[0] ?? 0)), frames.slice(1 + (frames[0] ?? 0))];
}

function halves(bytes: number[]): number[][] {
  return [bytes.slice(0, bytes.length / 2), bytes.slice(bytes.length / 2)];
}

describe('a padded packet', () => {
  const packets = [
    ['of one frame', [0x78, 1, 2, 3]],
    ['of one empty frame', [0x78]],
    ['of two frames of one size', [0x79, 1, 2, 3, 4]],
    ['of two frames of two sizes', [0x7a, 1, 9, 2, 3, 4]],
    ['of frames that are counted', [0x7b, 2, 1, 2, 3, 4]],
  ] as const;

  it.each(packets)('%s has the length wished, and the same frames', (_name, bytes) => {
    const packet = Uint8Array.from(bytes);
    for (let length = packet.length; length < 1_100; length += 1) {
      const longer = padded(packet, length);
      expect(longer).toHaveLength(length);
      expect(framesIn(longer)).toEqual(framesIn(packet));
      expect((longer[0] ?? 0) >> 2).toBe(packet[0] === undefined ? 0 : packet[0] >> 2);
    }
  });

  it('is left alone where it is padded already, or longer, or empty', () => {
    for (const bytes of [[0x7b, 0x41, 1, 5, 0], [0x78, ...Array.from({ length: 200 }, () => 1)], []]) {
      const packet = Uint8Array.from(bytes);
      expect(padded(packet, 160)).toBe(packet);
    }
  });
});

describe('even sizes', () => {
  it('never follow what is said: they grow in steps, and do not shrink', () => {
    const even = evenSizes();
    const sizes = [66, 103, 81, 160, 1, 161, 70, 319, 90].map((size) => even(new Uint8Array(size).fill(0x78)).length);
    expect(sizes).toEqual([160, 160, 160, 160, 160, 320, 320, 320, 320]);
  });
});
