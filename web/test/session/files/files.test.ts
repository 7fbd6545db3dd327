import { describe, expect, it } from 'vitest';
import { accepted, arrived, chunksOf, content, fileOf, vanish } from '../chat/exchange.js';
import { FakePictures } from '../fake-pictures.js';
import { FileSide } from '../swap.js';
import { Shelf } from '../../../src/session/files/shelf.js';

describe('a file', () => {
  it.each([0, 1, 16_384, 300_000, 2_500_000])('of %i bytes arrives whole, and is saved as it was', async (size) => {
    const { one, two, file } = await arrived(size);
    expect(two.stepOf(file)).toEqual({ type: 'whole' });
    one.hear(two);
    expect(one.stepOf(file)).toEqual({ type: 'whole' });
    two.do('save', file);
    expect(two.saved[0]?.name).toBe('notes.txt');
    expect(await two.saved[0]?.file.bytes()).toEqual(content(size));
  });

  it('is not sent before it is accepted, and not when it is refused', async () => {
    const [one, two] = [new FileSide(), new FileSide()];
    const file = await one.offer(fileOf(10));
    two.hear(one);
    expect(one.chunks).toEqual([]);
    two.do('refuse', file);
    one.hear(two);
    expect([one.stepOf(file), two.stepOf(file)]).toEqual([{ type: 'refused' }, { type: 'refused' }]);
    expect([one.chunks, two.saved]).toEqual([[], []]);
  });

  it('is not offered before the person says so, nor once discarded', async () => {
    const one = new FileSide();
    await one.files.prepare(fileOf(10));
    expect(one.said).toEqual([]);
    const draft = one.events.find((event) => event.type === 'draft')?.draft.file ?? '';
    one.do('discard', draft);
    one.do('send', draft);
    expect(one.said).toEqual([]);
  });

  it('is stopped by whoever sends it, and what was on the way is let go', async () => {
    const { one, two, file } = await accepted(400_000);
    one.room = () => (one.chunks.length < 20 ? Promise.resolve() : new Promise(() => undefined));
    one.hear(two);
    await chunksOf(one, 20);
    one.do('stop', file);
    await two.take(one);
    two.hear(one);
    expect([one.stepOf(file), two.stepOf(file)]).toEqual([
      { type: 'stopped', by: 'own' },
      { type: 'stopped', by: 'partner' },
    ]);
    two.do('save', file);
    expect(two.saved).toEqual([]);
  });

  it('is stopped by whoever gets it: chunks still on the way are dropped, and no more are sent', async () => {
    const { one, two, file } = await accepted(400_000);
    const gate = Promise.withResolvers<undefined>();
    one.room = async () => {
      if (one.chunks.length === 20) await gate.promise;
    };
    one.hear(two);
    await chunksOf(one, 20);
    two.do('stop', file);
    await two.take(one);
    one.hear(two);
    gate.resolve(undefined);
    await one.files.prepare(fileOf(1));
    expect(one.chunks).toEqual([]);
    expect([one.stepOf(file), two.stepOf(file)]).toEqual([
      { type: 'stopped', by: 'partner' },
      { type: 'stopped', by: 'own' },
    ]);
  });

  it('that both stop at once is stopped', async () => {
    const { one, two, file } = await accepted(100);
    one.do('stop', file);
    two.do('stop', file);
    one.hear(two);
    two.hear(one);
    expect([one.stepOf(file), two.stepOf(file)]).toEqual([
      { type: 'stopped', by: 'own' },
      { type: 'stopped', by: 'own' },
    ]);
  });

  it('is not begun before the partner has the one before, or it was stopped', async () => {
    const [one, two] = [new FileSide(), new FileSide()];
    const files = [await one.offer(fileOf(10)), await one.offer(fileOf(20)), await one.offer(fileOf(30))];
    two.hear(one);
    for (const file of files) two.do('accept', file);
    one.hear(two);
    await chunksOf(one, 1);
    // Longer than the next would take.
    await arrived(300_000);
    expect(one.chunks).toHaveLength(1);
    await two.take(one);
    one.hear(two);
    await chunksOf(one, 1);
    one.do('stop', files[1] ?? '');
    await chunksOf(one, 2);
    two.hear(one);
    await two.take(one);
    expect(files.map((file) => two.stepOf(file)?.type)).toEqual(['whole', 'stopped', 'whole']);
  });

  it('can be offered twice, each time under another id and key', async () => {
    const one = new FileSide();
    await one.offer(fileOf(10));
    await one.offer(fileOf(10));
    const offers = one.said.flatMap((message) => (message.type === 'file-offer' ? [message.offer] : []));
    expect(offers).toHaveLength(2);
    expect(offers[0]?.id).not.toEqual(offers[1]?.id);
    expect(offers[0]?.key).not.toEqual(offers[1]?.key);
    expect(offers[0]?.sha256).toEqual(offers[1]?.sha256);
  });

  it('with another hash than offered is thrown away, and both are told', async () => {
    const [one, two] = [new FileSide(), new FileSide()];
    const file = await one.offer(fileOf(20_000));
    const [offer] = one.said;
    if (offer?.type !== 'file-offer') throw new Error('no offer');
    offer.offer.sha256.fill(0);
    two.hear(one);
    two.do('accept', file);
    one.hear(two);
    await chunksOf(one, 2);
    await two.take(one);
    expect(two.said).toEqual([{ type: 'file-end', id: offer.offer.id, whole: false }]);
    one.hear(two);
    expect([one.stepOf(file), two.stepOf(file)]).toEqual([{ type: 'failed' }, { type: 'failed' }]);
    two.do('save', file);
    expect(two.saved).toEqual([]);
  });

  it('that can be read no more is stopped', async () => {
    const [one, two] = [new FileSide(), new FileSide()];
    const chosen = fileOf(10);
    const file = await one.offer(chosen);
    vanish(chosen);
    two.hear(one);
    two.do('accept', file);
    one.hear(two);
    await one.until(() => one.stepOf(file)?.type === 'failed');
    two.hear(one);
    expect(two.stepOf(file)).toEqual({ type: 'stopped', by: 'partner' });
  });

  it('ends with the connection, and what has arrived stays', async () => {
    const { one, two, file } = await arrived(10);
    const second = await one.offer(fileOf(10));
    two.hear(one);
    for (const side of [one, two]) side.files.disconnect();
    expect([one.stepOf(second), two.stepOf(second)]).toEqual([
      { type: 'stopped', by: 'path' },
      { type: 'stopped', by: 'path' },
    ]);
    two.do('accept', second);
    expect(two.said.filter(({ type }) => type === 'file-answer')).toEqual([]);
    two.do('save', file);
    expect(two.saved).toHaveLength(1);
  });

  it('is gone with the chat', async () => {
    const { two, file } = await arrived(10);
    two.files.close();
    two.do('save', file);
    expect([two.saved, await two.files.picture(file)]).toEqual([[], null]);
  });

  it('makes room for those that come later', async () => {
    const [one, two] = [new FileSide(), new FileSide(new Shelf(25))];
    const all: string[] = [];
    for (let count = 0; count < 3; count++) {
      const file = await one.offer(fileOf(10));
      two.hear(one);
      two.do('accept', file);
      one.hear(two);
      await chunksOf(one, 1);
      await two.take(one);
      all.push(file);
    }
    expect(all.map((file) => two.stepOf(file)?.type)).toEqual(['gone', 'whole', 'whole']);
    for (const file of all) two.do('save', file);
    expect(two.saved).toHaveLength(2);
  });

  it('finds room for eight of the largest, and no more', () => {
    const shelf = new Shelf();
    const largest = new Blob([new Uint8Array(26_214_400)]);
    const gone = Array.from({ length: 9 }, (_, count) => shelf.put(String(count), largest));
    expect(gone.flat()).toEqual(['0']);
  });
});

