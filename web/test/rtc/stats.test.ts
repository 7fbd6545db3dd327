import { describe, expect, it } from 'vitest';
import { routeOf, transportViews } from '../../src/rtc/stats.js';
import type { Report } from '../../src/rtc/stats.js';

const SEALED = Array.from({ length: 32 }, () => 'AB').join(':');

const TRANSPORT = {
  type: 'transport',
  dtlsState: 'connected',
  tlsVersion: 'FEFD',
  remoteCertificateId: 'certificate',
  selectedCandidatePairId: 'pair',
};
const CERTIFICATE = { type: 'certificate', fingerprint: SEALED.toLowerCase(), fingerprintAlgorithm: 'sha-256' };

function report(changes: { transport?: object; certificate?: object; local?: object; remote?: object } = {}): Report {
  return new Map<string, Record<string, unknown>>([
    ['transport', { ...TRANSPORT, ...changes.transport }],
    ['certificate', { ...CERTIFICATE, ...changes.certificate }],
    ['pair', { type: 'candidate-pair', localCandidateId: 'local', remoteCandidateId: 'remote' }],
    ['local', { candidateType: 'host', protocol: 'udp', ...changes.local }],
    ['remote', { candidateType: 'host', protocol: 'udp', ...changes.remote }],
  ]);
}

describe('what the statistics show of a transport', () => {
  it('is its state, its version and the partner’s certificate', () => {
    expect(transportViews(report())).toEqual([{ state: 'connected', version: 'FEFD', fingerprint: SEALED }]);
  });

  it('is no certificate and no version where the browser leaves them out', () => {
    const bare = report({ transport: { remoteCertificateId: undefined, tlsVersion: undefined } });
    expect(transportViews(bare)).toEqual([{ state: 'connected', version: null, fingerprint: null }]);
  });

  it('is no certificate that anything equals where it is hashed otherwise', () => {
    expect(transportViews(report({ certificate: { fingerprintAlgorithm: 'sha-1' } }))[0]?.fingerprint).toBe('');
  });
});

describe('a route', () => {
  it.each([
    ['direct by UDP', {}, { route: 'direct', transport: 'udp' }],
    ['direct by TCP', { local: { protocol: 'tcp' } }, { route: 'direct', transport: 'tcp' }],
    ['over the partner’s relay', { remote: { candidateType: 'relay' } }, { route: 'relay', transport: 'udp' }],
    [
      'over an own relay reached by TLS',
      { local: { candidateType: 'relay', relayProtocol: 'tls', protocol: 'udp' } },
      { route: 'relay', transport: 'tcp' },
    ],
  ])('is %s', (_name, changes, expected) => {
    expect(routeOf(report(changes))).toEqual(expected);
  });

  it('is found by the nominated pair where the transport names none', () => {
    const found = new Map(report({ transport: { selectedCandidatePairId: undefined } }));
    found.set('pair', { ...found.get('pair'), nominated: true, state: 'succeeded' });
    expect(routeOf(found)).toEqual({ route: 'direct', transport: 'udp' });
  });

  it('is unknown before there is a pair', () => {
    expect(routeOf(new Map())).toBeNull();
  });
});
