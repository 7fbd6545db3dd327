import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLocalHost, isPublicAddress } from '../../src/rtc/address.js';
import { admitCandidate } from '../../src/rtc/candidates.js';

const NOT_PUBLIC = [
  ['0.0.0.0', '0.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['100.64.0.0', '100.127.255.255'],
  ['127.0.0.0', '127.255.255.255'],
  ['169.254.0.0', '169.254.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['224.0.0.0', '255.255.255.255'],
  ['::', '::1'],
  ['::c000:201', '::192.0.2.1'],
  ['fc00::', 'fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['fe80::', 'febf:ffff::1'],
  ['fec0::', 'feff:ffff::1'],
  ['ff00::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['::ffff:10.0.0.1', '::ffff:a00:1'],
  ['64:ff9b::192.168.0.1', '64:ff9b::c0a8:1'],
].flat();

const PUBLIC = [
  ['1.0.0.0', '9.255.255.255', '11.0.0.0'],
  ['100.63.255.255', '100.128.0.0', '126.255.255.255', '128.0.0.0'],
  ['169.253.255.255', '169.255.0.0', '172.15.255.255', '172.32.0.0'],
  ['192.167.255.255', '192.169.0.0', '223.255.255.255', '192.0.2.1'],
  ['2001:db8::1', '2001:db8:0:0:0:0:0:1', 'fbff:ffff::1', 'fe7f:ffff::1'],
  ['::ffff:192.0.2.1', '64:ff9b::192.0.2.1', '0:0:0:0:0:ffff:c000:201'],
].flat();

const NO_ADDRESS = [
  ['', 'host', 'a1b2.local', '1.2.3', '1.2.3.4.5', '01.2.3.4', '1.2.3.256', '0x7f.0.0.1', '1.2.3.4 ', '2130706433'],
  [
    ':',
    ':::',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    'fe80::1%eth0',
    '12345::',
    'g::',
    '1.2.3.4::',
    '::1.2.3',
  ],
].flat();

describe('an address', () => {
  it.each(NOT_PUBLIC)('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(PUBLIC)('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each(NO_ADDRESS)('"%s" is none, and so not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('a page host', () => {
  it.each([
    'localhost',
    'chat.localhost',
    '127.0.0.1',
    '[::1]',
    '192.168.1.5',
    '10.0.0.2',
    'laptop.local',
    '[fd00::2]',
  ])('%s is local', (host) => {
    expect(isLocalHost(host)).toBe(true);
  });

  it.each(['example.org', '192.0.2.1', '[2001:db8::1]', 'localhost.example.org', 'local', 'notlocalhost'])(
    '%s is not local',
    (host) => {
      expect(isLocalHost(host)).toBe(false);
    },
  );
});

function candidate(text: string): Parameters<typeof admitCandidate>[0] {
  return { candidate: text, sdpMid: '0', sdpMLineIndex: 0, usernameFragment: 'abcd' };
}

function admitted(text: string, local: boolean): string | null {
  return admitCandidate(candidate(text), local)?.candidate ?? null;
}

describe('a candidate', () => {
  const host =
    'candidate:1 1 udp 2122194687 10.0.0.7 47512 typ host generation 0 ufrag abcd network-id 3 network-cost 50';
  const reflexive =
    'candidate:2 1 udp 1685987071 192.0.2.9 40000 typ srflx raddr 10.0.0.7 rport 47512 generation 0 ufrag abcd network-id 1';

  it('that is public passes, without what it was made from', () => {
    const expected = 'candidate:2 1 udp 1685987071 192.0.2.9 40000 typ srflx raddr 0.0.0.0 rport 0 ufrag abcd';
    expect(admitted(reflexive, false)).toBe(expected);
    expect(admitted(expected, false)).toBe(expected);
  });

  it('that is not public passes only where local ones are wanted', () => {
    expect(admitted(host, false)).toBeNull();
    expect(admitted(host, true)).toBe('candidate:1 1 udp 2122194687 10.0.0.7 47512 typ host ufrag abcd');
  });

  it('by a name of multicast DNS passes only where local ones are wanted; by another name never', () => {
    const named = (name: string): string => host.replace('10.0.0.7', name);
    expect(admitted(named('0a1b2c3d.local'), false)).toBeNull();
    expect(admitted(named('0a1b2c3d.local'), true)).not.toBeNull();
    for (const name of ['tracker.example', 'a.b.local', 'local', 'x/.local']) {
      expect(admitted(named(name), true)).toBeNull();
    }
  });

  it('of TCP keeps its kind', () => {
    const tcp = 'candidate:3 1 tcp 1518214911 192.0.2.9 9 typ host tcptype active generation 0';
    expect(admitted(tcp, false)).toBe('candidate:3 1 tcp 1518214911 192.0.2.9 9 typ host tcptype active');
  });

  it.each([
    '',
    'candidate:',
    'nonsense',
    'candidate:1 1 udp 1 192.0.2.9 9 host',
    'a=candidate:1 1 udp 1 192.0.2.9 9 typ host',
  ])('that is none does not pass: "%s"', (text) => {
    expect(admitted(text, true)).toBeNull();
  });
});

describe('whatever a partner offers as a candidate', () => {
  const token = fc.oneof(
    fc.constantFrom('candidate:1', 'typ', 'host', 'raddr', 'rport', 'ufrag', 'generation', 'udp', '0', 'a.local'),
    fc.constantFrom(...NOT_PUBLIC, ...PUBLIC, ...NO_ADDRESS),
    fc.ipV4(),
    fc.ipV6(),
    fc.string({ maxLength: 8 }),
  );
  const near = fc
    .tuple(token, fc.array(token, { maxLength: 6 }))
    .map(([address, more]) => ['candidate:1', '1', 'udp', '1', address, '9', 'typ', 'host', ...more].join(' '));
  const text = fc.oneof(
    near,
    fc.array(token, { maxLength: 14 }).map((tokens) => tokens.join(' ')),
  );

  it('names, once admitted, a public address, none related, and is admitted as it is', () => {
    fc.assert(
      fc.property(text, (candidate) => {
        const offered = { candidate, sdpMid: '0', sdpMLineIndex: 0, usernameFragment: null };
        const admitted = admitCandidate(offered, false);
        if (admitted === null) return;
        const parts = admitted.candidate.split(' ');
        expect(isPublicAddress(parts[4] ?? '')).toBe(true);
        expect(admitted.candidate.length).toBeLessThanOrEqual(candidate.length + 7 * parts.length);
        expect(
          parts.some((part, at) => at > 7 && at % 2 === 1 && parts[at - 1] === 'raddr' && part !== '0.0.0.0'),
        ).toBe(false);
        expect(admitCandidate(admitted, false)).toEqual(admitted);
      }),
    );
  });
});
