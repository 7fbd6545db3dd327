import { describe, expect, it } from 'vitest';
import { proveTransport, routeOf } from '../../src/rtc/stats.js';
import type { Report } from '../../src/rtc/stats.js';

const SEALED = Array.from({ length: 32 }, () => 'AB').join(':');
const OTHER = Array.from({ length: 32 }, () => 'CD').join(':');

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

describe('a transport', () => {
  it.each(['FEFD', 'FEFC'])('is proven by DTLS %s with the sealed certificate', (tlsVersion) => {
    expect(proveTransport(report({ transport: { tlsVersion } }), SEALED)).toEqual({ type: 'proven' });
  });

  it.each([
    ['another certificate', { certificate: { fingerprint: OTHER } }],
    [
      'another certificate before DTLS is up',
      { transport: { dtlsState: 'failed' }, certificate: { fingerprint: OTHER } },
    ],
    ['a fingerprint by another hash', { certificate: { fingerprintAlgorithm: 'sha-1' } }],
    ['no certificate', { transport: { remoteCertificateId: undefined } }],
    ['DTLS 1.0', { transport: { tlsVersion: 'FEFF' } }],
    ['no version', { transport: { tlsVersion: undefined } }],
  ])('is refuted by %s', (_name, changes) => {
    expect(proveTransport(report(changes), SEALED)).toEqual({ type: 'refuted' });
  });

  it.each(['new', 'connecting', 'failed', 'closed'])('is unproven while DTLS is %s', (dtlsState) => {
    expect(proveTransport(report({ transport: { dtlsState, tlsVersion: undefined } }), SEALED)).toEqual({
      type: 'unproven',
    });
  });

  it('is unproven where the browser tells of none', () => {
    expect(proveTransport(new Map(), SEALED)).toEqual({ type: 'unproven' });
  });

  it('is refuted where one of two is another', () => {
    const two = new Map(report()).set('second', { ...TRANSPORT, remoteCertificateId: 'other' });
    two.set('other', { ...CERTIFICATE, fingerprint: OTHER });
    expect(proveTransport(two, SEALED)).toEqual({ type: 'refuted' });
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
