/**
 * What proves that the other end of a connection is the partner's browser (PROTOCOL.md §3.3). Browsers show their
 * transports in two places, the statistics and the transport objects, and not each shows all in both. Whatever is shown of
 * certificates must agree; one place must show every transport connected, with the certificate. The other may lag behind: an
 * object can be left at a state that the connection has long passed.
 */

/** What one place shows of one DTLS transport. */
export interface TransportView {
  /** As `RTCDtlsTransportState`. */
  readonly state: string;
  /** As DTLS writes it, four hexadecimal digits in upper case; null where it is not shown there. */
  readonly version: string | null;
  /** SHA-256 of the partner's certificate, in upper case with colons; empty for another hash, null where it is not shown. */
  readonly fingerprint: string | null;
}

/** What stands between here and the partner, as far as the transport tells. */
export type TransportProof =
  /** DTLS 1.2 or newer, with the certificate whose fingerprint was sealed in the partner's description. */
  | { readonly type: 'proven' }
  /** DTLS is not up: nothing is known of the certificate. */
  | { readonly type: 'unproven' }
  /** Another certificate, none, or an older protocol: E_FPR. */
  | { readonly type: 'refuted' };

/** 1.2 and 1.3 (RFC 6347 §4.1, RFC 9147 §5.3). */
const DTLS_VERSIONS = ['FEFD', 'FEFC'];

/** States that no transport leaves. */
const ENDED = ['failed', 'closed'];

/**
 * Compares all that is shown, place by place, with the fingerprint from the partner's sealed description. A version that
 * is nowhere shown is the browser's own floor, which is 1.2 (RFC 8827 §6.5).
 */
export function proveTransport(places: readonly (readonly TransportView[])[], fingerprint: string): TransportProof {
  const views = places.flat();
  if (views.some((view) => view.fingerprint !== null && view.fingerprint !== fingerprint)) return { type: 'refuted' };
  if (views.some(({ state }) => ENDED.includes(state))) return { type: 'unproven' };
  const isShown = places.some((place) => place.length > 0 && place.every((view) => isConnectedTo(view, fingerprint)));
  if (!isShown && (views.length === 0 || views.some(({ state }) => state !== 'connected'))) return { type: 'unproven' };
  const isOld = views.some(({ version }) => version !== null && !DTLS_VERSIONS.includes(version));
  return { type: isShown && !isOld ? 'proven' : 'refuted' };
}

function isConnectedTo(view: TransportView, fingerprint: string): boolean {
  return view.state === 'connected' && view.fingerprint === fingerprint;
}
