import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { modeOf, requireContinuity } from '../../src/rtc/continuity.js';
import { directionOf } from '../../src/rtc/m-lines.js';
import { MEDIA_KINDS } from '../../src/rtc/media-kind.js';
import { DescriptionError, restrictDescription } from '../../src/rtc/sdp.js';
import type { ChatMode } from '../../src/crypto/hello.js';

/** What Chromium offers by itself; all its m-lines carry both ways. */
const HELLO = readFileSync(new URL('chromium-offer.sdp', import.meta.url), 'utf8');

const SECTIONS = /^(?=m=)/m;

function directed(mode: ChatMode): string {
  const [session, data, ...media] = HELLO.split(SECTIONS);
  const turned = media.map((section, at) => {
    const kind = MEDIA_KINDS[at];
    return kind === undefined ? section : section.replace('a=sendrecv', `a=${directionOf(kind, mode)}`);
  });
  return [session, data, ...turned].join('');
}

/** The m-line number `at` (the data channel is 0), changed. */
function withSection(at: number, change: (section: string) => string): string {
  return HELLO.split(SECTIONS)
    .map((section, index) => (index === at + 1 ? change(section) : section))
    .join('');
}

describe('a later description', () => {
  it.each(['text', 'voice', 'video'] as const)('goes on with the connection, by %s', (mode) => {
    expect(() => {
      requireContinuity(HELLO, restrictDescription(directed(mode)));
    }).not.toThrow();
    expect(modeOf(restrictDescription(directed(mode)))).toBe(mode);
  });

  it('may leave out what the first of its bundled m-lines says', () => {
    const bare = withSection(2, (section) => section.replaceAll(/^a=ice-(ufrag|pwd):.*\r?\n/gm, ''));
    expect(bare).not.toBe(HELLO);
    expect(() => {
      requireContinuity(HELLO, bare);
    }).not.toThrow();
  });

  it.each([
    ['restarts ICE', HELLO.replaceAll(/a=ice-ufrag:\S+/g, 'a=ice-ufrag:other')],
    ['restarts ICE with another password alone', HELLO.replaceAll(/a=ice-pwd:\S+/g, `a=ice-pwd:${'x'.repeat(24)}`)],
    ['restarts ICE in one m-line', withSection(3, (each) => each.replace(/a=ice-ufrag:\S+/, 'a=ice-ufrag:other'))],
    ['has no ICE at all', HELLO.replaceAll(/^a=ice-(ufrag|pwd):.*\r?\n/gm, '')],
    ['calls an m-line by another name', HELLO.replace('a=mid:1', 'a=mid:7')],
    [
      'changes the order of two',
      HELLO.replace('a=mid:2', 'a=mid:x').replace('a=mid:3', 'a=mid:2').replace('a=mid:x', 'a=mid:3'),
    ],
    ['takes an m-line out of the bundle', HELLO.replace(/^(a=group:BUNDLE .*) \d+/m, '$1')],
    ['has an m-line less', HELLO.slice(0, HELLO.lastIndexOf('m=audio'))],
    ['has an m-line more', `${HELLO}${HELLO.slice(HELLO.lastIndexOf('m=audio')).replace(/a=mid:\d/, 'a=mid:5')}`],
    ['gives an m-line up', withSection(2, (section) => section.replace(/^m=video \d+/, 'm=video 0'))],
    ['is nothing', ''],
  ])('that %s is refused', (_name, later) => {
    expect(later).not.toBe(HELLO);
    expect(() => {
      requireContinuity(HELLO, later);
    }).toThrow(DescriptionError);
  });

  it.each([
    ['one way only', HELLO.replaceAll('a=sendrecv', 'a=sendonly')],
    ['the camera without the microphone', withSection(1, (section) => section.replace('a=sendrecv', 'a=inactive'))],
    ['the screen without the camera', withSection(2, (section) => section.replace('a=sendrecv', 'a=inactive'))],
    ['no direction', withSection(2, (section) => section.replace(/^a=sendrecv\r?\n/m, ''))],
    ['two directions', withSection(2, (section) => section.replace('a=sendrecv', 'a=sendrecv\r\na=inactive'))],
  ])('has no mode with %s', (_name, later) => {
    expect(later).not.toBe(HELLO);
    expect(() => modeOf(later)).toThrow(DescriptionError);
  });
});
