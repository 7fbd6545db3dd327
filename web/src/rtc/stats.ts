/** What `getStats` proves of a connection: pure functions over its report (PROTOCOL.md §3.3, W3C webrtc-stats). */

/** One entry of an `RTCStatsReport`. */
export type Stat = Readonly<Record<string, unknown>>;

export type Report = ReadonlyMap<string, Stat>;

/** How the sealed packets travel; the `Path` of the session. */
export interface Route {
  readonly route: 'direct' | 'relay';
  readonly transport: 'udp' | 'tcp';
}

/** What stands between here and the partner, as far as the transport tells. */
export type TransportProof =
  /** DTLS 1.2 or newer, with the certificate whose fingerprint was sealed in the partner's description. */
  | { readonly type: 'proven' }
  /** DTLS is not up: nothing is known of the certificate. */
  | { readonly type: 'unproven' }
  /** Another certificate, none, or an older protocol: E_FPR. */
  | { readonly type: 'refuted' };

/** 1.2 and 1.3 as DTLS writes them, in hexadecimal. */
const DTLS_VERSIONS = ['FEFD', 'FEFC'];

/** Compares every transport of the connection with the fingerprint from the partner's sealed description. */
export function proveTransport(report: Report, fingerprint: string): TransportProof {
  const transports = ofType(report, 'transport');
  if (transports.some((transport) => contradicts(report, transport, fingerprint))) return { type: 'refuted' };
  const isUp = transports.length > 0 && transports.every((transport) => transport['dtlsState'] === 'connected');
  if (!isUp) return { type: 'unproven' };
  const isProven = transports.every(
    (transport) =>
      remoteFingerprint(report, transport) === fingerprint && DTLS_VERSIONS.includes(text(transport['tlsVersion'])),
  );
  return { type: isProven ? 'proven' : 'refuted' };
}

/** By the candidate pair in use; null while there is none. */
export function routeOf(report: Report): Route | null {
  const [transport] = ofType(report, 'transport');
  const pair = report.get(text(transport?.['selectedCandidatePairId'])) ?? nominatedPair(report);
  const local = report.get(text(pair?.['localCandidateId']));
  const remote = report.get(text(pair?.['remoteCandidateId']));
  if (local === undefined || remote === undefined) return null;
  const isRelayed = local['candidateType'] === 'relay' || remote['candidateType'] === 'relay';
  const protocol = text(local['relayProtocol']) || text(local['protocol']);
  return { route: isRelayed ? 'relay' : 'direct', transport: protocol === 'udp' ? 'udp' : 'tcp' };
}

function contradicts(report: Report, transport: Stat, fingerprint: string): boolean {
  const found = remoteFingerprint(report, transport);
  return found !== null && found !== fingerprint;
}

function remoteFingerprint(report: Report, transport: Stat): string | null {
  const certificate = report.get(text(transport['remoteCertificateId']));
  if (certificate === undefined) return null;
  const isSha256 = text(certificate['fingerprintAlgorithm']).toLowerCase() === 'sha-256';
  return isSha256 ? text(certificate['fingerprint']).toUpperCase() : '';
}

function nominatedPair(report: Report): Stat | undefined {
  return ofType(report, 'candidate-pair').find((pair) => pair['nominated'] === true && pair['state'] === 'succeeded');
}

function ofType(report: Report, type: string): Stat[] {
  return [...report.values()].filter((stat) => stat['type'] === type);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
