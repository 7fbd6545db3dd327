import { expect, test, vi } from 'vitest';
import { derivingKey } from '../../src/crypto/primitives.js';
import type { ToFrameWorker } from '../../src/rtc/frame-messages.js';

/** Of a worker, whose scope has other types than a page's: not for the type check of this one. */
const SCRIPT = ['..', '..', 'src', 'worker', 'frame-worker.js'].join('/');

/** The worker's side of its page, once its script has run. */
interface Scope {
  onmessage: (event: { readonly data: ToFrameWorker }) => void;
  onrtctransform: (event: { readonly transformer: unknown }) => void;
}

test('nothingThatIsSealedLeavesBeforeThePathIsProven', async () => {
  vi.stubGlobal('postMessage', () => undefined);
  await import(SCRIPT);
  const scope = globalThis as unknown as Scope;
  const left: unknown[] = [];
  const next = Promise.withResolvers<undefined>();
  const frame = { data: new ArrayBuffer(8), getMetadata: () => ({ mimeType: 'video/VP9' }) };
  scope.onrtctransform({
    transformer: {
      options: { kind: 'camera', direction: 'send' },
      readable: new ReadableStream({
        start: (controller) => {
          controller.enqueue(frame);
        },
      }),
      writable: new WritableStream({
        write: (chunk) => {
          left.push(chunk);
          next.resolve(undefined);
        },
      }),
    },
  });
  scope.onmessage({ data: { type: 'unlock', role: 'A', media: await derivingKey(new Uint8Array(32)) } });
  const prepared = Promise.withResolvers<undefined>();
  vi.stubGlobal('postMessage', () => {
    prepared.resolve(undefined);
  });
  scope.onmessage({ data: { type: 'prepare', epoch: 1, random: new Uint8Array(32) } });
  // By now it has its keys, and the frame was there all the time.
  await prepared.promise;
  expect(left).toEqual([]);
  scope.onmessage({ data: { type: 'let-out' } });
  await next.promise;
  expect(left).toHaveLength(1);
  expect(frame.data.byteLength).toBeGreaterThan(8);
});
