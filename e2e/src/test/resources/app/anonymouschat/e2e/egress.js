/*
 * Runs in a page, and in each of its workers, before their own code: keeps a copy of every secret that passes through the
 * browser's cryptography, and of all that goes out. A worker tells its page what it saw.
 *
 * What a page says to its own workers stays inside, but is kept apart (`to a worker`), as `rekey` where it is the one
 * message that may hold anything of a key: the 32 random bytes of PROTOCOL.md §5, kind 04.
 */
(() => {
  const isPage = 'document' in globalThis;
  const channel = new BroadcastChannel('egress');
  const secrets = [];
  const nonces = [];
  const readable = [];
  const sent = [];
  const kept = { secrets, nonces, readable, sent };
  const told = BroadcastChannel.prototype.postMessage.bind(channel);
  const note = (where, what) => {
    if (isPage) kept[where].push(what);
    else told([where, what]);
  };
  if (isPage) channel.onmessage = ({ data: [where, what] }) => kept[where].push(what);

  const bytesOf = (data) =>
    ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
  const latin1 = (data) => Array.from(bytesOf(data), (byte) => String.fromCharCode(byte)).join('');
  const labelOf = (data) => /^(AC1|SFrame) [\w.> ]+/.exec(latin1(data))?.[0].trim() ?? null;
  const keep = (kind, data) => {
    const text = latin1(data);
    if (text.length >= 32) note('secrets', { kind, text });
  };

  /** `look` sees what is given before it can be wiped, and says how to see what was made. */
  const watch = (owner, name, look) => {
    const native = owner[name];
    if (native === undefined) return;
    owner[name] = function (...given) {
      const see = look(...given) ?? (() => undefined);
      const made = native.apply(this, given);
      if (made instanceof Promise) made.then(see).catch(() => undefined);
      else see(made);
      return made;
    };
  };
  const isReadable = (key) => key?.extractable === true && key.type !== 'public';
  const subtle = SubtleCrypto.prototype;
  watch(Crypto.prototype, 'getRandomValues', () => (made) => keep('random', made));
  watch(subtle, 'importKey', (format, data, algorithm) => {
    const name = algorithm.name ?? algorithm;
    if (format === 'raw' && name !== 'X25519') keep(`imported for ${name}`, data);
    return (key) => {
      if (isReadable(key)) note('readable', name);
    };
  });
  watch(subtle, 'generateKey', () => (made) => {
    for (const key of [made, made.privateKey]) if (isReadable(key)) note('readable', key.algorithm.name);
  });
  watch(subtle, 'sign', (_algorithm, _key, data) => {
    const label = labelOf(data);
    if (label === null) keep('extracted from', data);
    // The server is told a part of what names a place, and is meant to be.
    if (!label?.endsWith('place')) return (made) => keep(label ?? 'extracted', made);
  });
  watch(subtle, 'deriveBits', ({ name, info }) => {
    const label = info === undefined ? null : labelOf(info);
    return (made) => keep(label ?? name, made);
  });
  watch(subtle, 'encapsulateBits', () => ({ sharedKey }) => keep('encapsulated', sharedKey));
  watch(subtle, 'decapsulateBits', () => (made) => keep('decapsulated', made));
  // A nonce is random too, but public after it was committed to: the end of what is hashed there.
  watch(subtle, 'digest', (_algorithm, data) => {
    const text = latin1(data);
    if (text.startsWith('AC1-commit\0')) note('nonces', text.slice(-32));
  });

  const spelled = (value) => {
    if (typeof value === 'string') return value;
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return latin1(value);
    if (Array.isArray(value)) return value.map(spelled).join('\n');
    if (value instanceof Map || value instanceof Set) return spelled([...value]);
    if (typeof value === 'object' && value !== null) return spelled(Object.values(value));
    return String(value);
  };

  /** Interface or global, and the operation or attribute by which something goes out; workers do not have all. */
  const WAYS = {
    socket: ['WebSocket', 'send'],
    'data channel': ['RTCDataChannel', 'send'],
    frame: ['RTCEncodedVideoFrame', 'data'],
    'frame of sound': ['RTCEncodedAudioFrame', 'data'],
    fetch: [null, 'fetch'],
    request: ['XMLHttpRequest', 'send'],
    'address of a request': ['XMLHttpRequest', 'open'],
    beacon: ['Navigator', 'sendBeacon'],
    storage: ['Storage', 'setItem'],
    database: ['IDBObjectStore', 'put'],
    'new in a database': ['IDBObjectStore', 'add'],
    cache: ['Cache', 'put'],
    'fetched into a cache': ['Cache', 'add'],
    cookie: ['Document', 'cookie'],
    'cookie store': ['CookieStore', 'set'],
    history: ['History', 'pushState'],
    address: ['History', 'replaceState'],
    name: [null, 'name'],
    broadcast: ['BroadcastChannel', 'postMessage'],
    message: [null, 'postMessage'],
    port: ['MessagePort', 'postMessage'],
    'to a worker': ['Worker', 'postMessage'],
    'new window': [null, 'open'],
    clipboard: ['Clipboard', 'writeText'],
    share: ['Navigator', 'share'],
    console: ['Console', 'log'],
    'warning on the console': ['Console', 'warn'],
    'error on the console': ['Console', 'error'],
  };
  const prefix = isPage ? '' : 'worker ';
  const noteSent = (way, given) => {
    const isRekey = way === 'to a worker' && given[0]?.type === 'prepare';
    note('sent', { way: prefix + (isRekey ? 'rekey' : way), text: spelled(given) });
  };
  const watched = {};
  for (const [way, [owner, name]] of Object.entries(WAYS)) {
    const on = owner === null ? globalThis : owner === 'Console' ? console : globalThis[owner]?.prototype;
    if (on === undefined || !(name in on) || (way === 'name' && !isPage)) continue;
    const descriptor = Object.getOwnPropertyDescriptor(on, name);
    const native = descriptor?.set ?? on[name];
    const replaced = function (...given) {
      noteSent(way, given);
      return native.apply(this, given);
    };
    if (descriptor?.set === undefined) on[name] = replaced;
    else Object.defineProperty(on, name, { ...descriptor, set: replaced });
    watched[prefix + way] = replaced;
  }

  globalThis.egress = {
    ...kept,
    ways: Object.keys(watched),

    /** The control: gives a text of ISO 8859-1 to one way out, by an object that cannot carry it. */
    plant(way, text) {
      const bytes = Uint8Array.from(text, (each) => each.charCodeAt(0));
      for (const form of [text, { deep: [bytes.buffer] }, new DataView(bytes.buffer)]) {
        try {
          Promise.resolve(watched[way].call({}, form)).catch(() => undefined);
        } catch {
          // So nothing left; it was seen to be given all the same.
        }
      }
    },
  };
})();
