/** The handshake from KEYED to CONFIRMED: the HELLOs (PROTOCOL.md §3.3). `handshake.ts` says how phases are used. */

import { wipe, type Bytes } from './bytes.js';
import { ChatChannel } from './chat-channel.js';
import { Confirmed } from './confirmed.js';
import type { DhKeySource } from './dh.js';
import type { Envelope } from './envelope.js';
import { ProtocolFailure } from './failure.js';
import {
  decodeAnswer,
  decodeOffer,
  encodeAnswer,
  encodeOffer,
  type Description,
  type Hello,
  type Role,
} from './hello.js';
import type { MediaSecret } from './media.js';
import { derivingKey, sealingKey } from './primitives.js';
import { Ratchet, type RatchetStart } from './ratchet.js';
import type { SafetyCode } from './safety-code.js';
import type { ChatSecrets } from './schedule.js';
import { SignalOpener, SignalSealer } from './sealed-signalling.js';
import { encodeSignal, HELLO, type Signal } from './signals.js';

/** Keys are agreed; nothing shows yet that the partner has the same. A speaks first. */
export type Keyed = KeyedA | KeyedB;

/** What the exchange of KX came to. */
export interface Agreement {
  readonly transcript: Bytes;
  readonly secrets: ChatSecrets;
  readonly safetyCode: SafetyCode;
  readonly newKeyPair: DhKeySource;
}

interface Line extends Agreement {
  readonly media: MediaSecret;
  readonly sealer: SignalSealer;
  readonly opener: SignalOpener;
}

/** The frame to send, and the phase after it. */
export interface Step<Next> {
  readonly frame: Bytes;
  readonly next: Next;
}

export async function keyed(role: Role, agreement: Agreement): Promise<Keyed> {
  const keyAB = await sealingKey(agreement.secrets.sigAB);
  const keyBA = await sealingKey(agreement.secrets.sigBA);
  const media = await derivingKey(agreement.secrets.media);
  const sealer = new SignalSealer(role === 'A' ? keyAB : keyBA, role);
  const opener = role === 'A' ? new SignalOpener(keyBA, 'B') : new SignalOpener(keyAB, 'A');
  const line = { ...agreement, media, sealer, opener };
  return role === 'A' ? new KeyedA(line) : new KeyedB(line);
}

/** A: to send its offer. Nothing from B can come before it. */
export class KeyedA {
  readonly role = 'A';
  readonly #line: Line;

  constructor(line: Line) {
    this.#line = line;
  }

  async sealHello(offer: Description): Promise<Step<Introduced>> {
    const frame = await this.#line.sealer.seal({ kind: HELLO, body: encodeOffer(offer) });
    return { frame, next: new Introduced(this.#line) };
  }

  close(): void {
    forget(this.#line);
  }
}

/** A: its offer is out, B's answer is awaited; candidates may follow meanwhile. */
export class Introduced {
  readonly role = 'A';
  readonly #line: Line;

  constructor(line: Line) {
    this.#line = line;
  }

  seal(signal: Signal): Promise<Bytes> {
    return this.#line.sealer.seal(encodeSignal(signal));
  }

  /** Takes B's HELLO; `E_SEAL`, `E_SEQ`, `E_FORMAT`, `E_FPR` or `E_DR` for a bad one. */
  receive(frame: Bytes): Promise<Confirmed> {
    return orForget(this.#line, async () => {
      const { ratchetKey, ...partner } = decodeAnswer(await helloIn(this.#line, frame));
      const ratchet = await Ratchet.forA(ratchetStart(this.#line), ratchetKey);
      return confirmed('A', this.#line, partner, ratchet);
    });
  }

  close(): void {
    forget(this.#line);
  }
}

/** B: awaits A's offer. */
export class KeyedB {
  readonly role = 'B';
  readonly #line: Line;

  constructor(line: Line) {
    this.#line = line;
  }

  /** Takes A's HELLO; `E_SEAL`, `E_SEQ`, `E_FORMAT` or `E_FPR` for a bad one. */
  receive(frame: Bytes): Promise<Greeted> {
    return orForget(this.#line, async () => new Greeted(this.#line, decodeOffer(await helloIn(this.#line, frame))));
  }

  close(): void {
    forget(this.#line);
  }
}

/** B: A's offer is here, which shows that A has the same keys. To be answered at once; frames that come meanwhile wait. */
export class Greeted {
  readonly role = 'B';
  readonly partner: Hello;
  readonly #line: Line;

  constructor(line: Line, partner: Hello) {
    this.#line = line;
    this.partner = partner;
  }

  /** May be shown from now on. */
  get safetyCode(): SafetyCode {
    return this.#line.safetyCode;
  }

  async sealHello(answer: Description): Promise<Step<Confirmed>> {
    const keys = await this.#line.newKeyPair();
    const frame = await this.#line.sealer.seal({ kind: HELLO, body: encodeAnswer(answer, keys.publicKey) });
    const ratchet = Ratchet.forB(ratchetStart(this.#line), keys);
    return { frame, next: confirmed('B', this.#line, this.partner, ratchet) };
  }

  close(): void {
    forget(this.#line);
  }
}

async function helloIn(line: Line, frame: Bytes): Promise<Bytes> {
  const envelope: Envelope | null = await line.opener.open(frame);
  if (envelope?.kind !== HELLO) throw new ProtocolFailure('E_FORMAT');
  return envelope.body;
}

function ratchetStart({ transcript, secrets, newKeyPair }: Line): RatchetStart {
  return { transcript, root: secrets.ratchetRoot, newKeyPair };
}

function confirmed(role: Role, line: Line, partner: Hello, ratchet: Ratchet): Confirmed {
  const { sealer, opener, safetyCode, media, secrets } = line;
  wipe(secrets.ratchetRoot);
  const chat = new ChatChannel(ratchet, role);
  return new Confirmed({ role, partner, safetyCode, chat, media, secrets, sealer, opener });
}

async function orForget<T>(line: Line, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (failure) {
    forget(line);
    throw failure;
  }
}

function forget({ secrets }: Line): void {
  wipe(secrets.ratchetRoot, secrets.exported);
}
