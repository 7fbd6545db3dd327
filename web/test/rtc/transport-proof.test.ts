import { describe, expect, it } from 'vitest';
import { transportsOf, viewsOf } from '../../src/rtc/dtls-transports.js';
import type { DtlsTransport, TransportHolder } from '../../src/rtc/dtls-transports.js';
import { proveTransport } from '../../src/rtc/transport-proof.js';
import type { TransportView } from '../../src/rtc/transport-proof.js';

const SEALED = Array.from({ length: 32 }, () => 'AB').join(':');
const OTHER = Array.from({ length: 32 }, () => 'CD').join(':');

const WHOLE: TransportView = { state: 'connected', version: 'FEFD', fingerprint: SEALED };
/** A place that shows the state alone. */
const BARE: TransportView = { state: 'connected', version: null, fingerprint: null };
const SHOWN: TransportView = { ...BARE, fingerprint: SEALED };

describe('a transport', () => {
  it.each([
    ['statistics that show all', [[WHOLE], [BARE]]],
    ['statistics alone', [[WHOLE], []]],
    ['the transport’s own certificate', [[{ ...BARE, version: 'FEFC' }], [SHOWN]]],
    ['the transport’s own certificate, the version nowhere told', [[BARE], [SHOWN]]],
    ['both', [[WHOLE], [SHOWN]]],
  ])('is proven by %s', (_name, places) => {
    expect(proveTransport(places, SEALED)).toEqual({ type: 'proven' });
  });

  it.each([
    ['another certificate in the statistics', [[{ ...WHOLE, fingerprint: OTHER }], [SHOWN]]],
    ['another certificate on the transport', [[WHOLE], [{ ...SHOWN, fingerprint: OTHER }]]],
    ['another certificate before DTLS is up', [[{ ...WHOLE, state: 'failed', fingerprint: OTHER }], []]],
    ['a fingerprint by another hash', [[{ ...WHOLE, fingerprint: '' }], []]],
    ['no certificate anywhere', [[BARE], [BARE]]],
    ['one transport of two without a certificate', [[WHOLE, { ...WHOLE, fingerprint: null }], []]],
    ['one transport of two with another', [[WHOLE, { ...WHOLE, fingerprint: OTHER }], []]],
    ['DTLS 1.0', [[{ ...WHOLE, version: 'FEFF' }], [SHOWN]]],
  ])('is refuted by %s', (_name, places) => {
    expect(proveTransport(places, SEALED)).toEqual({ type: 'refuted' });
  });

  it.each(['failed', 'closed'])('is unproven where either place says %s', (state) => {
    expect(proveTransport([[{ ...WHOLE, state }], [SHOWN]], SEALED)).toEqual({ type: 'unproven' });
    expect(proveTransport([[WHOLE], [{ ...SHOWN, state }]], SEALED)).toEqual({ type: 'unproven' });
  });

  describe.each(['new', 'connecting'])('of which a place says %s', (state) => {
    it('is proven by the other place, which is ahead, where that shows the certificate', () => {
      expect(proveTransport([[WHOLE], [{ ...BARE, state }]], SEALED)).toEqual({ type: 'proven' });
      expect(proveTransport([[{ ...BARE, state }], [SHOWN]], SEALED)).toEqual({ type: 'proven' });
    });

    it('is unproven while the other does not show it, or not of every transport', () => {
      expect(proveTransport([[BARE], [{ ...BARE, state }]], SEALED)).toEqual({ type: 'unproven' });
      expect(proveTransport([[WHOLE, { ...WHOLE, state }], [{ ...BARE, state }]], SEALED)).toEqual({
        type: 'unproven',
      });
      expect(proveTransport([[{ ...WHOLE, state }], []], SEALED)).toEqual({ type: 'unproven' });
    });

    it('is refuted where it shows another certificate all the same', () => {
      expect(proveTransport([[WHOLE], [{ ...SHOWN, state, fingerprint: OTHER }]], SEALED)).toEqual({ type: 'refuted' });
    });
  });

  it('is unproven where the browser tells of none', () => {
    expect(proveTransport([[], []], SEALED)).toEqual({ type: 'unproven' });
  });
});

describe('a transport object', () => {
  const certificate = Uint8Array.from([1, 2, 3]).buffer;
  const of = (transport: object): DtlsTransport => ({ state: 'connected', ...transport });

  it('shows the certificate by its SHA-256', async () => {
    const [view] = await viewsOf([of({ getRemoteCertificates: () => [certificate] })]);
    expect(view?.fingerprint?.replaceAll(':', '').toLowerCase()).toBe(
      '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81',
    );
    expect(view?.fingerprint).toMatch(/^([\dA-F]{2}:){31}[\dA-F]{2}$/);
  });

  it('shows none before there is one, or where the browser cannot', async () => {
    const none = { state: 'connected', version: null, fingerprint: null };
    expect(await viewsOf([of({ getRemoteCertificates: () => [] }), of({})])).toEqual([none, none]);
  });

  it('is counted once, however many use it', () => {
    const transport = of({});
    const users = [{ transport }, { transport: null }, { transport }];
    const holder = { sctp: { transport }, getSenders: () => users, getReceivers: () => users };
    expect(transportsOf(holder as unknown as TransportHolder)).toEqual([transport]);
  });
});
