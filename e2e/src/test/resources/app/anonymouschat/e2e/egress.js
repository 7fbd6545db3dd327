/*
 * Runs in a page before its own code: keeps a copy of every secret that passes through the browser's cryptography, and of
 * all that goes out of the page. What a page says to its own workers stays inside: they are part of it.
 */
(() => {
  const secrets = new Map();
  const nonces = new Set();
  const readable = [];
  const sent = [];

  const bytesOf = (data) =>
    ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
  const latin1 = (data) => Array.from(bytesOf(data), (byte) => String.fromCharCode(byte)).join('');
  const labelOf = (data) => /^AC1 [\w> ]+/.exec(latin1(data))?.[0].trim() ?? null;
  const keep = (kind, data) => {
    const text = latin1(data);
    if (text.length >= 32 && !secrets.has(text)) secrets.set(text, kind);
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
  const subtle = SubtleCrypto.prototype;
  watch(Crypto.prototype, 'getRandomValues', () => (made) => keep('random', made));
  watch(subtle, 'importKey', (format, data, algorithm) => {
    if (format === 'raw' && algorithm !== 'X25519') keep('imported', data);
  });
  watch(subtle, 'generateKey', () => ({ privateKey }) => {
    if (privateKey?.extractable) readable.push(privateKey.algorithm.name);
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
    if (text.startsWith('AC1-commit\0')) nonces.add(text.slice(-32));
  });

  const spelled = (value) => {
    if (typeof value === 'string') return value;
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return latin1(value);
    if (Array.isArray(value)) return value.map(spelled).join('\n');
    if (value instanceof Map || value instanceof Set) return spelled([...value]);
    if (typeof value === 'object' && value !== null) return spelled(Object.values(value));
    return String(value);
  };

  const WAYS = {
    socket: [WebSocket.prototype, 'send'],
    'data channel': [RTCDataChannel.prototype, 'send'],
    fetch: [window, 'fetch'],
    request: [XMLHttpRequest.prototype, 'send'],
    'address of a request': [XMLHttpRequest.prototype, 'open'],
    beacon: [Navigator.prototype, 'sendBeacon'],
    storage: [Storage.prototype, 'setItem'],
    database: [IDBObjectStore.prototype, 'put'],
    'new in a database': [IDBObjectStore.prototype, 'add'],
    cache: [Cache.prototype, 'put'],
    history: [History.prototype, 'pushState'],
    address: [History.prototype, 'replaceState'],
    broadcast: [BroadcastChannel.prototype, 'postMessage'],
    window: [window, 'postMessage'],
    port: [MessagePort.prototype, 'postMessage'],
    'new window': [window, 'open'],
    console: [console, 'log'],
    'warning on the console': [console, 'warn'],
    'error on the console': [console, 'error'],
  };
  for (const [way, [owner, name]] of Object.entries(WAYS)) {
    const native = owner[name];
    owner[name] = function (...given) {
      sent.push({ way, text: spelled(given) });
      return native.apply(this, given);
    };
  }
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(text) {
      sent.push({ way: 'cookie', text: spelled(text) });
      cookie.set.call(this, text);
    },
  });

  window.egress = {
    secrets: () => [...secrets].filter(([text]) => !nonces.has(text)).map(([text, kind]) => ({ kind, text })),
    sent,
    readable,
    ways: [...Object.keys(WAYS), 'cookie'],

    /** The control: gives a text of ISO 8859-1 to one way out, by an object that cannot carry it. */
    plant(way, text) {
      const bytes = Uint8Array.from(text, (each) => each.charCodeAt(0));
      for (const form of [text, { deep: [bytes.buffer] }, new DataView(bytes.buffer)]) {
        try {
          if (way === 'cookie') Object.assign(Object.create(Document.prototype), { cookie: form });
          else Promise.resolve(WAYS[way][0][WAYS[way][1]].call({}, form)).catch(() => undefined);
        } catch {
          // So nothing left; it was seen to be given all the same.
        }
      }
    },
  };
})();
