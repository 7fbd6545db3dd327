/** So many emoji alone are shown large; more are a text. */
const MOST = 6;

/** A flag; a keycap; or a pictograph with what varies and joins it, tags of regional flags included (UTS #51 §1.4.9). */
const ONE =
  '(?:\\p{RI}{2}|[0-9#*]\\ufe0f?\\u20e3|\\p{ExtPict}(?:\\p{EMod}|\\ufe0f)?(?:\\u200d\\p{ExtPict}(?:\\p{EMod}|\\ufe0f)?)*[\\u{e0020}-\\u{e007f}]*)';

const EMOJI_ONLY = new RegExp(`^\\s*(?:${ONE}\\s*){1,${MOST}}$`, 'u');

/** Some ordinary signs are pictographs too, where nothing says to draw them as such. */
const TEXT_STYLE = /^(?:(?!\p{EPres})[\u00a9\u00ae\u203c-\u3299]|\s)*$/u;

/** Whether `text` is a few emoji and nothing else. */
export function isEmojiOnly(text: string): boolean {
  return text.length <= 100 && EMOJI_ONLY.test(text) && !TEXT_STYLE.test(text);
}
