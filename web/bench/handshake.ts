import { browserSources, offer } from '../src/crypto/handshake.js';
import { nativeKem } from '../src/crypto/kem-native.js';

/** What one side of the handshake costs, ms. */
export interface HandshakeTimes {
  /** Before `find`: the key pair and the commitment. */
  readonly offer: number;
  /** On `matched`: encapsulation to the partner's key. */
  readonly matched: number;
  /** On KX: the commitment checked, decapsulation, the key schedule. */
  readonly keyed: number;
  /** Whether X-Wing is the browser's own. */
  readonly isNative: boolean;
}

/** Both sides of so many handshakes up to the keys, one step after the other; the times are the mean of one side's. */
export async function handshake(times: number): Promise<HandshakeTimes> {
  const sources = await browserSources();
  const sum = { offer: 0, matched: 0, keyed: 0 };
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    const one = await offer({ type: 'random' }, sources);
    sum.offer += performance.now() - start;
    const other = await offer({ type: 'random' }, sources);
    const matchedAt = performance.now();
    const matched = await one.matched(other.publicKey, other.commit);
    sum.matched += performance.now() - matchedAt;
    const { frame } = await other.matched(one.publicKey, one.commit);
    const framedAt = performance.now();
    const agreed = await matched.receive(frame);
    sum.keyed += performance.now() - framedAt;
    agreed.close();
  }
  const mean = (total: number): number => total / times;
  const isNative = nativeKem() !== null;
  return { offer: mean(sum.offer), matched: mean(sum.matched), keyed: mean(sum.keyed), isNative };
}
