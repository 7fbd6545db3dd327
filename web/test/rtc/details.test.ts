import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { transportDetails } from '../../src/rtc/details.js';
import type { Report, Stat } from '../../src/rtc/stats.js';

/** A report as a browser gave it in a call between the two, its addresses and names replaced. */
async function recorded(browser: string): Promise<Report> {
  const text = await readFile(new URL(`${browser}-stats.json`, import.meta.url), 'utf8');
  const entries = JSON.parse(text) as (Stat & { readonly id: string })[];
  return new Map(entries.map((entry) => [entry.id, entry]));
}

describe('the details of a transport', () => {
  it('are what Chromium reports', async () => {
    expect(transportDetails(await recorded('chromium'))).toEqual({
      dtls: '1.3',
      cipher: 'TLS_AES_128_GCM_SHA256',
      srtp: 'SRTP_AES128_CM_HMAC_SHA1_80',
      route: { route: 'direct', transport: 'udp' },
    });
  });

  it('are what Firefox reports', async () => {
    expect(transportDetails(await recorded('firefox'))).toEqual({
      dtls: '1.3',
      cipher: 'TLS_AES_128_GCM_SHA256',
      srtp: 'SRTP_AES128_CM_HMAC_SHA1_80',
      route: { route: 'direct', transport: 'udp' },
    });
  });

  it('are unknown where a browser reports nothing', () => {
    expect(transportDetails(new Map())).toEqual({ dtls: null, cipher: null, srtp: null, route: null });
  });
});
