import { describe, expect, it } from 'vitest';
import { ChatChannel } from '../../../src/crypto/chat-channel.js';
import type { ChatMessage } from '../../../src/crypto/chat-message.js';
import { generateDhKeyPair } from '../../../src/crypto/dh.js';
import { Ratchet } from '../../../src/crypto/ratchet.js';
import { Conversation } from '../../../src/session/chat/conversation.js';
import { Files } from '../../../src/session/files/files.js';
import { FakePictures } from '../fake-pictures.js';
import type { ChatEvent } from '../../../src/session/state/events.js';
import type { RekeyMessage } from '../../../src/session/chat/media-keys.js';
import type { NegotiationMessage } from '../../../src/session/chat/negotiation.js';

/** A's bare channel, and B's conversation on the other end of it. */
async function ends() {
  const start = () => ({ transcript: new Uint8Array(32), root: new Uint8Array(32), newKeyPair: generateDhKeyPair });
  const keys = await generateDhKeyPair();
  const a = new ChatChannel(await Ratchet.forA(start(), keys.publicKey), 'A');
  const heard: (ChatEvent | NegotiationMessage | RekeyMessage | 'opened')[] = [];
  const sent: Uint8Array<ArrayBuffer>[] = [];
  const b = new Conversation(new ChatChannel(Ratchet.forB(start(), keys), 'B'), {
    send: (bytes) => sent.push(bytes),
    room: () => Promise.resolve(),
    opened: () => heard.push('opened'),
    heard: (event) => heard.push(event),
    files: new Files({
      pictures: new FakePictures(),
      save: () => undefined,
      heard: (event) => heard.push({ type: 'file', event }),
    }),
    negotiated: (message) => {
      heard.push(message);
      return Promise.resolve();
    },
    rekeyed: (message) => {
      heard.push(message);
      return Promise.resolve();
    },
  });
  const tell = async (message: ChatMessage): Promise<void> => b.receive(await a.seal(message));
  const answers = async (): Promise<ChatMessage[]> => {
    const messages: ChatMessage[] = [];
    for (const bytes of sent.splice(0)) messages.push(await a.open(bytes));
    return messages;
  };
  return { b, tell, answers, heard };
}

const FILE = new Uint8Array(16);

describe('a conversation', () => {
  it('opens with the opener, and answers each text with a receipt', async () => {
    const { tell, answers, heard } = await ends();
    await tell({ type: 'opener' });
    await tell({ type: 'text', text: 'hello' });
    expect(heard).toEqual(['opened', { type: 'text', text: 'hello' }]);
    expect(await answers()).toEqual([{ type: 'typing', on: false }]);
  });

  it('says typing only when it changes, and keeps it in a receipt', async () => {
    const { b, tell, answers } = await ends();
    await tell({ type: 'opener' });
    await b.say({ type: 'typing', on: false });
    await b.say({ type: 'typing', on: true });
    await b.say({ type: 'typing', on: true });
    await tell({ type: 'text', text: 'hello' });
    expect(await answers()).toEqual([
      { type: 'typing', on: true },
      { type: 'typing', on: true },
    ]);
  });

  it('hears a change of typing as typing, and the same again as a receipt', async () => {
    const { tell, heard } = await ends();
    await tell({ type: 'opener' });
    for (const on of [false, true, true, false]) await tell({ type: 'typing', on });
    const typing = (on: boolean): ChatEvent => ({ type: 'typing', on });
    expect(heard).toEqual(['opened', { type: 'receipt' }, typing(true), { type: 'receipt' }, typing(false)]);
  });

  it('says nothing before the opener', async () => {
    const { b, answers } = await ends();
    await b.say({ type: 'text', text: 'too early' });
    expect(await answers()).toEqual([]);
  });

  it.each<NegotiationMessage>([
    { type: 'ask-mode', mode: 'video' },
    { type: 'answer-mode', agreed: true },
    { type: 'description', description: { type: 'offer', sdp: '' } },
  ])('hands on what is said about how to talk: $type', async (message) => {
    const { tell, heard } = await ends();
    await tell({ type: 'opener' });
    await tell(message);
    expect(heard).toEqual(['opened', message]);
  });

  it.each<RekeyMessage>([
    { type: 'rekey', epoch: 1, random: new Uint8Array(32) },
    { type: 'rekey-done', epoch: 1 },
  ])('hands on what is said about keys: $type', async (message) => {
    const { tell, heard } = await ends();
    await tell({ type: 'opener' });
    await tell(message);
    expect(heard).toEqual(['opened', message]);
  });

  it.each<ChatMessage>([
    { type: 'file-answer', id: FILE, accepted: true },
    { type: 'file-end', id: FILE, whole: true },
    { type: 'opener' },
  ])('ends with E_FORMAT on what it does not offer: $type', async (message) => {
    const { tell } = await ends();
    await tell({ type: 'opener' });
    await expect(tell(message)).rejects.toMatchObject({ code: 'E_FORMAT' });
  });

  it('ends where anything comes before the opener', async () => {
    const { tell } = await ends();
    await expect(tell({ type: 'text', text: 'hello' })).rejects.toMatchObject({ code: 'E_FORMAT' });
  });
});
