import { describe, expect, it } from 'vitest';
import type { ChatMode, Role } from '../../../src/crypto/hello.js';
import { DescriptionError } from '../../../src/rtc/sdp.js';
import type { ChatEvent } from '../../../src/session/state/events.js';
import type { NegotiationMessage } from '../../../src/session/chat/negotiation.js';
import { FINGERPRINT, NO, Side, YES, answer, ask, offer, settle } from './negotiation-side.js';

const OTHER = Array.from({ length: 32 }, () => 'CD').join(':');

const asked = (mode: 'voice' | 'video'): ChatEvent => ({ type: 'asked', mode });
const answered = (agreed: boolean): ChatEvent => ({ type: 'answered', agreed });
const became = (mode: ChatMode): ChatEvent => ({ type: 'mode', mode });

describe.each<Role>(['A', 'B'])('a negotiation where %s asks', (role) => {
  const other = role === 'A' ? 'B' : 'A';

  it('comes to more when the partner agrees, and the asker offers', async () => {
    const [asker, partner] = [new Side(role), new Side(other)];
    await asker.ask('voice');
    await settle(asker, partner);
    expect(partner.heard).toEqual([asked('voice')]);
    await partner.answer(true);
    await settle(asker, partner);
    expect([asker.mode, partner.mode]).toEqual(['voice', 'voice']);
    expect(asker.heard).toEqual([answered(true), became('voice')]);
    expect(asker.said).toEqual([ask('voice'), offer('voice')]);
    expect(partner.said).toEqual([YES, answer('voice')]);
  });

  it('comes to nothing when the partner says no, and can be tried again, from either side', async () => {
    const [asker, partner] = [new Side(role), new Side(other)];
    await asker.ask('video');
    await settle(asker, partner);
    await partner.answer(false);
    await settle(asker, partner);
    expect(asker.heard).toEqual([answered(false)]);
    await partner.ask('voice');
    await settle(asker, partner);
    await asker.answer(true);
    await settle(asker, partner);
    expect([asker.mode, partner.mode]).toEqual(['voice', 'voice']);
  });

  it('goes from text to voice to video', async () => {
    const [asker, partner] = [new Side(role), new Side(other)];
    for (const mode of ['voice', 'video'] as const) {
      await asker.ask(mode);
      await settle(asker, partner);
      await partner.answer(true);
      await settle(asker, partner);
    }
    expect([asker.mode, partner.mode]).toEqual(['video', 'video']);
  });

  it('comes to nothing when the asker does not want it any more, and the partner is told', async () => {
    const [asker, partner] = [new Side(role), new Side(other)];
    await asker.ask('video');
    await asker.withdraw();
    await settle(asker, partner);
    await partner.answer(true);
    await settle(asker, partner);
    expect(asker.heard).toEqual([answered(false)]);
    expect(asker.said).toEqual([ask('video'), NO]);
    expect(partner.heard).toEqual([asked('video'), answered(false)]);
    expect([asker.mode, partner.mode]).toEqual(['text', 'text']);
    await partner.ask('video');
    await settle(asker, partner);
    await asker.answer(true);
    await settle(asker, partner);
    expect([asker.mode, partner.mode]).toEqual(['video', 'video']);
  });

  it('asks once, for more than there is, and not while the partner asks', async () => {
    const asker = new Side(role, 'voice');
    await asker.ask('voice');
    expect(asker.said).toEqual([]);
    await asker.ask('video');
    await asker.ask('video');
    expect(asker.said).toEqual([ask('video')]);
    const polite = new Side(role);
    await polite.hear(ask('voice'));
    await polite.ask('video');
    await polite.answer(true);
    await polite.answer(true);
    expect(polite.said).toEqual([YES]);
  });

  it.each<[string, readonly NegotiationMessage[]]>([
    ['a question for what there is', [ask('voice')]],
    ['two questions before an answer', [ask('video'), ask('video')]],
    ['an answer to nothing', [YES]],
    ['a no to nothing', [NO]],
    ['an answer to no offer', [answer('voice')]],
    ['an offer of less than there is', [offer('text')]],
  ])('ends with E_FORMAT on %s', async (_name, messages) => {
    await expect(new Side(role, 'voice').hear(...messages)).rejects.toMatchObject({ code: 'E_FORMAT' });
  });

  it('ends with E_FORMAT on a second answer, and on a question after a yes', async () => {
    const asker = new Side(role);
    await asker.ask('video');
    await expect(asker.hear(YES, YES)).rejects.toMatchObject({ code: 'E_FORMAT' });
    const partner = new Side(role);
    await partner.hear(ask('voice'));
    await partner.answer(true);
    await expect(partner.hear(ask('video'))).rejects.toMatchObject({ code: 'E_FORMAT' });
  });

  it('ends with E_FPR on a description of another certificate', async () => {
    for (const message of [offer('voice', OTHER), answer('voice', OTHER)]) {
      await expect(new Side(role).hear(message)).rejects.toMatchObject({ code: 'E_FPR' });
    }
  });

  it('opens nothing to an offer that nobody agreed to', async () => {
    const side = new Side(role);
    await side.hear(offer('video'), offer('video'));
    expect(side.said).toEqual([answer('text'), answer('text')]);
    expect(side.mode).toBe('text');
    expect(side.heard).toEqual([]);
  });

  it('opens no more than was agreed to, whatever the answer says', async () => {
    const side = new Side(role);
    await side.ask('voice');
    await side.hear(YES, answer('video'));
    expect(side.mode).toBe('voice');
  });

  it('throws on what is no description', async () => {
    const sdp = `s=else\r\na=fingerprint:sha-256 ${FINGERPRINT}\r\n`;
    const side = new Side(role);
    await expect(side.hear({ type: 'description', description: { type: 'offer', sdp } })).rejects.toThrow(
      DescriptionError,
    );
  });
});

