/** What a connection is, read from `getStats` (W3C webrtc-stats): pure functions over its report. */

import { ofType, routeOf, text } from './stats.js';
import type { Report, Route } from './stats.js';

/** The packets' protection and way. null stands for what this browser does not tell. */
export interface TransportDetails {
  readonly dtls: '1.2' | '1.3' | null;
  /** As IANA calls the cipher suite. */
  readonly cipher: string | null;
  /** As IANA calls the SRTP protection profile. */
  readonly srtp: string | null;
  readonly route: Route | null;
}

/** A certificate of one side. */
export interface CertificateDetails {
  /** SHA-256, in upper case with colons. */
  readonly fingerprint: string;
  /** When it was made here, or first seen of the partner; ms since the epoch. */
  readonly since: number;
}

/** All that a connection tells of itself. */
export interface PeerDetails {
  readonly transport: TransportDetails;
  readonly own: CertificateDetails | null;
  /** The one whose fingerprint was sealed, and which the transport proved. */
  readonly partner: CertificateDetails | null;
}

const VERSIONS = new Map<string, '1.2' | '1.3'>([
  ['FEFD', '1.2'],
  ['FEFC', '1.3'],
]);

/** Of the one transport that a bundled connection has. */
export function transportDetails(report: Report): TransportDetails {
  const [transport = {}] = ofType(report, 'transport');
  return {
    dtls: VERSIONS.get(text(transport['tlsVersion']).toUpperCase()) ?? null,
    cipher: text(transport['dtlsCipher']) || null,
    srtp: text(transport['srtpCipher']) || null,
    route: routeOf(report),
  };
}

/** One that was made now; null where the browser does not show it. */
export function ownCertificate(certificate: RTCCertificate): CertificateDetails | null {
  const sha256 = certificate.getFingerprints().find(({ algorithm }) => algorithm?.toLowerCase() === 'sha-256');
  return sha256?.value === undefined ? null : { fingerprint: sha256.value.toUpperCase(), since: Date.now() };
}
