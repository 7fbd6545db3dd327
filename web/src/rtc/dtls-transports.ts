import type { TransportView } from './transport-proof.js';

/** The part of a browser's `RTCDtlsTransport` that is used here; not every browser shows the certificates. */
export interface DtlsTransport {
  readonly state: string;
  readonly getRemoteCertificates?: () => readonly ArrayBuffer[];
}

/** The part of a browser's connection that has transports. */
export type TransportHolder = Pick<RTCPeerConnection, 'sctp' | 'getSenders' | 'getReceivers'>;

/** The transports that a connection uses, each once. */
export function transportsOf(connection: TransportHolder): readonly DtlsTransport[] {
  const media = [...connection.getSenders(), ...connection.getReceivers()].map(({ transport }) => transport);
  return [...new Set([connection.sctp?.transport ?? null, ...media])].filter((transport) => transport !== null);
}

/** What transport objects show: their state, and the certificate by which the partner's end was authenticated. */
export function viewsOf(transports: readonly DtlsTransport[]): Promise<readonly TransportView[]> {
  return Promise.all(
    transports.map(async (transport) => {
      const [certificate] = transport.getRemoteCertificates?.() ?? [];
      const fingerprint = certificate === undefined ? null : await fingerprintOf(certificate);
      return { state: transport.state, version: null, fingerprint };
    }),
  );
}

/** The fingerprint of a certificate in DER, as session descriptions spell it (RFC 8122 §5). */
async function fingerprintOf(certificate: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', certificate));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(':');
}
