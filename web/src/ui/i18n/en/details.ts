/** English: what the connection is, for those who want to know. Loaded when they do. */
export const details = {
  intro: 'Read from your browser and this page now, and again every second.',
  unknown: 'Your browser does not tell',
  none: 'None yet',
  waiting: 'Asking…',
  minutes: (minutes: number): string =>
    minutes < 1 ? 'less than a minute' : minutes === 1 ? '1 minute' : `${minutes} minutes`,
  exchange: {
    name: 'Key exchange',
    browser: 'X-Wing, by your browser',
    page: 'X-Wing, by this page',
    means:
      'Two methods in one, ML-KEM-768 and X25519: the keys stay secret as long as either of them holds, also from a future quantum computer.',
  },
  dtls: {
    name: 'DTLS',
    value: (version: string, cipher: string): string => `${version}, ${cipher}`,
    means: 'The outer protection of the path between the two browsers, as every video call in a browser has it.',
  },
  srtp: {
    name: 'SRTP',
    means: 'The outer protection of each packet of picture and sound. A second one, SFrame, lies within.',
  },
  own: {
    name: 'Your certificate',
    value: (age: string): string => `Made for this chat, ${age} ago`,
    means: 'Your browser shows it to your partner’s. It is never used again, so that nobody can know you by it.',
  },
  partner: {
    name: 'Your partner’s certificate',
    value: (age: string): string => `First seen ${age} ago`,
    means: 'It is the one named in your partner’s sealed message. With any other there would be no chat.',
  },
  ratchet: {
    name: 'Text: double ratchet',
    value: (sent: string, received: string, steps: string): string =>
      `${sent} sent, ${received} received, ${steps} ${steps === '1' ? 'turn' : 'turns'}`,
    means:
      'Every message has a key of its own, gone after use; with every turn of the talk both begin anew. What you see counts control messages too.',
  },
  frames: {
    name: 'Picture and sound: SFrame',
    value: (epoch: string, sealed: string, opened: string, refused: string): string =>
      `Epoch ${epoch}: ${sealed} sealed, ${opened} opened, ${refused} refused`,
    means:
      'Each frame is sealed before it leaves this page, and none is shown that does not open. The epoch rises by one every ten minutes, with new keys.',
  },
  path: {
    name: 'Path',
    value: { direct: 'Direct', relay: 'By a relay' },
    over: (way: string, transport: string): string => `${way}, over ${transport}`,
    means: 'Direct packets go from you to your partner. A relay passes them on and sees ciphertext alone.',
  },
  server: {
    name: 'What this server knows about you now',
    nothing: 'The server gives no answer',
    means:
      'Asked over a new connection, since the one of your search is closed ten seconds into a chat. The server says this of itself: it could leave something out.',
  },
  code: {
    name: 'This page’s code',
    value: (files: string): string => `SHA-256 over ${files} files`,
    nothing: 'Could not be worked out',
    means:
      'Compare it with what the publisher of the source names. It finds a wrong file by mistake, but proves little against a service that wants to deceive: the page that works it out comes from there too.',
  },
};
