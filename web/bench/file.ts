/** A file from one page to another, ours and bare: the driver opens an end in each. */
import { fromBase64Url, toBase64Url } from '../src/crypto/bytes.js';
import type { Bytes } from '../src/crypto/bytes.js';
import { DH_BYTES, generateDhKeyPair } from '../src/crypto/dh.js';
import { MAX_FILE_BYTES } from '../src/crypto/file-offer.js';
import { Ratchet } from '../src/crypto/ratchet.js';
import { bareReceiver, bareSender } from './bare-file.js';
import type { FileEnd } from './file-end.js';
import { ourReceiver, ourSender } from './our-file.js';
import { openPipe } from './pipe.js';

export type FileWay = 'ours' | 'bare';

/** What the receiving page tells the sending one. */
interface Answer {
  readonly sdp: string;
  /** B's first key of the ratchet. */
  readonly key: string;
}

/** The page that has the file. */
export interface Sending {
  offer(): Promise<string>;
  /** Resolves when the file is ready to be taken. */
  accept(answer: Answer): Promise<void>;
  close(): void;
}

/** The page that wants it. */
export interface Receiving {
  answer(offer: string): Promise<Answer>;
  /** From its acceptance to its last byte, checked: bytes per second. */
  receive(): Promise<number>;
  close(): void;
}

export function sendFile(way: FileWay): Sending {
  const pipe = openPipe();
  const file = someFile();
  return {
    offer: () => pipe.offer(),
    accept: async ({ sdp, key }) => {
      await pipe.accept(sdp);
      await pipe.opened;
      if (way === 'bare') bareSender(pipe.channel, file);
      else await ourSender(pipe.channel, await Ratchet.forA(start(), fromBase64Url(key, DH_BYTES)), file);
    },
    close: () => {
      pipe.close();
    },
  };
}

export function receiveFile(way: FileWay): Receiving {
  const pipe = openPipe();
  let end: Promise<FileEnd> = Promise.reject(new Error('nothing was offered'));
  end.catch(() => undefined);
  return {
    answer: async (offer) => {
      const own = await generateDhKeyPair();
      end = way === 'bare' ? bareEnd(pipe.channel) : ourReceiver(pipe.channel, Ratchet.forB(start(), own));
      return { sdp: await pipe.answer(offer), key: toBase64Url(own.publicKey) };
    },
    receive: async () => {
      const here = await end;
      await pipe.opened;
      const began = performance.now();
      const { size } = await here.receive();
      return (size * 1000) / (performance.now() - began);
    },
    close: () => {
      pipe.close();
    },
  };
}

function bareEnd(channel: RTCDataChannel): Promise<FileEnd> {
  return Promise.resolve(bareReceiver(channel, MAX_FILE_BYTES));
}

/** The handshake is not measured here: both know the same. */
function start(): { transcript: Bytes; root: Bytes; newKeyPair: typeof generateDhKeyPair } {
  return { transcript: new Uint8Array(32), root: new Uint8Array(32), newKeyPair: generateDhKeyPair };
}

/** The largest that may be sent; bytes that no compression makes shorter. */
function someFile(): File {
  const piece = 65_536;
  const parts = Array.from({ length: MAX_FILE_BYTES / piece }, () => crypto.getRandomValues(new Uint8Array(piece)));
  return new File(parts, 'file.bin', { type: 'application/octet-stream' });
}
