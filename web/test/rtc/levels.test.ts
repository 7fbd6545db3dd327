import { expect, it } from 'vitest';
import { adaptCamera, adaptScreen, beginSmall, prefer } from '../../src/rtc/levels.js';
import type { Sender } from '../../src/rtc/levels.js';
import { LEVELS } from '../../src/rtc/path-verdict.js';

/** A browser's sender, as far as what it was told goes. */
class FakeSender implements Sender {
  parameters = {
    transactionId: 'once',
    codecs: [],
    headerExtensions: [],
    rtcp: {},
    encodings: [{ rid: 'kept' }],
  } as RTCRtpSendParameters;

  getParameters(): RTCRtpSendParameters {
    return this.parameters;
  }

  setParameters(parameters: RTCRtpSendParameters): Promise<void> {
    this.parameters = parameters;
    return Promise.resolve();
  }
}

it('sends less with every level, and at last nothing', async () => {
  for (const adapt of [adaptCamera, adaptScreen]) {
    const sender = new FakeSender();
    const told: (readonly [boolean | undefined, number])[] = [];
    for (const level of LEVELS) {
      await adapt(sender, level);
      const [encoding] = sender.parameters.encodings;
      told.push([encoding?.active, encoding?.maxBitrate ?? 0]);
    }
    expect(told.map(([active]) => active)).toEqual([true, true, true, false]);
    expect(told.map(([, most]) => most)).toEqual(told.map(([, most]) => most).sort((one, other) => other - one));
  }
});

it('keeps movement in faces, and words readable', async () => {
  const [camera, screen] = [new FakeSender(), new FakeSender()];
  await adaptCamera(camera, 'low');
  await adaptScreen(screen, 'low');
  expect(camera.parameters).toMatchObject({ degradationPreference: 'maintain-framerate' });
  expect(camera.parameters.encodings[0]?.scaleResolutionDownBy).toBe(4);
  expect(screen.parameters).toMatchObject({ degradationPreference: 'maintain-resolution' });
  expect(screen.parameters.encodings[0]?.scaleResolutionDownBy).toBe(1);
});

it.each([
  { width: 1280, height: 720 },
  { width: 720, height: 1280 },
  { width: 640, height: 480 },
  { width: 320, height: 180 },
  {},
])(
  'begins with pictures that no encoder lets fall for their size, and with small ones as they are: %o',
  async (size) => {
    const camera = new FakeSender();
    await beginSmall(camera, size);
    const [{ active, scaleResolutionDownBy: factor = 0 } = { active: false }] = camera.parameters.encodings;
    expect(active).toBe(true);
    expect(factor).toBeGreaterThanOrEqual(1);
    const { width = 0, height = 0 } = size;
    // libwebrtc's bound below 300 kbit/s.
    expect((width / factor) * (height / factor)).toBeLessThanOrEqual(320 * 240);
    if (width <= 320) expect(factor).toBe(1);
  },
);

it('prefers the microphone, and keeps what else was said', async () => {
  const microphone = new FakeSender();
  await prefer(microphone);
  expect(microphone.parameters.encodings).toEqual([{ rid: 'kept', priority: 'high', networkPriority: 'high' }]);
  expect(microphone.parameters.transactionId).toBe('once');
});
