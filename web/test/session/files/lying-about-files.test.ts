import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64Url } from '../../../src/crypto/bytes.js';
import { sha256 } from '../../../src/crypto/primitives.js';
import { failureOf } from '../../crypto/ports.js';
import { accepted, chunksOf, content, fileOf } from '../chat/exchange.js';
import { codeOf, FileSide } from '../swap.js';

describe('a partner who lies', () => {
  const id = (byte: number): Uint8Array<ArrayBuffer> => new Uint8Array(16).fill(byte);
  const offer = async (byte: number, size = 3) =>
    ({
      type: 'file-offer',
      offer: { id: id(byte), name: 'a', type: '', size, sha256: await sha256(content(size)), key: new Uint8Array(32) },
    }) as const;

  it.each([
    { type: 'file-answer', id: id(1), accepted: true },
    { type: 'file-end', id: id(1), whole: true },
    { type: 'file-end', id: id(1), whole: false },
  ] as const)('about a file that nobody offered ends the chat: %o', (message) => {
    expect(
      codeOf(() => {
        new FileSide().files.hear(message);
      }),
    ).toBe('E_FORMAT');
  });

  it('answers twice, or for its own offer', async () => {
    const one = new FileSide();
    const file = await one.offer(fileOf(10));
    const answer = { type: 'file-answer', id: fromBase64Url(file, 16), accepted: false } as const;
    one.files.hear(answer);
    expect(
      codeOf(() => {
        one.files.hear(answer);
      }),
    ).toBe('E_FORMAT');
    one.files.hear(await offer(9));
    expect(
      codeOf(() => {
        one.files.hear({ ...answer, id: id(9) });
      }),
    ).toBe('E_FORMAT');
  });

  it('calls a file whole before all of it was sent, or ends it before its answer', async () => {
    const { one, two, file } = await accepted(400_000);
    const end = { type: 'file-end', id: fromBase64Url(file, 16), whole: true } as const;
    expect(
      codeOf(() => {
        one.files.hear({ ...end, whole: false });
      }),
    ).toBe('E_FORMAT');
    one.room = () => (one.chunks.length < 3 ? Promise.resolve() : new Promise(() => undefined));
    one.hear(two);
    await chunksOf(one, 3);
    expect(
      codeOf(() => {
        one.files.hear(end);
      }),
    ).toBe('E_FORMAT');
  });

  it('calls a file whole that it sends itself', async () => {
    const one = new FileSide();
    one.files.hear(await offer(1));
    expect(
      codeOf(() => {
        one.files.hear({ type: 'file-end', id: id(1), whole: true });
      }),
    ).toBe('E_FORMAT');
  });

  it('offers under an id that was used', async () => {
    const one = new FileSide();
    one.files.hear(await offer(1));
    const again = await offer(1);
    expect(
      codeOf(() => {
        one.files.hear(again);
      }),
    ).toBe('E_FORMAT');
  });

  it('sends chunks of a file that was not accepted, refused, or whole', async () => {
    const { one, two } = await accepted(10);
    one.hear(two);
    await chunksOf(one, 1);
    const chunk = one.chunks[0] ?? new Uint8Array(0);
    expect(await failureOf(() => new FileSide().files.take(chunk))).toBe('E_FORMAT');
    await two.take(one);
    expect(await failureOf(() => two.files.take(chunk))).toBe('E_FORMAT');
    const three = new FileSide();
    three.files.hear(await offer(1));
    three.do('refuse', three.offered[0]?.file ?? '');
    const forged = new Uint8Array(41 + 3).fill(1);
    expect(await failureOf(() => three.files.take(forged))).toBe('E_FORMAT');
  });

  it('sends more than a file has: no more of it waits than was accepted', async () => {
    const side = new FileSide();
    side.files.hear(await offer(1));
    side.do('accept', side.offered[0]?.file ?? '');
    const forged = new Uint8Array(41 + 3).fill(1);
    const flood = Array.from({ length: 1_000 }, () => failureOf(() => side.files.take(forged)));
    expect(new Set(await Promise.all(flood))).toEqual(new Set(['E_FORMAT']));
  });

  it('offers without end: four are shown, the others are answered with no, and little is remembered', async () => {
    const side = new FileSide();
    for (let count = 0; count < 1_000; count++) {
      const { offer: one } = await offer(0);
      const fresh = new Uint8Array(16);
      new DataView(fresh.buffer).setUint32(0, count);
      side.files.hear({ type: 'file-offer', offer: { ...one, id: fresh } });
    }
    expect(side.offered).toHaveLength(4);
    expect(side.said).toHaveLength(996);
    expect(side.said.every((message) => message.type === 'file-answer' && !message.accepted)).toBe(true);
    expect(side.events).toHaveLength(4);
  });
});

it('whatever two people do, nobody breaks the protocol, and each file ends the same way for both', async () => {
  const deed = fc.record({
    who: fc.boolean(),
    what: fc.constantFrom('offer', 'accept', 'refuse', 'stop', 'hear', 'hear', 'chunks', 'chunks'),
    which: fc.nat(5),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 40 }), async (history) => {
      const sides = [new FileSide(), new FileSide()] as const;
      const files: string[] = [];
      const settle = async (self: FileSide, other: FileSide): Promise<void> => {
        self.hear(other);
        await self.take(other);
      };
      for (const { who, what, which } of history) {
        const [self, other] = who ? sides : ([sides[1], sides[0]] as const);
        const file = files[which % Math.max(1, files.length)] ?? '';
        if (what === 'offer') files.push(await self.offer(fileOf(which * 10_000)));
        else if (what === 'hear') self.hear(other);
        else if (what === 'chunks') await settle(self, other);
        else self.do(what, file);
      }
      const type = (side: FileSide, file: string): string => side.stepOf(file)?.type ?? 'offered';
      const isMoving = (file: string): boolean => sides.some((side) => type(side, file) === 'moving');
      do {
        await settle(sides[0], sides[1]);
        await settle(sides[1], sides[0]);
        await new Promise(setImmediate);
      } while (files.some(isMoving));
      for (const file of files) {
        const [one, other] = [type(sides[0], file), type(sides[1], file)];
        // A stop and the partner's last word may cross.
        expect(one === other || one === 'stopped' || other === 'stopped').toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
