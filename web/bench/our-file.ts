/** A file by the product's own classes: offered, accepted, sealed, opened, hashed (PROTOCOL.md §4, Files). */
import type { Bytes } from '../src/crypto/bytes.js';
import { ChatChannel } from '../src/crypto/chat-channel.js';
import { isFileChunk } from '../src/crypto/file-cipher.js';
import type { Role } from '../src/crypto/hello.js';
import type { Ratchet } from '../src/crypto/ratchet.js';
import { Serial } from '../src/crypto/serial.js';
import { Room } from '../src/rtc/room.js';
import { Conversation } from '../src/session/chat/conversation.js';
import { Files } from '../src/session/files/files.js';
import { browserPictures } from '../src/session/files/pictures.js';
import type { FileEvent } from '../src/session/state/shared-file.js';
import type { FileEnd } from './file-end.js';

/** A's end: hashes the file, then offers it. Resolves when the offer is made. */
export async function ourSender(channel: RTCDataChannel, ratchet: Ratchet, file: File): Promise<FileEnd> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const files = await converse(channel, ratchet, 'A', (event) => {
    if (event.type === 'draft' && event.draft.step.type === 'ready') files.do('send', event.draft.file);
    if (event.type === 'offered') resolve(undefined);
  });
  await files.prepare(file);
  await promise;
  return { receive: () => Promise.reject(new Error('it sends')) };
}

/** B's end. */
export async function ourReceiver(channel: RTCDataChannel, ratchet: Ratchet): Promise<FileEnd> {
  const offered = Promise.withResolvers<string>();
  const whole = Promise.withResolvers<Blob>();
  const files = await converse(
    channel,
    ratchet,
    'B',
    (event) => {
      if (event.type === 'offered') offered.resolve(event.facts.file);
      if (event.type === 'step' && event.step.type === 'whole') files.do('save', event.file);
      if (event.type === 'step' && event.step.type === 'failed') whole.reject(new Error('not what was offered'));
    },
    whole.resolve,
  );
  return {
    receive: async () => {
      files.do('accept', await offered.promise);
      return whole.promise;
    },
  };
}

async function converse(
  channel: RTCDataChannel,
  ratchet: Ratchet,
  role: Role,
  heard: (event: FileEvent) => void,
  save: (file: Blob) => void = () => undefined,
): Promise<Files> {
  const files = new Files({ pictures: browserPictures, save, heard });
  const room = new Room(channel);
  const incoming = new Serial();
  const opened = Promise.withResolvers<undefined>();
  const conversation = new Conversation(new ChatChannel(ratchet, role), {
    send: (bytes) => {
      channel.send(bytes);
    },
    room: () => room.wait(),
    opened: () => {
      opened.resolve(undefined);
    },
    heard: () => undefined,
    negotiated: () => Promise.resolve(),
    rekeyed: () => Promise.resolve(),
    files,
  });
  channel.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
    const bytes: Bytes = new Uint8Array(data);
    if (isFileChunk(bytes)) void files.take(bytes);
    else void incoming.run(() => conversation.receive(bytes));
  };
  await conversation.open(role);
  await opened.promise;
  return files;
}
