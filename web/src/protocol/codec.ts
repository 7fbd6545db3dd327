/** Text frames to and from messages (PROTOCOL.md §2.1, §2.2). */

import { base64Url, boolean, choice, Fields, integer, list, Malformed, text, type Read } from './fields.js';
import { iceServer } from './ice-server.js';
import type { Challenge, ClientMessage, Fact, Limits, Matched, Refused, ServerMessage } from './messages.js';

const VERSION = 1;
const MAX_FRAME = 65_536;
const MAX_TOKEN = 128;
const MAX_FACTS = 64;
const MAX_ICE_SERVERS = 8;
const MAX_INTERESTS = 8;
const DAY_MS = 86_400_000;
const REASONS = ['rate', 'proof', 'place-taken', 'busy', 'not-now', 'unknown-token'] as const;

const milliseconds = integer(0, DAY_MS);
const count = integer(0, Number.MAX_SAFE_INTEGER);

export function encodeClientMessage(message: ClientMessage): string {
  return JSON.stringify(message);
}

/** The message in a text frame of the server; null where the protocol knows none such. */
export function decodeServerMessage(frame: string): ServerMessage | null {
  if (frame.length > MAX_FRAME) return null;
  try {
    return messageIn(new Fields(JSON.parse(frame)));
  } catch (problem) {
    if (problem instanceof Malformed || problem instanceof SyntaxError) return null;
    throw problem;
  }
}

function messageIn(fields: Fields): ServerMessage {
  const type = fields.take('type', text(16));
  switch (type) {
    case 'welcome':
      return welcomeIn(fields);
    case 'waiting':
    case 'reported':
      return fields.done({ type });
    case 'matched':
      return matchedIn(fields);
    case 'parted':
      return fields.done({ type, cause: fields.take('cause', choice(['left', 'lost'])) });
    case 'refused':
      return refusedIn(fields);
    case 'knowledge':
      return fields.done({ type, held: fields.take('held', facts) });
    case 'draining':
      return fields.done({ type, retryAfterMs: fields.take('retryAfterMs', milliseconds) });
    default:
      throw new Malformed();
  }
}

/** Of another version nothing more is read: its other fields may be others too. */
function welcomeIn(fields: Fields): ServerMessage {
  if (fields.take('protocol', count) !== VERSION) return { type: 'other-version' };
  const relay = fields.take('relay', boolean);
  return fields.done({ type: 'welcome', relay, limits: fields.take('limits', limits) });
}

const limits: Read<Limits> = (value) => {
  const fields = new Fields(value);
  return fields.done({
    textBytes: fields.take('textBytes', count),
    frameBytes: fields.take('frameBytes', count),
    interests: fields.take('interests', count),
    waitMs: fields.take('waitMs', milliseconds),
  });
};

function matchedIn(fields: Fields): Matched {
  return fields.done({
    type: 'matched',
    key: fields.take('key', base64Url(1216)),
    commit: fields.take('commit', base64Url(32)),
    token: fields.take('token', text(MAX_TOKEN)),
    iceServers: fields.take('iceServers', list(MAX_ICE_SERVERS, iceServer)),
    lan: fields.take('lan', boolean),
    common: fields.take('common', list(MAX_INTERESTS, text(64))),
  });
}

function refusedIn(fields: Fields): Refused {
  const type = 'refused';
  const reason = fields.take('reason', choice(REASONS));
  switch (reason) {
    case 'proof':
      return fields.done({ type, reason, challenge: fields.take('challenge', challenge) });
    case 'rate':
    case 'busy':
    case 'not-now':
      return fields.done({ type, reason, retryAfterMs: fields.take('retryAfterMs', milliseconds) });
    case 'place-taken':
    case 'unknown-token':
      return fields.done({ type, reason });
  }
}

const challenge: Read<Challenge> = (value) => {
  const fields = new Fields(value);
  return fields.done({
    salt: fields.take('salt', base64Url(16)),
    difficulty: fields.take('difficulty', integer(1, 28)),
    ttlMs: fields.take('ttlMs', milliseconds),
  });
};

const facts: Read<ReadonlyMap<string, Fact>> = (value) => {
  const fields = new Fields(value);
  if (fields.names.length > MAX_FACTS) throw new Malformed();
  return new Map(fields.names.map((name) => [name, fields.take(name, fact)]));
};

const fact: Read<Fact> = (value) => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return list(MAX_FACTS, text(MAX_FRAME))(value);
};
