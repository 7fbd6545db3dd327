/** What is said of a file before it is sent (PROTOCOL.md §4, kind 06). */

import { codePoints, fromBase64Url, toBase64Url, utf8, type Bytes } from './bytes.js';
import { ProtocolFailure } from './failure.js';
import { fieldsOf, integerOf, parseJson, stringOf } from './json.js';

export interface FileOffer {
  /** 16 bytes, fresh for every offer. */
  readonly id: Bytes;
  /** 1–255 characters, none of them a slash, a backslash or a control character. */
  readonly name: string;
  /** Its MIME type, at most 255 characters, as its sender says. */
  readonly type: string;
  /** At most 25 MiB. */
  readonly size: number;
  /** 32 bytes. */
  readonly sha256: Bytes;
  /** 32 bytes, fresh for every offer. */
  readonly key: Bytes;
}

export const FILE_ID_BYTES = 16;
const KEY_BYTES = 32;
/** 25 MiB. */
export const MAX_FILE_BYTES = 26_214_400;
const MAX_NAME = 255;
// eslint-disable-next-line no-control-regex -- control characters are what it refuses
const NOT_IN_A_NAME = /[/\\\u0000-\u001f\u007f-\u009f]/;

export function encodeFileOffer(offer: FileOffer): Bytes {
  const { name, type, size } = offer;
  const id = toBase64Url(offer.id);
  return utf8(JSON.stringify({ id, name, type, size, sha256: toBase64Url(offer.sha256), key: toBase64Url(offer.key) }));
}

export function decodeFileOffer(body: Bytes): FileOffer {
  const fields = fieldsOf(parseJson(body), ['id', 'name', 'type', 'size', 'sha256', 'key']);
  const bytes = (field: string, length: number): Bytes => fromBase64Url(stringOf(fields.get(field), 64), length);
  return {
    id: bytes('id', FILE_ID_BYTES),
    name: nameOf(stringOf(fields.get('name'), 2 * MAX_NAME)),
    type: stringOf(fields.get('type'), 255),
    size: integerOf(fields.get('size'), MAX_FILE_BYTES),
    sha256: bytes('sha256', KEY_BYTES),
    key: bytes('key', KEY_BYTES),
  };
}

function nameOf(name: string): string {
  const characters = codePoints(name);
  if (characters < 1 || characters > MAX_NAME || NOT_IN_A_NAME.test(name)) throw new ProtocolFailure('E_FORMAT');
  return name;
}
