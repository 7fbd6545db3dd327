import type { Kem } from './kem.js';
import { nativeKem } from './kem-native.js';

/** The browser's X-Wing where it has one, else ours, a chunk of its own that is loaded now. */
export async function loadKem(): Promise<Kem> {
  return nativeKem() ?? (await import('./kem-noble.js')).nobleKem();
}