describe('a picture', () => {
  const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe1, ...Buffer.from('Exif GPS 52.5 13.4')]);

  it.each([
    ['holiday.jpeg', 'image/jpeg', 'holiday.jpeg'],
    ['scan.HEIC', 'image/heic', 'scan.jpg'],
    ['no-extension', '', 'no-extension.jpg'],
    ['disguised.txt', 'text/plain', 'disguised.jpg'],
  ])('called %s is sent as its pixels alone', async (name, type, offeredName) => {
    const [one, two] = [new FileSide(), new FileSide()];
    const file = await one.offer(new File([jpeg], name, { type }));
    two.hear(one);
    two.do('accept', file);
    one.hear(two);
    await chunksOf(one, 1);
    await two.take(one);
    two.do('save', file);
    expect(await two.saved[0]?.file.text()).toBe(FakePictures.DRAWN);
    expect(two.offered).toMatchObject([{ name: offeredName, kind: 'picture' }]);
  });

  it('that cannot be drawn anew is not sent at all', async () => {
    const one = new FileSide();
    one.pictures.understands = false;
    await one.files.prepare(new File([jpeg], 'a.jpg', { type: 'image/jpeg' }));
    const last = one.events.at(-1);
    expect(last).toMatchObject({ type: 'draft', draft: { step: { type: 'unfit', why: 'picture' } } });
    if (last?.type === 'draft') one.do('send', last.draft.file);
    expect(one.said).toEqual([]);
  });

  it('is opened only on demand', async () => {
    const [one, two] = [new FileSide(), new FileSide()];
    const file = await one.offer(new File([jpeg], 'a.jpg'));
    two.hear(one);
    two.do('accept', file);
    one.hear(two);
    await chunksOf(one, 1);
    await two.take(one);
    expect(two.pictures.opened).toEqual([]);
    await two.files.picture(file);
    expect(two.pictures.opened).toHaveLength(1);
  });
});

describe('a file that is too large or not to be read', () => {
  it.each([
    [26_214_400, { type: 'ready', cleaned: null }],
    [26_214_401, { type: 'unfit', why: 'too-large' }],
  ])('of %i bytes: %o', async (size, step) => {
    const one = new FileSide();
    await one.files.prepare(new File([new Uint8Array(size)], 'a.bin'));
    expect(one.events.at(-1)).toMatchObject({ draft: { step } });
  });

  it('is told', async () => {
    const one = new FileSide();
    const chosen = fileOf(5);
    vanish(chosen);
    await one.files.prepare(chosen);
    expect(one.events.at(-1)).toMatchObject({ draft: { step: { type: 'unfit', why: 'unreadable' } } });
  });
});
