import { describe, expect, it } from 'vitest';
import { directionOf, preferredCodecs } from '../../src/rtc/m-lines.js';
import { MEDIA_KINDS } from '../../src/rtc/media-kind.js';

describe('m-lines', () => {
  it.each([
    ['text', ['inactive', 'inactive', 'inactive', 'inactive']],
    ['voice', ['sendrecv', 'inactive', 'inactive', 'inactive']],
    ['video', ['sendrecv', 'sendrecv', 'sendrecv', 'sendrecv']],
  ] as const)('of a %s chat', (mode, directions) => {
    expect(MEDIA_KINDS.map((kind) => directionOf(kind, mode))).toEqual(directions);
  });

  it('prefer VP9 to VP8, and know no other video codec', () => {
    const codec = (mimeType: string): RTCRtpCodec => ({ mimeType, clockRate: 90_000 });
    const offered = ['video/H264', 'video/VP8', 'video/rtx', 'video/AV1', 'video/VP9', 'video/red'].map(codec);
    expect(preferredCodecs(offered).map(({ mimeType }) => mimeType)).toEqual(['video/VP9', 'video/VP8', 'video/rtx']);
  });
});
