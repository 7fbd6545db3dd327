/**
 * With this much waiting to be sent, chunks of a file wait too: what is said meanwhile stands behind no more than this.
 * Sixteen chunks: between two browsers on one machine half of it, twice and four times as much were as fast.
 */
const FULL_BYTES = 262_144;

/** And go on at this much, so that the line never runs dry. */
const LOW_BYTES = 65_536;

type Channel = Pick<
  RTCDataChannel,
  'bufferedAmount' | 'bufferedAmountLowThreshold' | 'readyState' | 'onbufferedamountlow'
>;

/** The room that is left on a data channel. Owns its `bufferedamountlow`. */
export class Room {
  readonly #channel: Channel;
  #waiting: (() => void)[] = [];

  constructor(channel: Channel) {
    this.#channel = channel;
    channel.bufferedAmountLowThreshold = LOW_BYTES;
    channel.onbufferedamountlow = () => {
      this.#release();
    };
  }

  /** Resolves when there is room; also when the channel takes nothing any more. */
  wait(): Promise<void> {
    const { bufferedAmount, readyState } = this.#channel;
    if (bufferedAmount < FULL_BYTES || readyState !== 'open') return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  close(): void {
    this.#channel.onbufferedamountlow = null;
    this.#release();
  }

  #release(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
