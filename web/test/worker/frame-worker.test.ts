import { expect, test, vi } from 'vitest';
import { FrameSealer } from '../../src/crypto/frame-cipher.js';
import { frameBaseKey, keyId } from '../../src/crypto/media.js';
import type { MediaSecret } from '../../src/crypto/media.js';
import { derivingKey } from '../../src/crypto/primitives.js';
import type { ToFrameWorker, TransformOptions } from '../../src/rtc/frame-messages.js';

/** Of a worker, whose scope has other types than a page's: not for the type check of this one. */
const SCRIPT = ['..', '..', 'src', 'worker', 'frame-worker.js'].join('/');

/** The worker's side of its page, once its script has run. */
interface Scope {
  onmessage: (event: { readonly data: ToFrameWorker }) => void;
  onrtctransform: (event: { readonly transformer: unknown }) => void;
}

/** An m-line's transform in one direction, through which one frame is to go; `passed` gets it once it did. */
function transformer(options: TransformOptions, data: ArrayBuffer) {
  const passed: { readonly data: ArrayBuffer }[] = [];
  const frame = { data, getMetadata: () => ({ mimeType: 'video/VP9' }) };
  const readable = new ReadableStream({
    start: (controller) => {
      controller.enqueue(frame);
    },
  });
  const writable = new WritableStream<{ readonly data: ArrayBuffer }>({
    write: (chunk) => {
      passed.push(chunk);
    },
  });
  return { passed, transformer: { options, readable, writable } };
}

/** As the partner, who is B, seals it. */
async function sealedByPartner(media: MediaSecret): Promise<ArrayBuffer> {
  const kid = keyId(0, 'B', 'camera');
  const sealer = await FrameSealer.create(kid, await frameBaseKey(media, kid));
  const sealed = await sealer.seal(new Uint8Array(8), 'vp9');
  if (sealed.type === 'dropped') throw new Error('a frame that can be sealed');
  return sealed.data.buffer;
}

test('nothingLeavesAndNothingOpensBeforeThePathIsProven', async () => {
  vi.stubGlobal('postMessage', () => undefined);
  await import(SCRIPT);
  const scope = globalThis as unknown as Scope;
  const media = await derivingKey(new Uint8Array(32));
  const out = transformer({ kind: 'camera', direction: 'send' }, new ArrayBuffer(8));
  const into = transformer({ kind: 'camera', direction: 'receive' }, await sealedByPartner(media));
  for (const { transformer } of [out, into]) scope.onrtctransform({ transformer });
  scope.onmessage({ data: { type: 'unlock', role: 'A', media } });
  const prepared = Promise.withResolvers<undefined>();
  vi.stubGlobal('postMessage', () => {
    prepared.resolve(undefined);
  });
  scope.onmessage({ data: { type: 'prepare', epoch: 1, random: new Uint8Array(32) } });
  // By now it has its keys, and the frames were there all the time.
  await prepared.promise;
  expect([...out.passed, ...into.passed]).toEqual([]);
  scope.onmessage({ data: { type: 'let-through' } });
  await expect.poll(() => [out.passed.length, into.passed.length]).toEqual([1, 1]);
  expect(out.passed[0]?.data.byteLength).toBeGreaterThan(8);
  expect(into.passed[0]?.data.byteLength).toBe(8);
});