describe('two questions that cross', () => {
  it('leave A’s standing, which B answers', async () => {
    const [a, b] = [new Side('A'), new Side('B')];
    await Promise.all([a.ask('voice'), b.ask('video')]);
    await settle(a, b);
    expect(a.heard).toEqual([]);
    expect(b.heard).toEqual([asked('voice')]);
    await b.answer(true);
    await settle(a, b);
    expect([a.mode, b.mode]).toEqual(['voice', 'voice']);
  });

  it('end with E_FORMAT where B asks once more', async () => {
    const a = new Side('A');
    await a.ask('video');
    await expect(a.hear(ask('voice'), ask('voice'))).rejects.toMatchObject({ code: 'E_FORMAT' });
  });

  it('do no harm where either was withdrawn meanwhile', async () => {
    for (const withdraws of ['A', 'B'] as const) {
      const [a, b] = [new Side('A'), new Side('B')];
      await Promise.all([a.ask('voice'), b.ask('video')]);
      await (withdraws === 'A' ? a : b).withdraw();
      await settle(a, b);
      await b.answer(true);
      await settle(a, b);
      expect([a.mode, b.mode]).toEqual(withdraws === 'A' ? ['text', 'text'] : ['voice', 'voice']);
    }
  });
});

describe('two offers that cross', () => {
  it('leave A’s standing', async () => {
    const a = new Side('A');
    await a.ask('voice');
    await a.hear(YES, offer('text'), answer('voice'));
    expect(a.mode).toBe('voice');
    expect(a.said).toEqual([ask('voice'), offer('voice')]);
  });

  it('have B roll back, answer, and offer again what it still needs', async () => {
    const b = new Side('B');
    await b.ask('voice');
    await b.hear(YES, offer('text'));
    expect(b.said).toEqual([ask('voice'), offer('voice'), answer('text'), offer('voice')]);
    await b.hear(answer('voice'));
    expect(b.mode).toBe('voice');
  });

  it('have B offer nothing that A’s offer brought already', async () => {
    const b = new Side('B');
    await b.ask('voice');
    await b.hear(YES, offer('voice'));
    expect(b.said).toEqual([ask('voice'), offer('voice'), answer('voice')]);
    expect(b.mode).toBe('voice');
  });

  it('end with E_FORMAT where B offers once more before it answers', async () => {
    const a = new Side('A');
    await a.ask('voice');
    await expect(a.hear(YES, offer('text'), offer('text'))).rejects.toMatchObject({ code: 'E_FORMAT' });
  });
});

describe('random histories of two honest sides', () => {
  it('always end in the same mode on both, and never in a failure', async () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const pick = random(seed);
      const [a, b] = [new Side('A'), new Side('B')];
      for (let step = 0; step < 60; step += 1) {
        const [one, other] = pick(2) === 0 ? [a, b] : [b, a];
        const moves: (() => Promise<unknown>)[] = [
          () => one.ask('voice'),
          () => one.ask('video'),
          () => one.answer(true),
          () => one.answer(false),
          () => one.withdraw(),
          ...Array.from({ length: 5 }, () => () => one.hearNext(other)),
        ];
        await moves[pick(moves.length)]?.();
      }
      await settle(a, b);
      expect([seed, a.mode]).toEqual([seed, b.mode]);
    }
  });
});

/** Numbers that look random, the same for the same seed (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
