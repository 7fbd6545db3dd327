/** That nothing of the vectors goes untested. */

import { expect, it } from 'vitest';
import { ac1, negatives, rfc9605, xwing, type Negative } from './vectors.js';
import { unreadIn } from './watched.js';

const PARTS = { ...ac1, xwing, rfc9605 };

/** A part of the vectors that one test file reads from its first value to its last. */
export type Part = Exclude<keyof typeof ac1, 'format' | 'protocol' | 'negative'> | 'xwing' | 'rfc9605';

/** Stands last in a test file; fails where a value of `part`, prose aside, was not read by the tests before it. */
export function readsAllOf(part: Part, ...prose: readonly string[]): void {
  it(`leaves nothing of ${part} unread`, () => {
    const isProse = (path: string): boolean => prose.some((name) => path.endsWith(`/${name}`));
    expect(unreadIn(PARTS[part]).filter((path) => !isProse(path))).toEqual([]);
  });
}

/** The same for the negative cases of one step. */
export function readsAllNegatives(at: Negative['at']): void {
  it(`leaves nothing of the negative cases at ${at} unread`, () => {
    const isProse = (path: string): boolean => /\/(at|name|reading)$/.test(path);
    expect(negatives(at).flatMap((negative) => unreadIn(negative).filter((path) => !isProse(path)))).toEqual([]);
  });
}
