import { expect, it } from 'vitest';
import { Pile } from '../../../src/session/files/pile.js';

const CHUNK = 16_384;
const chunk = (byte: number, length = CHUNK): Uint8Array<ArrayBuffer> => new Uint8Array(length).fill(byte);

it.each([0, 1, 63, 64, 65, 128])('gives %i chunks and a part of one as they came', async (count) => {
  const pile = new Pile();
  const parts = Array.from({ length: count }, (_, at) => chunk(at + 1));
  for (const part of [...parts, chunk(200, 100)]) pile.add(part);
  expect(await pile.whole().bytes()).toEqual(await new Blob([...parts, chunk(200, 100)]).bytes());
});

it('does not hold on to what is added', async () => {
  const pile = new Pile();
  const part = chunk(1, 3);
  pile.add(part);
  part.fill(9);
  expect([...(await pile.whole().bytes())]).toEqual([1, 1, 1]);
});

it('is empty again once cleared', async () => {
  const pile = new Pile();
  for (let count = 0; count < 70; count++) pile.add(chunk(1));
  pile.clear();
  pile.add(chunk(2, 2));
  expect([...(await pile.whole().bytes())]).toEqual([2, 2]);
});
