import { MAX_TEXT } from '../../crypto/chat-codec.js';

/** Whether the protocol allows this text. */
export function isSendable(text: string): boolean {
  return text.length > 0 && text.length <= 2 * MAX_TEXT && Array.from(text).length <= MAX_TEXT && text.isWellFormed();
}

/** C0 and C1 controls but line feed and tab. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Marks, embeddings, overrides and isolates that turn the direction of what stands around them. */
const BIDIRECTIONAL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A stranger's text without what could change how the text around it reads; controls become a visible mark. */
export function neutralise(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, '\ufffd').replace(BIDIRECTIONAL, '');
}
