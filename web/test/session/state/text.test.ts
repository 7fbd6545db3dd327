import { describe, expect, it } from 'vitest';
import { neutralise } from '../../../src/session/state/text.js';

describe('neutralise', () => {
  it.each([
    ['plain text', 'hello', 'hello'],
    ['line feeds and tabs', 'a\n\tb', 'a\n\tb'],
    ['carriage returns', 'a\r\nb\rc', 'a\nb\nc'],
    ['emoji with joiners, and right-to-left letters', '👩‍👩‍👧 שלום عربي', '👩‍👩‍👧 שלום عربي'],
    ['C0 and C1 controls', 'a\u0000\u001b\u007f\u0085b', 'a\ufffd\ufffd\ufffd\ufffdb'],
    ['marks of direction', 'a\u061c\u200e\u200fb', 'ab'],
    ['embeddings and overrides', 'a\u202a\u202b\u202c\u202d\u202eb', 'ab'],
    ['isolates', 'a\u2066\u2067\u2068\u2069b', 'ab'],
    ['nothing that could be HTML', '<b>&amp;</b>', '<b>&amp;</b>'],
  ])('of %s', (_name, text, expected) => {
    expect(neutralise(text)).toBe(expected);
  });
});
