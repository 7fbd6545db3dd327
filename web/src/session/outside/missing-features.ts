import type { Feature } from '../state/state.js';

/** Without any of these there is no protected chat, and so none at all. */
export function missingFeatures(): Feature[] {
  const has: Record<Feature, boolean> = {
    'secure-context': isSecureContext,
    webcrypto: 'crypto' in globalThis && 'subtle' in crypto,
    worker: 'Worker' in globalThis,
    webrtc: 'RTCPeerConnection' in globalThis,
    'encoded-transform': 'RTCRtpScriptTransform' in globalThis,
  };
  return (Object.keys(has) as Feature[]).filter((feature) => !has[feature]);
}
