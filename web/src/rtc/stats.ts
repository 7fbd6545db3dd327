/** What `getStats` tells of a connection: pure functions over its report (PROTOCOL.md §3.3, W3C webrtc-stats). */

import type { TransportView } from './transport-proof.js';

/** One entry of an `RTCStatsReport`. */
export type Stat = Readonly<Record<string, unknown>>;

export type Report = ReadonlyMap<string, Stat>;

/** How the sealed packets travel; the `Path` of the session. */
export interface Route {
  readonly route: 'direct' | 'relay';
  readonly transport: 'udp' | 'tcp';
}

/** What the statistics show of each transport of the connection. */
export function transportViews(report: Report): readonly TransportView[] {
  return ofType(report, 'transport').map((transport) => ({
    state: text(transport['dtlsState']),
    version: text(transport['tlsVersion']).toUpperCase() || null,
    fingerprint: remoteFingerprint(report, transport),
  }));
}

/** By the candidate pair in use; null while there is none. */
export function routeOf(report: Report): Route | null {
  const pair = selectedPair(report);
  const local = report.get(text(pair?.['localCandidateId']));
  const remote = report.get(text(pair?.['remoteCandidateId']));
  if (local === undefined || remote === undefined) return null;
  const isRelayed = local['candidateType'] === 'relay' || remote['candidateType'] === 'relay';
  const protocol = text(local['relayProtocol']) || text(local['protocol']);
  return { route: isRelayed ? 'relay' : 'direct', transport: protocol === 'udp' ? 'udp' : 'tcp' };
}

function remoteFingerprint(report: Report, transport: Stat): string | null {
  const certificate = report.get(text(transport['remoteCertificateId']));
  if (certificate === undefined) return null;
  const isSha256 = text(certificate['fingerprintAlgorithm']).toLowerCase() === 'sha-256';
  return isSha256 ? text(certificate['fingerprint']).toUpperCase() : '';
}

/** The candidate pair in use, if there is one. */
export function selectedPair(report: Report): Stat | undefined {
  const [transport] = ofType(report, 'transport');
  const isUsed = (pair: Stat): boolean => pair['nominated'] === true && pair['state'] === 'succeeded';
  return report.get(text(transport?.['selectedCandidatePairId'])) ?? ofType(report, 'candidate-pair').find(isUsed);
}

/** The entries of one type. */
export function ofType(report: Report, type: string): Stat[] {
  return [...report.values()].filter((stat) => stat['type'] === type);
}

/** A string, or an empty one for anything else. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A finite number, or null for anything else. */
export function number(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** What these members of all entries come to; what is no number counts as none. */
export function sum(stats: readonly Stat[], ...members: readonly string[]): number {
  return stats.reduce((all, stat) => members.reduce((total, member) => total + (number(stat[member]) ?? 0), all), 0);
}
