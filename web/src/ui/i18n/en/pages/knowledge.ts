/** English: what a server knows, moment by moment and field by field; the fields are those of `inspect`. */
export const knowledge = {
  title: 'What this server knows',
  description: 'Everything that a server of this service holds about you, when, and for how long. Ask it yourself.',
  lead: 'A server cannot give away what it does not have. Here is what it has, from the first request until nothing is left. You can also ask it.',

  ask: {
    heading: 'Ask it now',
    intro:
      'A click opens a new connection to the server, asks what it holds about this connection, and closes it again.',
    button: 'Ask this server now',
    again: 'Ask again',
    noScript: 'To ask the server, this page needs JavaScript. All else on it can be read without.',
    asking: 'Asking…',
    answered: 'This is the whole answer. The connection is closed again.',
    away: 'The server gives no answer. It may be restarting, or your device may be offline. Try again in a moment.',
    unexplained: 'A newer field, which this page does not know yet.',
    yes: 'yes',
    no: 'no',
    none: 'none',
    limit:
      'The server says this of itself. A server that was changed could leave something out. What your page does not send it, it cannot have.',
  },

  moments: {
    heading: 'From moment to moment',
    list: [
      {
        when: 'You open a page',
        what: 'The server sees your IP address and sends the files. It notes neither: it only counts that a request was answered.',
      },
      {
        when: 'You look for someone',
        what: 'Your page opens a connection and names how you want to talk, your languages and interests, and a public key. The server holds them while you wait, fifteen minutes at most.',
      },
      {
        when: 'You are paired',
        what: 'The server knows which two connections belong together. It passes sealed bytes between them, unread. Your browser may also ask it under which address it is seen from outside (STUN); these requests are counted for a minute.',
      },
      {
        when: 'Ten seconds into the chat',
        what: 'Your page leaves the server. What it held about the connection and the pairing is dropped. It does not know whether you still talk.',
      },
      {
        when: 'You lost the path, or press Next',
        what: 'Your page opens a new connection, and it begins anew. By your address, and by the tokens that your page sends along, the server can tell that the searches of one visit belong together.',
      },
      {
        when: 'A day later',
        what: 'Nothing that was counted about you counts any more: the number that stands for your address is another one each day.',
      },
    ],
  },

  groups: {
    heading: 'Field by field',
    intro: 'These are all the fields that the server can answer with, under the names that it gives them.',
    always: 'On every connection',
    proof: 'When a proof of work was asked for',
    looking: 'While you look for someone',
    paired: 'While you are being connected',
  },

  fields: {
    address: {
      name: 'Your IP address',
      means: 'It belongs to the open connection, since answers must reach you. It is written nowhere else.',
    },
    nearby: {
      name: 'Same network',
      means:
        'Whether your connection comes from the server’s own local network. Then two devices there may connect directly within it.',
    },
    warned: { name: 'Warned', means: 'Whether this connection has sent too much once and was told so.' },
    textFramesLeft: {
      name: 'Messages left',
      means: 'How many messages this connection may send to the server at once, before it has to slow down.',
    },
    binaryFramesLeft: {
      name: 'Sealed frames left',
      means: 'How many sealed frames it may have passed on at once, before it has to slow down.',
    },
    bucket: {
      name: 'Number for your address',
      means:
        'Made from your address with a random key that never leaves the memory and changes daily. It serves to limit abuse.',
    },
    bucketSockets: {
      name: 'Connections',
      means: 'How many connections are open under this number. Others in your home or company count with you.',
    },
    bucketSearches: {
      name: 'Searches',
      means:
        'How often somebody under this number has looked for a partner of late. Many searches cost a proof of work.',
    },
    bucketReporters: {
      name: 'Reports',
      means:
        'By how many others somebody under this number was reported within a day. Several make the next search wait.',
    },
    bucketStunRequests: {
      name: 'Address requests',
      means:
        'How often a browser under this number has asked of late under which address it is seen from outside (STUN).',
    },
    pageHost: {
      name: 'Address of the page',
      means: 'The name under which your browser opened this service. It serves to tell it where to ask for STUN.',
    },
    state: { name: 'State', means: 'What your connection is doing: nothing (idle), waiting, or paired.' },
    proofSalt: {
      name: 'Riddle',
      means: 'A random text. Your device has to solve a riddle with it, which keeps robots away.',
    },
    proofDifficulty: { name: 'How hard', means: 'How hard the riddle is. Each step doubles the work.' },
    proofEndsInMs: { name: 'Time for it', means: 'How many thousandths of a second are left to solve it.' },
    waitingMs: { name: 'Waiting for', means: 'How many thousandths of a second you have waited.' },
    mode: { name: 'Way to talk', means: 'Text, voice or video, as you chose.' },
    interests: { name: 'Interests', means: 'Those that you named. Someone who shares one is looked for first.' },
    languages: { name: 'Languages', means: 'Those that you named. Your partner names one of them, or none.' },
    recentPairings: {
      name: 'Met before',
      means: 'How many tokens of earlier partners your page sent along, so that you meet someone else.',
    },
    avoidedPairings: {
      name: 'Not again',
      means: 'How many tokens of partners your page sent along whom you do not want to meet again.',
    },
    avoidedBuckets: {
      name: 'Not again, by number',
      means: 'How many such partners, by the numbers of their addresses.',
    },
    place: {
      name: 'Meeting place',
      means:
        'A random name for the place where two meet by a link, or after a lost path. The secret of the link does not follow from it.',
    },
    search: { name: 'This search', means: 'A number that tells this search from others. It is dropped with it.' },
    key: {
      name: 'Your public key',
      means: 'Passed on to your partner. What is sealed with it, only your device can open.',
    },
    commit: {
      name: 'Your promise',
      means: 'A fingerprint of your key and a random number. Because of it nobody can choose keys after seeing yours.',
    },
    pairedMs: { name: 'Paired for', means: 'How many thousandths of a second you have been paired.' },
    pairing: { name: 'The pairing', means: 'A random number for the two connections that belong together.' },
    partner: {
      name: 'Your partner',
      means: 'The other connection, with its public key, its promise and the number for its address.',
    },
    common: { name: 'In common', means: 'Interests that both of you named. Both are told.' },
  },

  never: {
    heading: 'What it never has',
    list: [
      'What you say, show, write or send. It would be sealed, and it does not even go this way.',
      'The keys of your chat.',
      'The addresses and certificates by which your browsers find each other: they pass in sealed letters.',
      'Your name, an email address, an account, a cookie.',
      'A list of those whom you met. Your own page keeps sealed tokens of them, until you close it.',
    ],
    limit:
      'It sees that two addresses were paired, and when. A server that lies could sit in the middle of two chats; comparing the code shows that. It could also go on answering STUN, which this software stops after nine seconds, and so tell how long a chat lasts.',
    link: 'How your chat is protected',
  },
} as const;
