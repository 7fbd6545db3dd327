/**
 * Padding inside Opus packets (RFC 6716 §3.2.5), so that their sizes do not follow speech whether or not a browser's
 * encoder keeps to a constant bit rate.
 */

/** 64 kbit/s in packets of 20 ms. */
const STEP = 160;

const HAS_PADDING = 0x40;
const IS_VARIABLE = 0x80;

/** Pads every packet to the largest that came before it, in steps of 160 bytes. */
export function evenSizes(): (packet: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> {
  let size = STEP;
  return (packet) => {
    size = Math.max(size, Math.ceil(packet.length / STEP) * STEP);
    return padded(packet, size);
  };
}

/** The same packet, `length` bytes long; unchanged where it is padded already, is longer, or holds nothing. */
export function padded(packet: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const [toc] = packet;
  if (toc === undefined || packet.length >= length) return packet;
  const counted = withFrameCount(packet, toc);
  if (counted === null || counted.length >= length) return counted ?? packet;
  return withPadding(counted, length);
}

/** As a packet of code 3, which says how many frames it holds; null where it is padded. */
function withFrameCount(packet: Uint8Array<ArrayBuffer>, toc: number): Uint8Array<ArrayBuffer> | null {
  const code = toc & 3;
  if (code === 3) return ((packet[1] ?? HAS_PADDING) & HAS_PADDING) === 0 ? packet : null;
  const count = code === 0 ? 1 : code === 1 ? 2 : 2 | IS_VARIABLE;
  const counted = new Uint8Array(packet.length + 1);
  counted.set([toc | 3, count]);
  counted.set(packet.subarray(1), 2);
  return counted;
}

/** A byte 255 stands for 254 bytes of padding and goes on; the last says how many more there are. */
function withPadding(counted: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const extra = length - counted.length - 1;
  const full = Math.floor(extra / 255);
  const bytes = new Uint8Array(length);
  bytes.set([counted[0] ?? 0, (counted[1] ?? 0) | HAS_PADDING]);
  bytes.fill(255, 2, 2 + full);
  bytes[2 + full] = extra % 255;
  bytes.set(counted.subarray(2), 3 + full);
  return bytes;
}
