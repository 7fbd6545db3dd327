import { describe, expect, it } from 'vitest';
import { Malformed } from '../../src/protocol/fields.js';
import { iceServer } from '../../src/protocol/ice-server.js';

const loan = { username: '1764000000:u', credential: 'c' };

describe('a server to find a path by', () => {
  it.each([
    'stun:chat.example:3478',
    'stun:chat.example',
    'stun:203.0.113.7:3478',
    'stun:[2001:db8::7]:3478',
    'stuns:chat.example:5349',
  ])('is %s', (address) => {
    expect(iceServer({ urls: [address] })).toEqual({ urls: [address] });
    expect(iceServer({ urls: address })).toEqual({ urls: [address] });
  });

  it.each([
    'turn:relay.example:3478',
    'turn:relay.example:3478?transport=udp',
    'turns:relay.example:443?transport=tcp',
    'turn:[2001:db8::7]',
  ])('with a loan is %s', (address) => {
    expect(iceServer({ urls: [address], ...loan })).toEqual({ urls: [address], ...loan });
  });

  it.each([
    [''],
    ['https://chat.example'],
    ['stun:'],
    ['stun:a b'],
    ['stun:user@chat.example'],
    ['stun:chat.example:0'],
    ['stun:chat.example:65536'],
    ['stun:chat.example:x'],
    ['stun:chat.example?transport=udp'],
    ['stun:chat.example/path'],
    ['stun:[chat.example]'],
    ['stun:2001:db8::7'],
    ['javascript:stun:chat.example'],
    ['stun:chat.example\nstun:other.example'],
    ['turn:relay.example'],
    [7],
    [null],
  ])('is not %j', (address) => {
    expect(() => iceServer({ urls: [address] })).toThrow(Malformed);
  });

  it.each([
    'stun:chat.example',
    'turn:relay.example?transport=sctp',
    'turn:relay.example?transport=udp&more',
    'turn:relay.example:70000',
  ])('with a loan is not %s', (address) => {
    expect(() => iceServer({ urls: [address], ...loan })).toThrow(Malformed);
  });

  it.each([
    { urls: [] },
    { urls: [], ...loan },
    { urls: Array.from({ length: 9 }, () => 'stun:chat.example') },
    { urls: [`stun:${'a'.repeat(508)}`] },
    { urls: ['turn:relay.example'], username: 'u' },
    { urls: ['stun:chat.example'], credential: 'c' },
    { urls: ['turn:relay.example'], ...loan, credentialType: 'oauth' },
    {},
    null,
  ])('is not %j', (server) => {
    expect(() => iceServer(server)).toThrow(Malformed);
  });
});
