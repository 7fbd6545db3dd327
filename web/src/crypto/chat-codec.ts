/** Chat messages to and from the plaintext of the ratchet: kind, length, body, padding (PROTOCOL.md §4). */

import { codePoints, concat, readU32, textOf, u32, u8, utf8, type Bytes } from './bytes.js';
import { KINDS, type ChatMessage, type ChatMessageType, type RenegotiatedDescription } from './chat-message.js';
import { pack, unpack } from './envelope.js';
import { ProtocolFailure } from './failure.js';
import { decodeFileOffer, encodeFileOffer, FILE_ID_BYTES } from './file-offer.js';
import { booleanOf, choiceOf, fieldsOf, parseJson, stringOf } from './json.js';

const BLOCK = 256;
const EMPTY: Bytes = new Uint8Array(0);
const REKEY_BYTES = 32;
const MAX_SDP = 32_768;

/** 1–4000 code points. */
export const MAX_TEXT = 4000;

/** The padded plaintext of a message; a `RangeError` for a text out of bounds. */
export function encodeMessage(message: ChatMessage): Bytes {
  return pack({ kind: KINDS.indexOf(message.type), body: encodeBody(message) }, BLOCK);
}

/** `E_FORMAT` for a plaintext that holds none. */
export function decodeMessage(plaintext: Bytes): ChatMessage {
  const { kind, body } = unpack(plaintext, BLOCK);
  const type = KINDS[kind];
  if (type === undefined) throw new ProtocolFailure('E_FORMAT');
  return decodeBody(type, body);
}

function encodeBody(message: ChatMessage): Bytes {
  switch (message.type) {
    case 'opener':
    case 'code-confirmed':
    case 'bye':
      return EMPTY;
    case 'text':
      return encodeText(message.text);
    case 'typing':
      return flag(message.on);
    case 'rekey':
      return concat(u32(message.epoch), message.random);
    case 'rekey-done':
      return u32(message.epoch);
    case 'file-offer':
      return encodeFileOffer(message.offer);
    case 'file-answer':
      return concat(message.id, flag(message.accepted));
    case 'file-end':
      return concat(message.id, flag(message.whole));
    case 'media-state':
      return json({ mic: message.mic, camera: message.camera, screen: message.screen });
    case 'ask-mode':
      return utf8(message.mode);
    case 'answer-mode':
      return flag(message.agreed);
    case 'description':
      return json({ type: message.description.type, sdp: message.description.sdp });
  }
}

/** The message of one kind in its unpadded body; `E_FORMAT` where it holds none. */
export function decodeBody(type: ChatMessageType, body: Bytes): ChatMessage {
  switch (type) {
    case 'opener':
    case 'code-confirmed':
    case 'bye':
      exactly(body, 0);
      return { type };
    case 'text':
      return { type, text: decodeText(body) };
    case 'typing':
      return { type, on: flagOf(exactly(body, 1)) };
    case 'rekey':
      return { type, epoch: readU32(exactly(body, 4 + REKEY_BYTES), 0), random: body.slice(4) };
    case 'rekey-done':
      return { type, epoch: readU32(exactly(body, 4), 0) };
    case 'file-offer':
      return { type, offer: decodeFileOffer(body) };
    case 'file-answer':
      return { type, ...aboutFile(body, (accepted) => ({ accepted })) };
    case 'file-end':
      return { type, ...aboutFile(body, (whole) => ({ whole })) };
    case 'media-state':
      return { type, ...mediaStateIn(body) };
    case 'ask-mode':
      return { type, mode: choiceOf(textOf(body), ['voice', 'video']) };
    case 'answer-mode':
      return { type, agreed: flagOf(exactly(body, 1)) };
    case 'description':
      return { type, description: descriptionIn(body) };
  }
}

function encodeText(text: string): Bytes {
  if (!isWithinBounds(text)) throw new RangeError('a text has 1 to 4000 code points');
  return utf8(text);
}

function decodeText(body: Bytes): string {
  const text = textOf(body);
  if (!isWithinBounds(text)) throw new ProtocolFailure('E_FORMAT');
  return text;
}

function isWithinBounds(text: string): boolean {
  const points = codePoints(text);
  return points >= 1 && points <= MAX_TEXT;
}

function aboutFile<T>(body: Bytes, read: (flag: boolean) => T): T & { id: Bytes } {
  exactly(body, FILE_ID_BYTES + 1);
  return { id: body.slice(0, FILE_ID_BYTES), ...read(flagOf(body.subarray(FILE_ID_BYTES))) };
}

function mediaStateIn(body: Bytes): { mic: boolean; camera: boolean; screen: boolean } {
  const fields = fieldsOf(parseJson(body), ['mic', 'camera', 'screen']);
  return {
    mic: booleanOf(fields.get('mic')),
    camera: booleanOf(fields.get('camera')),
    screen: booleanOf(fields.get('screen')),
  };
}

function descriptionIn(body: Bytes): RenegotiatedDescription {
  const fields = fieldsOf(parseJson(body), ['type', 'sdp']);
  return { type: choiceOf(fields.get('type'), ['offer', 'answer']), sdp: stringOf(fields.get('sdp'), MAX_SDP) };
}

function json(value: Readonly<Record<string, string | boolean>>): Bytes {
  return utf8(JSON.stringify(value));
}

function flag(on: boolean): Bytes {
  return u8(on ? 1 : 0);
}

function flagOf(body: Bytes): boolean {
  if (body[0] !== 0 && body[0] !== 1) throw new ProtocolFailure('E_FORMAT');
  return body[0] === 1;
}

function exactly(body: Bytes, length: number): Bytes {
  if (body.length !== length) throw new ProtocolFailure('E_FORMAT');
  return body;
}
