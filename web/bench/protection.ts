import { derivingKey, random } from '../src/crypto/primitives.js';
import type { Role } from '../src/crypto/hello.js';
import { openFrames } from '../src/rtc/frames.js';
import type { Frames } from '../src/rtc/frames.js';
import frameUrl from '../src/worker/frame-worker.ts?worker&url';
import passUrl from './worker/pass-worker.ts?worker&url';

/** What stands between encoder and network: nothing, a worker that hands on what comes, or the product's SFrame. */
export type Protection = 'none' | 'passed' | 'sealed';

/** It, on the two ends of one line. */
export interface Ends {
  sending(transceiver: RTCRtpTransceiver): void;
  receiving(transceiver: RTCRtpTransceiver): void;
  close(): void;
}

export function endsOf(protection: Protection): Ends {
  switch (protection) {
    case 'none':
      return { sending: () => undefined, receiving: () => undefined, close: () => undefined };
    case 'passed':
      return passedOn();
    case 'sealed':
      return sealed();
  }
}

/** A worker for each end, as the two people have. */
function passedOn(): Ends {
  const sending = startWorker(passUrl);
  const receiving = startWorker(passUrl);
  return {
    sending: ({ sender }) => {
      sender.transform = new RTCRtpScriptTransform(sending);
    },
    receiving: ({ receiver }) => {
      receiver.transform = new RTCRtpScriptTransform(receiving);
    },
    close: () => {
      sending.terminate();
      receiving.terminate();
    },
  };
}

function sealed(): Ends {
  const media = random(32);
  const sending = unlocked('A', media.slice());
  const receiving = unlocked('B', media.slice());
  return {
    sending: (transceiver) => {
      sending.attach('camera', transceiver);
    },
    receiving: (transceiver) => {
      receiving.attach('camera', transceiver);
    },
    close: () => {
      sending.close();
      receiving.close();
    },
  };
}

function unlocked(role: Role, media: Uint8Array<ArrayBuffer>): Frames {
  const failed = (): never => {
    throw new Error('frames do not open');
  };
  const frames = openFrames(startWorker(frameUrl), { failed, worn: () => undefined });
  derivingKey(media).then((secret) => {
    frames.unlock(role, secret);
  }, failed);
  frames.letThrough();
  return frames;
}

function startWorker(url: string): Worker {
  return new Worker(url, { type: 'module' });
}
