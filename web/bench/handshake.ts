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

/** Both sides of one handshake up to the keys, one step after the other; the times are one side's. */
export async function handshake(): Promise<HandshakeTimes> {
  const sources = await browserSources();
  const [one, offered] = await timed(() => offer({ type: 'random' }, sources));
  const other = await offer({ type: 'random' }, sources);
  const [matched, encapsulated] = await timed(() => one.matched(other.publicKey, other.commit));
  const { frame } = await other.matched(one.publicKey, one.commit);
  const [keyed, agreed] = await timed(() => matched.receive(frame));
  keyed.close();
  return { offer: offered, matched: encapsulated, keyed: agreed, isNative: nativeKem() !== null };
}

async function timed<T>(step: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  const result = await step();
  return [result, performance.now() - start];
}
