import fc from 'fast-check';
import { concat, copy, utf8, type Bytes } from '../src/crypto/bytes.js';

/** What an honest page would say, with one stretch of it cut out or replaced by anything. */
export function damaged(whole: fc.Arbitrary<Bytes>): fc.Arbitrary<Bytes> {
  const put = fc.oneof(fc.uint8Array({ maxLength: 4 }).map(copy), fc.string({ maxLength: 6 }).map(utf8));
  return fc.tuple(whole, fc.nat(), fc.nat(8), put).map(([bytes, at, length, piece]) => {
    const from = at % (bytes.length + 1);
    return concat(bytes.slice(0, from), piece, bytes.slice(from + length));
  });
}

/** The same of a text, line by line: lines are lost, doubled, moved, or have another's place. */
export function damagedLines(text: string): fc.Arbitrary<string> {
  const lines = text.split(/\r?\n/);
  const index = fc.nat(lines.length - 1);
  const wound = fc.record({ from: index, to: index, lost: fc.nat(3), put: fc.option(fc.string({ maxLength: 12 })) });
  return fc.array(wound, { maxLength: 4 }).map((wounds) =>
    wounds
      .reduce((left, { from, to, lost, put }) => {
        const line = left[from] ?? '';
        return left.toSpliced(to, lost, put === null ? line : line.slice(0, put.length) + put);
      }, lines)
      .join('\r\n'),
  );
}
