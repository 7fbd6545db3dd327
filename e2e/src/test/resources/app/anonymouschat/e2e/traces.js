/*
 * Runs in a page before its own code: writes down, chat by chat, what a partner or the server could know it again by:
 * everything in a request but the wish itself, everything in a description that is known to be drawn by lot, and each line.
 * What is heard is read where the page has opened it: descriptions and candidates as they reach the connection.
 */
(() => {
  const said = [];
  const heard = [];
  const tokens = [];
  const WISH = ['type', 'suite', 'mode', 'interests', 'languages'];
  const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const bytesOf = (data) =>
    ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
  const note = (chat, kind, value) => {
    (chat[kind] ??= []).push(value);
  };

  const PATTERNS = {
    'session id': /^o=\S+ (\S+) /gm,
    ufrag: /^a=ice-ufrag:(\S+)/gm,
    password: /^a=ice-pwd:(\S+)/gm,
    fingerprint: /^a=fingerprint:(.+?)\r?$/gm,
    ssrc: /^a=ssrc:(\d+) /gm,
    cname: /^a=ssrc:\d+ cname:(\S+)/gm,
    stream: /^a=(?:ssrc:\d+ )?msid:(?!- )(\S+)/gm,
    track: /^a=(?:ssrc:\d+ )?msid:\S+ (\S+)/gm,
  };
  const read = (chat, sdp) => {
    for (const line of sdp.split('\r\n')) note(chat, 'line', line);
    for (const [kind, pattern] of Object.entries(PATTERNS)) {
      for (const [, value] of sdp.matchAll(pattern)) note(chat, kind, value);
    }
  };

  window.WebSocket = class extends WebSocket {
    #chat = {};
    constructor(...given) {
      super(...given);
      said.push(this.#chat);
      this.addEventListener('message', ({ data }) => {
        const { token } = typeof data === 'string' ? JSON.parse(data) : {};
        if (token !== undefined) tokens.push(token);
      });
    }
    send(data) {
      if (typeof data === 'string') {
        const { recent = [], avoid = [], ...message } = JSON.parse(data);
        for (const token of [...recent, ...avoid]) note(this.#chat, 'tokens', token);
        for (const [name, value] of Object.entries(message)) {
          if (!WISH.includes(name)) note(this.#chat, name, JSON.stringify(value));
        }
      } else {
        const frame = bytesOf(data);
        if (frame[0] === 2) {
          note(this.#chat, 'ciphertext', hex(frame.slice(1, 1121)));
          note(this.#chat, 'nonce', hex(frame.slice(1121)));
        } else note(this.#chat, 'sealed signal', hex(frame.slice(9)));
      }
      super.send(data);
    }
  };

  window.RTCPeerConnection = class extends RTCPeerConnection {
    #chat = {};
    constructor(...given) {
      super(...given);
      heard.push(this.#chat);
    }
    setRemoteDescription(description) {
      read(this.#chat, description.sdp);
      return super.setRemoteDescription(description);
    }
    addIceCandidate(candidate) {
      const [foundation] = candidate?.candidate?.split(' ') ?? [];
      if (foundation) note(this.#chat, 'foundation', foundation);
      return super.addIceCandidate(candidate);
    }
    createDataChannel(...given) {
      const channel = super.createDataChannel(...given);
      const chat = this.#chat;
      channel.addEventListener('message', ({ data }) => {
        const message = bytesOf(data);
        if (message[0] === 0) note(chat, 'ratchet key', hex(message.slice(1, 33)));
      });
      return channel;
    }
  };

  window.traces = { said, heard, tokens };
})();
