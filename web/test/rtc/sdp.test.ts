import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DescriptionError, restrictDescription } from '../../src/rtc/sdp.js';
import { damagedLines } from '../damage.js';

/** What Chromium 156 offers by itself after gathering, its addresses replaced by those for documentation. */
const OFFER = readFileSync(new URL('chromium-offer.sdp', import.meta.url), 'utf8');

const restricted = restrictDescription(OFFER);
const lines = restricted.split('\r\n');

function matching(pattern: RegExp): string[] {
  return lines.filter((line) => pattern.test(line));
}

describe('a restricted description', () => {
  it('ends every line as SDP does', () => {
    expect(restricted.endsWith('\r\n')).toBe(true);
    expect(lines.slice(0, -1).every((line) => /^[a-z]=./.test(line))).toBe(true);
  });

  it('names no candidate and no address', () => {
    expect(OFFER).toContain('a=candidate:');
    expect(matching(/candidate/)).toEqual([]);
    expect(lines.slice(2).filter((line) => /192\.0\.2|2001:db8/.test(line))).toEqual([]);
    expect(new Set(matching(/^c=/))).toEqual(new Set(['c=IN IP4 0.0.0.0']));
    expect(matching(/^m=\w+ (?!9 )/)).toEqual([]);
  });

  it('names Opus, VP9, VP8 and retransmission, and nothing else', () => {
    expect(OFFER).toMatch(/H264/);
    const codecs = matching(/^a=rtpmap:/).map((line) => line.split(' ')[1]?.toLowerCase());
    expect(new Set(codecs)).toEqual(new Set(['opus/48000/2', 'vp9/90000', 'vp8/90000', 'rtx/90000']));
  });

  it('describes exactly the payloads that its m-lines list, VP9 first', () => {
    const sections = restricted.split(/^(?=m=)/m).slice(2);
    for (const section of sections) {
      const listed = /^m=\w+ \d+ \S+ (.*)\r$/m.exec(section)?.[1]?.split(' ') ?? [];
      const mapped = [...section.matchAll(/^a=rtpmap:(\d+)/gm)].map(([, payload]) => payload);
      const described = [...section.matchAll(/^a=(?:fmtp|rtcp-fb):(\d+)/gm)].map(([, payload]) => payload);
      expect(new Set(listed)).toEqual(new Set(mapped));
      expect(described.every((payload) => listed.includes(payload ?? ''))).toBe(true);
      const first = new RegExp(`^a=rtpmap:${listed[0] ?? ''} (\\S+)`, 'm').exec(section)?.[1];
      expect(['opus/48000/2', 'VP9/90000']).toContain(first);
    }
    expect(sections).toHaveLength(4);
  });

  it('keeps only retransmission of what it keeps', () => {
    for (const [, repaired] of restricted.matchAll(/apt=(\d+)/g)) {
      expect(restricted).toMatch(new RegExp(`a=rtpmap:${repaired ?? ''} VP[89]/90000`));
    }
  });

  it('has Opus at a constant bit rate, without pauses', () => {
    const dtx = OFFER.replaceAll('useinbandfec=1', 'useinbandfec=1;usedtx=1;cbr=0');
    const parameters = restrictDescription(dtx).match(/^a=fmtp:111 .*$/gm);
    expect(parameters).toEqual([
      'a=fmtp:111 minptime=10;useinbandfec=1;cbr=1',
      'a=fmtp:111 minptime=10;useinbandfec=1;cbr=1',
    ]);
    const bare = OFFER.replaceAll(/^a=fmtp:111 .*\n/gm, '');
    expect(restrictDescription(bare).match(/^a=fmtp:111 .*$/gm)).toEqual(['a=fmtp:111 cbr=1', 'a=fmtp:111 cbr=1']);
  });

  it('does not tell how loud somebody speaks', () => {
    expect(OFFER).toContain('ssrc-audio-level');
    expect(restricted).not.toContain('audio-level');
    expect(restricted).toContain('sdes:mid');
  });

  it('is its own restriction', () => {
    expect(restrictDescription(restricted)).toBe(restricted);
  });

  it('keeps a rejected m-line rejected', () => {
    expect(restrictDescription(OFFER.replace('m=audio 9 ', 'm=audio 0 '))).toContain('m=audio 0 ');
  });

  it.each([
    ['nothing', ''],
    ['an m-line too few', OFFER.slice(0, OFFER.lastIndexOf('m=audio'))],
    ['an m-line too many', OFFER + OFFER.slice(OFFER.lastIndexOf('m=audio'))],
    ['other media in place of the microphone', OFFER.replace('m=audio', 'm=video')],
    ['no codec of ours', OFFER.replaceAll(/VP[89]\/90000/g, 'AV1/90000')],
  ])('is none of %s', (_name, sdp) => {
    expect(() => restrictDescription(sdp)).toThrow(DescriptionError);
  });
});

describe('whatever a partner describes', () => {
  const NOT_ALLOWED = /^a=(candidate|end-of-candidates|remote-candidates)|audio-level|^c=(?!IN IP4 0\.0\.0\.0$)/;

  it('is restricted for good, or refused', () => {
    fc.assert(
      fc.property(fc.oneof(damagedLines(OFFER), fc.string()), (sdp) => {
        const once = restrictedOrNull(sdp);
        if (once === null) return;
        expect(once.split('\r\n').filter((line) => NOT_ALLOWED.test(line))).toEqual([]);
        expect(once.length).toBeLessThan(2 * sdp.length + 1000);
        expect(restrictedOrNull(once)).toBe(once);
      }),
    );
  });

  function restrictedOrNull(sdp: string): string | null {
    try {
      return restrictDescription(sdp);
    } catch (refusal) {
      expect(refusal).toBeInstanceOf(DescriptionError);
      return null;
    }
  }
});
