import { FileSide } from '../swap.js';

export const content = (size: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length: size }, (_, i) => i % 251);
export const fileOf = (size: number, name = 'notes.txt', type = 'text/plain'): File =>
  new File([content(size)], name, { type });

/** As if the file had been deleted: nothing of it can be read any more. */
export function vanish(file: File): void {
  const gone = (): never => {
    throw new Error('gone');
  };
  Object.assign(file, { slice: gone, stream: gone, arrayBuffer: gone });
}

/** Waits until `side` has sent so many chunks that nobody took yet. */
export function chunksOf(side: FileSide, count: number): Promise<void> {
  return side.until(() => side.chunks.length === count);
}

/** Two sides, and a file that one offers and the other accepts. */
export async function accepted(size: number): Promise<{ one: FileSide; two: FileSide; file: string }> {
  const [one, two] = [new FileSide(), new FileSide()];
  const file = await one.offer(fileOf(size));
  two.hear(one);
  two.do('accept', file);
  return { one, two, file };
}

export async function arrived(size: number): Promise<{ one: FileSide; two: FileSide; file: string }> {
  const pair = await accepted(size);
  pair.one.hear(pair.two);
  await chunksOf(pair.one, Math.max(1, Math.ceil(size / 16_384)));
  await pair.two.take(pair.one);
  return pair;
}
