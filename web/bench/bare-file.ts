/** A file over a bare data channel, as examples do it: chunk after chunk, as long as little of it waits. */
import type { FileEnd } from './file-end.js';

const CHUNK_BYTES = 16_384;
const FULL_BYTES = 262_144;
const LOW_BYTES = 65_536;

/** Asked for by any message; the bytes follow. */
export function bareSender(channel: RTCDataChannel, file: File): FileEnd {
  channel.bufferedAmountLowThreshold = LOW_BYTES;
  channel.onmessage = () => void send(channel, file);
  return { receive: () => Promise.reject(new Error('it sends')) };
}

export function bareReceiver(channel: RTCDataChannel, size: number): FileEnd {
  return {
    receive: async () => {
      const parts: ArrayBuffer[] = [];
      let bytes = 0;
      await new Promise<void>((resolve) => {
        channel.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
          parts.push(data);
          bytes += data.byteLength;
          if (bytes === size) resolve();
        };
        channel.send('go');
      });
      return new Blob(parts);
    },
  };
}

async function send(channel: RTCDataChannel, file: File): Promise<void> {
  const bytes = await file.arrayBuffer();
  for (let at = 0; at < bytes.byteLength; at += CHUNK_BYTES) {
    if (channel.bufferedAmount > FULL_BYTES) await room(channel);
    channel.send(bytes.slice(at, at + CHUNK_BYTES));
  }
}

function room(channel: RTCDataChannel): Promise<void> {
  return new Promise((resolve) => {
    channel.onbufferedamountlow = () => {
      resolve();
    };
  });
}
