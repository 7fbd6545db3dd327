/*
 * Makes the page of one person lie to the other: it holds the right keys and follows the protocol, but for one lie at a
 * time, told where it seals what it says or where the sealed bytes leave. `lie(name)` arms one of `LIES`; how often each
 * was told is in `told`, so that a test knows that there was one.
 */
(() => {
  const bytesOf = (text) => new TextEncoder().encode(text);
  const textOf = (bytes) => new TextDecoder().decode(bytes);
  const concat = (...parts) => Uint8Array.from(parts.flatMap((part) => [...part]));
  const u32 = (n) => [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];

  // ---- Plaintexts: kind u8 ‖ length u32 ‖ body ‖ zeros (PROTOCOL.md §3.3, §4) ----

  const SIGNAL_BLOCK = 1024;
  const MESSAGE_BLOCK = 256;

  const pack = (kind, body, block, length = body.length, padding = 0) => {
    const padded = new Uint8Array(Math.ceil((5 + body.length) / block) * block).fill(padding);
    padded.set(concat([kind], u32(length), body));
    return padded;
  };
  const unpack = (plaintext) => {
    const length = new DataView(plaintext.buffer, plaintext.byteOffset).getUint32(1);
    return { kind: plaintext[0], body: plaintext.slice(5, 5 + length) };
  };
  const signal = (kind, body = []) => pack(kind, body, SIGNAL_BLOCK);
  const message = (kind, body = []) => pack(kind, body, MESSAGE_BLOCK);

  const HELLO = 1;
  const CANDIDATES = 2;
  const CANDIDATES_END = 3;
  const BYE = 4;

  /** The same HELLO with its JSON changed. */
  const hello = (change) => (plaintext) => {
    const { kind, body } = unpack(plaintext);
    if (kind !== HELLO) return null;
    return signal(HELLO, bytesOf(JSON.stringify(change(JSON.parse(textOf(body))))));
  };
  const sdp = (change) => hello((said) => ({ ...said, sdp: change(said.sdp) }));
  const FINGERPRINT = /a=fingerprint:sha-256 [0-9A-F:]+/g;
  const otherFingerprint = `a=fingerprint:sha-256 ${Array(32).fill('AB').join(':')}`;

  /** The first signal after the HELLO. */
  const second = (forge) => (plaintext) => (unpack(plaintext).kind === HELLO ? null : forge(plaintext));
  const first = (forge) => (plaintext) => (unpack(plaintext).kind === HELLO ? forge(plaintext) : null);
  /** The next text that is typed. */
  const text = (forge) => (plaintext) => (plaintext[0] === 1 ? forge(plaintext) : null);

  const candidate = (characters) => ({ candidate: 'x'.repeat(characters), sdpMid: '0', sdpMLineIndex: 0 });
  const candidates = (list) => signal(CANDIDATES, bytesOf(JSON.stringify(list)));

  /** What is sealed for the server to carry: each gives another plaintext, or null where it is not yet its turn. */
  const SIGNALS = {
    'a HELLO padded with ones': first((plain) => {
      const { kind, body } = unpack(plain);
      return pack(kind, body, SIGNAL_BLOCK, body.length, 1);
    }),
    'a HELLO with a block of padding too many': first((plain) => concat(plain, new Uint8Array(SIGNAL_BLOCK))),
    'a HELLO longer than its plaintext': first((plain) => {
      const { kind, body } = unpack(plain);
      return pack(kind, body, SIGNAL_BLOCK, 1 << 30);
    }),
    'no HELLO first': first(() => signal(CANDIDATES_END)),
    'a HELLO that is no JSON': first(() => signal(HELLO, bytesOf('{"sdp":'))),
    'a HELLO with a field too many': hello((said) => ({ ...said, extra: true })),
    'a mode that there is not': hello((said) => ({ ...said, mode: 'smell' })),
    'a second HELLO': second(() => signal(HELLO, bytesOf('{}'))),
    'an unknown signal': second(() => signal(9)),
    'a body where there is none': second(() => signal(CANDIDATES_END, [1])),
    'too many candidates': second(() => candidates(Array(65).fill(candidate(1)))),
    'a candidate too long': second(() => candidates([candidate(513)])),
    'no fingerprint': sdp((said) => said.replace(FINGERPRINT, 'a=nothing')),
    'another hash': sdp((said) => said.replace(/fingerprint:sha-256/g, 'fingerprint:sha-1')),
    'two fingerprints': sdp((said) => `${said}${otherFingerprint}\r\n`),
    'keys for SRTP': sdp((said) => `${said}a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:AAAA\r\n`),
    'the fingerprint of somebody else': sdp((said) => said.replace(FINGERPRINT, otherFingerprint)),
    'a description with an m-line too few': sdp((said) => said.slice(0, said.lastIndexOf('m='))),
    'a description with a hundred m-lines': sdp((said) => said + 'm=audio 9 UDP/TLS/RTP/SAVPF 0\r\n'.repeat(100)),
    'a description of other codecs alone': sdp((said) => said.replace(/opus\/48000\/2/g, 'PCMU/8000')),
    'a description of noise': sdp((said) => `${said.match(FINGERPRINT)[0]}\r\n${'\u0000😈'.repeat(1000)}`),
  };

  /** What is sealed for the partner alone, in the place of a text. */
  const MESSAGES = {
    'an unknown kind': text(() => message(0x0e)),
    'a second opener': text(() => message(0x00)),
    'a text of nothing': text(() => message(0x01)),
    'a text of 4001 characters': text(() => message(0x01, bytesOf('x'.repeat(4001)))),
    'a text that is no UTF-8': text(() => message(0x01, [0xff, 0xfe, 0xfd])),
    'a text with half a character': text(() => message(0x01, [0xed, 0xa0, 0x80])),
    'a text padded with ones': text((plain) => {
      const { kind, body } = unpack(plain);
      return pack(kind, body, MESSAGE_BLOCK, body.length, 1);
    }),
    'a text with a block of padding too many': text((plain) => concat(plain, new Uint8Array(MESSAGE_BLOCK))),
    'a text longer than its plaintext': text(() => pack(0x01, bytesOf('x'), MESSAGE_BLOCK, 0xffffffff)),
    'an empty plaintext': text(() => new Uint8Array(0)),
    'typing twice as much': text(() => message(0x02, [2])),
    'a confirmation with a body': text(() => message(0x03, [1])),
    'an answer to no question': text(() => message(0x0b, [1])),
    'a state of media with a field too many': text(() =>
      message(0x09, bytesOf('{"mic":true,"camera":true,"screen":false,"smell":true}')),
    ),
    'a question for a mode that there is not': text(() => message(0x0a, bytesOf('smell'))),
    'the end of a file that was never offered': text(() => message(0x08, new Uint8Array(17).fill(1))),
    'an answer to a file that was never offered': text(() => message(0x07, new Uint8Array(17).fill(1))),
    'a file larger than any': text(() => message(0x06, bytesOf(offer({ size: 26_214_401 })))),
    'a file with a path for a name': text(() => message(0x06, bytesOf(offer({ name: '../../etc/passwd' })))),
    'a rekeying to the epoch after the next': text(() => message(0x04, concat(u32(2), new Uint8Array(32)))),
    'a rekeying that was never begun': text(() => message(0x05, u32(1))),
    'a description of nothing': text(() => message(0x0c, bytesOf('{"type":"offer","sdp":""}'))),
    'a description with another fingerprint': text(() =>
      message(0x0c, bytesOf(JSON.stringify({ type: 'offer', sdp: `v=0\r\n${otherFingerprint}\r\n` }))),
    ),
  };

  const offer = (changes) => {
    const base64url = (length) => 'A'.repeat(Math.ceil((length * 4) / 3));
    const honest = { id: base64url(16), name: 'a', type: '', size: 1, sha256: base64url(32), key: base64url(32) };
    return JSON.stringify({ ...honest, ...changes });
  };

  const changed = (bytes, at) => {
    const forged = bytes.slice();
    forged[at < 0 ? bytes.length + at : at] ^= 1;
    return forged;
  };
  let before = new Uint8Array(0);

  /** What leaves on the data channel, once sealed: each gives what goes out in its place. */
  const WIRE = {
    'neither a message nor a chunk': (bytes) => [concat([2], bytes.slice(1))],
    'nothing at all': () => [new Uint8Array(0)],
    'words in the clear': () => ['hello'],
    'a message larger than any': (bytes) => [concat(bytes, new Uint8Array(65_537 - bytes.length))],
    'a message cut short': (bytes) => [bytes.slice(0, 30)],
    'a changed byte of the ciphertext': (bytes) => [changed(bytes, -1)],
    'a changed key of the ratchet': (bytes) => [changed(bytes, 1)],
    'a key of the ratchet that is zero': (bytes) => [concat([0], new Uint8Array(32), bytes.slice(33))],
    'a counter far ahead': (bytes) => [concat(bytes.slice(0, 37), u32(0xffffffff), bytes.slice(41))],
    'the same message twice': (bytes) => [bytes, bytes],
    'a message from before': (bytes) => [bytes, before],
    'a chunk of a file that was never offered': () => [concat([1], new Uint8Array(16 + 8 + 16))],
  };

  // ---- Where the lies are told ----

  let armed = null;
  let told = 0;

  const labels = { 'AC1-sig\0': SIGNALS, 'AC1-dr\0': MESSAGES };
  const liesFor = (additionalData) => {
    const aad = textOf(new Uint8Array(additionalData ?? []).slice(0, 8));
    return Object.entries(labels).find(([label]) => aad.startsWith(label))?.[1];
  };

  // Who has lied about its certificate notices too that nothing fits, and would leave. It does not come to say so: that the
  // other notices must not hang on who is first.
  const never = new Promise(() => undefined);
  const isGoodbye = (lies, data) => lies === SIGNALS && unpack(data).kind === BYE;

  const { encrypt } = SubtleCrypto.prototype;
  SubtleCrypto.prototype.encrypt = function (algorithm, key, data) {
    const lies = liesFor(algorithm.additionalData);
    if (told > 0 && isGoodbye(lies, new Uint8Array(data))) return never;
    const forged = lies?.[armed]?.(new Uint8Array(data)) ?? null;
    if (forged !== null) {
      armed = null;
      told += 1;
    }
    return encrypt.call(this, algorithm, key, forged ?? data);
  };

  const { send } = RTCDataChannel.prototype;
  RTCDataChannel.prototype.send = function (data) {
    const bytes = new Uint8Array(data.buffer ?? data);
    const forge = WIRE[armed];
    if (forge === undefined || before.length === 0) send.call(this, data);
    else {
      armed = null;
      told += 1;
      for (const forged of forge(bytes)) send.call(this, forged);
    }
    before = bytes.slice();
  };

  window.lyingPartner = {
    /** Tells that lie at the next occasion. */
    arm(name) {
      if (!(name in SIGNALS || name in MESSAGES || name in WIRE)) throw new Error(`no such lie: ${name}`);
      armed = name;
    },
    /** Says so many texts as fast as the page takes them. */
    async flood(count) {
      const field = document.querySelector('textarea');
      const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
      const turn = () => {
        const { port1, port2 } = new MessageChannel();
        return new Promise((resolve) => {
          port1.onmessage = resolve;
          port2.postMessage(null);
        });
      };
      for (let i = 1; i <= count; i += 1) {
        set.call(field, `flood ${i}`);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        while (field.value !== '') {
          await turn();
          field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
        }
      }
    },
    /** How many lies were told. */
    told: () => told,
    /** The names of all lies. */
    names: () => ({ signals: Object.keys(SIGNALS), messages: Object.keys(MESSAGES), wire: Object.keys(WIRE) }),
  };
})();
