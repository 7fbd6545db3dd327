import { expect, it } from 'vitest';
import { admitServers } from '../../src/rtc/ice-servers.js';

const LOCAL = [
  'stun:127.0.0.1:3478',
  'stun:localhost',
  'stun:LOCALHOST:1',
  'turn:10.0.0.1:53?transport=udp',
  'turns:192.168.1.1:443?transport=tcp',
  'stun:169.254.169.254:80',
  'stun:[::1]:3478',
  'turn:[fd00::1]?transport=udp',
  'stun:[::ffff:127.0.0.1]:9',
  'stun:printer.local:631',
];

const PUBLIC = ['stun:chat.example:3478', 'stun:203.0.113.7', 'turns:[2001:db8::1]:443?transport=tcp'];

it.each(LOCAL)('a page from elsewhere does not ask %s', (url) => {
  expect(admitServers([{ urls: url }], false)).toEqual([]);
  expect(admitServers([{ urls: [url, 'stun:chat.example'] }], false)).toEqual([{ urls: ['stun:chat.example'] }]);
});

it.each(LOCAL)('a page from this network may ask %s', (url) => {
  expect(admitServers([{ urls: url }], true)).toEqual([{ urls: [url] }]);
});

it.each(PUBLIC)('every page may ask %s, with its loan', (url) => {
  const loan = { username: 'end:name', credential: 'secret' };
  for (const isLocal of [true, false]) {
    expect(admitServers([{ urls: [url], ...loan }], isLocal)).toEqual([{ urls: [url], ...loan }]);
  }
});
