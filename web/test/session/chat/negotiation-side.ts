import { MODES, lesserMode } from '../../../src/crypto/hello.js';
import type { ChatMode, Role } from '../../../src/crypto/hello.js';
import { DescriptionError } from '../../../src/rtc/sdp.js';
import type { ChatEvent } from '../../../src/session/state/events.js';
import { Negotiation } from '../../../src/session/chat/negotiation.js';
import type { NegotiationMessage } from '../../../src/session/chat/negotiation.js';

export const FINGERPRINT = Array.from({ length: 32 }, () => 'AB').join(':');

function described(mode: ChatMode, fingerprint = FINGERPRINT): string {
  return `s=${mode}\r\na=fingerprint:sha-256 ${fingerprint}\r\n`;
}

function modeIn(sdp: string): ChatMode {
  const mode = MODES.find((each) => sdp.startsWith(`s=${each}\r\n`));
  if (mode === undefined) throw new DescriptionError();
  return mode;
}

export const offer = (mode: ChatMode, fingerprint?: string): NegotiationMessage =>
  description('offer', mode, fingerprint);
export const answer = (mode: ChatMode, fingerprint?: string): NegotiationMessage =>
  description('answer', mode, fingerprint);
export const ask = (mode: 'voice' | 'video'): NegotiationMessage => ({ type: 'ask-mode', mode });
export const YES: NegotiationMessage = { type: 'answer-mode', agreed: true };
export const NO: NegotiationMessage = { type: 'answer-mode', agreed: false };

function description(type: 'offer' | 'answer', mode: ChatMode, fingerprint?: string): NegotiationMessage {
  return { type: 'description', description: { type, sdp: described(mode, fingerprint) } };
}

/** One side, whose connection takes whatever it is told, and what it said and heard. */
export class Side {
  readonly said: NegotiationMessage[] = [];
  readonly heard: ChatEvent[] = [];
  readonly negotiation: Negotiation;
  mode: ChatMode;
  /** How much of what the other said has come here. */
  #received = 0;

  constructor(role: Role, mode: ChatMode = 'text') {
    this.mode = mode;
    const renegotiation = {
      offer: (wanted: ChatMode) => Promise.resolve(described(wanted)),
      answer: (sdp: string, agreed: ChatMode) => {
        const reached = lesserMode(modeIn(sdp), agreed);
        return Promise.resolve({ sdp: described(reached), mode: reached });
      },
      accept: (sdp: string) => Promise.resolve(modeIn(sdp)),
    };
    this.negotiation = new Negotiation({
      role,
      mode,
      fingerprint: FINGERPRINT,
      renegotiation: () => Promise.resolve(renegotiation),
      send: (message) => {
        this.said.push(message);
        return Promise.resolve();
      },
      heard: (event) => this.heard.push(event),
      changed: (reached) => {
        this.mode = reached;
      },
    });
  }

  ask(mode: 'voice' | 'video'): Promise<void> {
    return this.negotiation.say({ type: 'ask', mode });
  }

  answer(agreed: boolean): Promise<void> {
    return this.negotiation.say({ type: 'answer', agreed });
  }

  withdraw(): Promise<void> {
    return this.negotiation.say({ type: 'withdraw' });
  }

  /** Hears the next that the other said; false where there is none. */
  async hearNext(other: Side): Promise<boolean> {
    const next = other.said[this.#received];
    if (next === undefined) return false;
    this.#received += 1;
    await this.hear(next);
    return true;
  }

  /** Hears messages one after the other. */
  async hear(...messages: readonly NegotiationMessage[]): Promise<void> {
    for (const message of messages) await this.negotiation.hear(message);
  }
}

/** Carries what both said to the other until nobody has more to say. */
export async function settle(a: Side, b: Side): Promise<void> {
  const heard = async (): Promise<boolean> => {
    const [atA, atB] = [await a.hearNext(b), await b.hearNext(a)];
    return atA || atB;
  };
  while (await heard());
}
