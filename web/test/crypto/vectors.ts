/** The shared vectors, as the shapes that `format` inside them describes. */

import { readFileSync } from 'node:fs';
import type { Bytes } from '../../src/crypto/bytes.js';
import type { Role } from '../../src/crypto/hello.js';
import type { Codec } from '../../src/crypto/frame-cipher.js';
import { watched } from './watched.js';

export interface SideVector {
  readonly seed: string;
  readonly pk: string;
  readonly n: string;
  readonly C: string;
  readonly eseed: string;
  readonly ct: string;
  readonly ss: string;
}

export interface SignalVector {
  readonly from: Role;
  readonly seq: string;
  readonly type: number;
  readonly body: string;
  readonly plaintext: string;
  readonly length: number;
  readonly frame: string;
}

export interface HandshakeVector {
  readonly mode: 0 | 1 | 2;
  readonly psk: string;
  readonly A: SideVector;
  readonly B: SideVector;
  readonly th: string;
  readonly PRK: string;
  readonly sigAB: string;
  readonly sigBA: string;
  readonly drRoot: string;
  readonly media0: string;
  readonly exp: string;
  readonly sas: {
    readonly d: string;
    readonly indices: readonly number[];
    readonly emoji: readonly string[];
    readonly decimals: readonly number[];
  };
  readonly sig: readonly SignalVector[];
}

export interface RatchetVector {
  readonly th: string;
  readonly drRoot: string;
  readonly A: { readonly private: readonly string[] };
  readonly B: { readonly private: readonly string[]; readonly dr: string };
  readonly messages: readonly {
    readonly i: number;
    readonly from: Role;
    readonly kind: number;
    /** Hex; where the kind's body is UTF-8, `text` instead. */
    readonly body?: string;
    readonly text?: string;
    readonly plaintext: string;
    readonly length: number;
    readonly wire: string;
  }[];
  readonly delivery: readonly string[];
}

type CodecVector = 'opus' | 'vp9' | 'vp8 key' | 'vp8 delta';

interface SFrameVector {
  readonly media0: string;
  readonly media1: string;
  readonly inputs: Readonly<Record<CodecVector, string>>;
  readonly keys: readonly {
    readonly epoch: number;
    readonly role: Role;
    readonly track: number;
    readonly kid: string;
    readonly base_key: string;
    readonly key: string;
    readonly salt: string;
  }[];
  readonly frames: readonly {
    readonly epoch: number;
    readonly role: Role;
    readonly track: number;
    readonly kid: string;
    readonly codec: CodecVector;
    readonly ctr: string;
    readonly clear: number;
    readonly out: string;
  }[];
}

type Expected = readonly (readonly string[])[];
interface Case {
  readonly name: string;
  readonly expect: Expected;
}

export type Negative =
  | (Case & {
      readonly at: 'matched';
      readonly handshake: number;
      readonly self: Role;
      readonly key: string;
      readonly commit: string;
    })
  | (Case & { readonly at: 'kx'; readonly handshake: number; readonly self: Role; readonly frame: string })
  | (Case & {
      readonly at: 'kx then sig';
      readonly handshake: number;
      readonly self: Role;
      readonly frame: string;
      readonly PRK: string;
      readonly next: string;
    })
  | (Case & {
      readonly at: 'sig';
      readonly handshake: number;
      readonly self: Role;
      readonly frames: readonly string[];
    })
  | (Case & { readonly at: 'hello'; readonly from: Role; readonly json: string })
  | (Case & {
      readonly at: 'ratchet';
      readonly after: number;
      readonly self: Role;
      readonly wire: string;
      readonly unchanged?: true;
    })
  | (Case & {
      readonly at: 'kind';
      readonly kind: number;
      readonly body?: string;
      readonly repeat?: { readonly utf8: string; readonly times: number };
    })
  | (Case & {
      readonly at: 'sframe';
      readonly partner: Role;
      readonly track: number;
      readonly codec: Codec;
      readonly frames: readonly string[];
    })
  | (Case & {
      readonly at: 'file';
      readonly id: string;
      readonly key: string;
      readonly size: number;
      readonly sha256: string;
      readonly chunks: readonly string[];
    });

interface FileVector {
  readonly id: string;
  readonly key: string;
  readonly size: number;
  readonly sha256: string;
  readonly offer: string;
  readonly chunks: readonly {
    readonly i: number;
    readonly number: string;
    readonly length: number;
    readonly sha256: string;
  }[];
  readonly first: string;
}

interface Ac1 {
  readonly handshakes: readonly HandshakeVector[];
  readonly invite: {
    readonly secret: string;
    readonly fragment: string;
    readonly place: string;
    readonly placeText: string;
    readonly psk: string;
  };
  readonly resume: readonly {
    readonly exp: string;
    readonly i: number;
    readonly place: string;
    readonly psk: string;
  }[];
  readonly ratchet: RatchetVector;
  readonly rekey: readonly {
    readonly epoch: number;
    readonly from: string;
    readonly r: string;
    readonly kind04: string;
    readonly kind05: string;
    readonly media: string;
  }[];
  readonly sframe: SFrameVector;
  readonly file: FileVector;
  readonly negative: readonly Negative[];
}

interface XWing {
  readonly vectors: readonly Pick<SideVector, 'seed' | 'pk' | 'eseed' | 'ct' | 'ss'>[];
}

interface Rfc9605 {
  readonly suite5: {
    readonly cipher_suite: number;
    readonly kid: number;
    readonly ctr: number;
    readonly base_key: string;
    readonly sframe_key: string;
    readonly sframe_salt: string;
    readonly metadata: string;
    readonly nonce: string;
    readonly aad: string;
    readonly pt: string;
    readonly ct: string;
  };
  readonly header: readonly { readonly kid: string; readonly ctr: string; readonly encoded: string }[];
}

function load(name: string): object {
  const text = readFileSync(new URL(`../../../protocol/vectors/${name}.json`, import.meta.url), 'utf8');
  return watched(JSON.parse(text) as object);
}

export const ac1 = load('ac1') as Ac1;
export const xwing = load('xwing') as XWing;
export const rfc9605 = load('sframe-rfc9605') as Rfc9605;

/** The negative cases of one step. */
export function negatives<At extends Negative['at']>(at: At): Extract<Negative, { at: At }>[] {
  return ac1.negative.filter((negative): negative is Extract<Negative, { at: At }> => negative.at === at);
}

export function bytesOf(hex: string): Bytes {
  return new Uint8Array(Buffer.from(hex, 'hex'));
}

/** A plaintext of the vectors, with the zeros that they leave out. */
export function padded(hex: string, length: number): Bytes {
  const bytes = new Uint8Array(length);
  bytes.set(bytesOf(hex));
  return bytes;
}

/** The one that must be there. */
export function the<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('missing in the vectors');
  return value;
}
