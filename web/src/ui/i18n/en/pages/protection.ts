/** English: how a chat is protected. Each claim stands in docs/threat-model.md with its test; its limit stands beside it. */
export const protection = {
  title: 'How your chat is protected',
  description: 'What is encrypted in a chat, what is not, how to check it, and what you can do yourself.',
  lead: 'Your device encrypts what you say, show and write, and your partner’s device decrypts it. This page says how that works, how you can check it, and where it ends.',
  limit: 'Limit',

  short: {
    heading: 'In short',
    protected: {
      heading: 'What is protected',
      list: [
        'Picture, sound, text and files are encrypted on your device and decrypted on your partner’s.',
        'The network and a relay see encrypted data. This service passes on sealed bytes while you get connected, and then nothing.',
        'A service that lies and sits in the middle is found out when the two of you compare a short code.',
      ],
    },
    open: {
      heading: 'What is not',
      list: [
        'Your partner can record you and keep what you send.',
        'In a direct chat your partner can see your IP address.',
        'The server sees that two addresses were paired, and when.',
        'Whoever serves this page can change its code.',
      ],
    },
    you: {
      heading: 'What you can do',
      list: [
        'Compare the code under the lock, aloud.',
        'Choose “Hide my IP address” where this service has a relay.',
        'Do not show or say what tells who you are.',
        'Leave with one key when something feels wrong.',
      ],
    },
  },

  steps: {
    heading: 'The four steps of a connection',
    intro: 'From the click on Start to the first picture it takes a moment. This is what happens in it.',
    you: 'You',
    partner: 'Partner',
    server: 'Server',
    list: [
      {
        heading: 'You are introduced',
        text: 'Your page tells the server how you want to talk, your languages and your interests. It adds a public key that was made for this search alone, and a promise about it that cannot be changed later. The server looks for someone who fits.',
        limit: 'The server sees your IP address, your wish and the time. It needs them to find a partner.',
        drawing: 'You and your partner each send a wish and a public key to the server.',
      },
      {
        heading: 'Keys are made',
        text: 'Each device sends a secret that only the other device can open. Both secrets together make the keys of this chat. The server passes the sealed secrets on and cannot open them.',
        limit: 'A server that lies could give each of you a key of its own. The code shows that, see below.',
        drawing:
          'Sealed secrets pass through the server. Afterwards both devices hold the same key, and the server holds none.',
      },
      {
        heading: 'Sealed letters are exchanged',
        text: 'To reach each other, the browsers must know addresses, certificates and formats. From here on all of this travels in sealed letters. The server passes them on unread.',
        limit: 'The server sees when a letter passes and how large it is, in steps of 1024 bytes.',
        drawing: 'Sealed letters travel both ways through the server, which cannot read them.',
      },
      {
        heading: 'You talk, without the server',
        text: 'The browsers connect to each other, directly or through a relay. Each checks that the other one has the certificate named in the sealed letter. Only then is anything shown or sent. Ten seconds later your page leaves the server, which then no longer knows whether you talk.',
        limit:
          'In a direct chat your partner sees your IP address. A relay sees the addresses of both, and how much is sent. A server that lies could go on telling your browser its address (STUN), and so notice how long the chat lasts.',
        drawing: 'A protected connection leads from you to your partner. The server stands aside, connected to nobody.',
      },
    ],
  },

  layers: {
    heading: 'Two layers, and why DTLS',
    drawing:
      'Two layers lie around what you say: the inner one is SFrame or the ratchet, the outer one is DTLS and SRTP.',
    caption: 'Each layer has keys of its own. What the network carries is sealed twice.',
    content: 'What you say',
    inner: 'SFrame, ratchet',
    outer: 'DTLS, SRTP',
    parts: [
      {
        heading: 'The outer layer: DTLS and SRTP',
        text: 'Web pages are protected by TLS, which needs every packet, in order. Pictures and sound travel as single packets. Some get lost, and waiting for them would make the call stutter. DTLS is TLS made for such packets. It checks the certificates and makes the keys for SRTP, which encrypts each packet. Every call in a browser has this layer.',
      },
      {
        heading: 'Why it is not enough',
        text: 'DTLS proves that the other end has a certain certificate. It cannot tell whose certificate that is. Usually your browser learns this from the service, and has to believe it. Here it comes in a sealed letter instead.',
      },
      {
        heading: 'The inner layer: SFrame and the ratchet',
        text: 'Before anything reaches the outer layer, the page seals it once more, with the keys from step two. Pictures and sound are sealed frame by frame, by SFrame. Text goes through a double ratchet. Each file has a key of its own, which travels through the ratchet.',
      },
    ],
    closed:
      'There is no chat without both layers. What does not open is never shown, and a browser that cannot seal is told so before a chat.',
    limit:
      'Sizes and times of packets stay visible to the network: it can tell that you talk, and how much. Sound packets do not change their size with your speech, and short texts are filled up, so that sizes tell less.',
  },

  code: {
    heading: 'Certificates, and why a code is compared',
    certificates:
      'For every chat your browser makes a new certificate. It names nobody and is never used again, so nobody can know you by it. Your partner’s browser does the same. If the connection shows another certificate than the one in the sealed letter, there is no chat.',
    question:
      'One question is left: were the keys made with your partner, or with somebody in between? A service that lies could lead one chat with you and another one with your partner, and read along.',
    honest: {
      drawing: 'Nobody in between: both see the same emoji.',
      caption: 'Nobody in between: the codes are equal.',
    },
    lying: {
      middle: 'In between',
      drawing: 'Somebody in between leads two chats: the two people see different emoji.',
      caption: 'Somebody in between: there are two sets of keys, and so two codes.',
    },
    answer:
      'Two chats have two sets of keys, and so two codes. That is why there are seven emoji under the lock. Read them to each other aloud. If they are equal, nobody sits in between. If they differ, press “They differ”: the chat ends at once.',
    chance:
      'Both sides must commit to their keys before they see those of the other. So an attacker has a single guess for each attempt: 1 in 4,398,046,511,104 with the emoji, 1 in 549,755,813,888 with the numbers.',
    limits: [
      'A code that nobody compares protects nobody from a service that lies.',
      'In a text chat there is no voice. Somebody in between could change the very words by which you compare. Compare the code by voice, or over another way that you trust.',
      'You know your partner’s voice only from this chat. Who could imitate both of your voices at once could deceive you.',
      'With an invite link nothing has to be compared: its secret goes into the keys, and without it nobody gets in between. But it proves only that your partner has the link.',
    ],
  },

  against: {
    heading: 'What encryption protects against, and what not',
    states: { yes: 'Protected', compare: 'If you compare the code', no: 'Not protected' },
    rows: {
      network: {
        who: 'Your Wi-Fi, your provider, anyone on the way',
        what: 'They see that you use this service, how much you send and when, and in a direct chat the address of your partner. They cannot see or hear what it is, nor change it unnoticed.',
      },
      relay: {
        who: 'A relay',
        what: 'It sees the addresses at both its ends, how much is sent and when. All of it is sealed twice.',
      },
      recording: {
        who: 'A service that records everything',
        what: 'It sees that two addresses were paired, when, and with which wishes. It cannot read what it passes on, also not later.',
      },
      lying: {
        who: 'A service that lies',
        what: 'If it changes, swaps or repeats what it passes on, the chat ends. If it sits in the middle of two chats, the codes differ. It goes unnoticed when nobody compares them.',
      },
      later: {
        who: 'A thief who takes your device later',
        what: 'The keys of past chats are gone. With recorded traffic alone nothing can be opened.',
      },
      quantum: {
        who: 'A future quantum computer',
        what: 'Traffic recorded today stays closed to it, as far as is known.',
      },
      page: {
        who: 'A service that serves a changed page',
        what: 'The page makes the keys, so whoever serves it can change that. Use a service that you trust with this, or host it yourself.',
      },
      partner: {
        who: 'Your partner',
        what: 'They see and hear you, and can record it. They can keep every text and file. They may not be who they say.',
      },
      device: {
        who: 'Someone in your device or behind you',
        what: 'Bad software, a browser extension or a person in the room sees what you see.',
      },
    },
  },

  keys: {
    heading: 'Keys that go',
    text: [
      'Every chat begins with new keys, and they are dropped when it ends. This is called forward secrecy: who steals keys later cannot open what was recorded before.',
      'Within a chat, too, keys keep changing. Every text has a key of its own, which is gone after use. Pictures and sound get new keys every ten minutes, and the old ones are deleted ten seconds later.',
      'If somebody steals the keys in the middle of a chat, the ratchet heals: with the next turns of the talk new secrets come in, which the thief does not have.',
    ],
    limit:
      'A page can drop keys, but only the browser can clear its memory, and it decides when. The ratchet heals against today’s computers, not against a quantum computer.',
  },

  quantum: {
    heading: 'Recorded today, opened tomorrow',
    text: [
      'Somebody could store today’s traffic and wait for a quantum computer. So the keys are made by two methods at once: X25519, well proven, and ML-KEM-768, made against quantum computers. Together they are called X-Wing. The keys stay secret as long as one of the two holds.',
    ],
    limit:
      'ML-KEM is young, which is why it does not stand alone. Whether the outer layer withstands a quantum computer depends on your browser; the inner layer does not rely on it.',
  },

  kept: {
    heading: 'What is kept, and for how long',
    intro:
      'Neither the server nor the page writes anything to a disk by itself. There is no account, no database, no log of people.',
    columns: { what: 'What', where: 'Where', until: 'How long' },
    rows: {
      address: {
        what: 'Your IP address',
        where: 'Server, memory',
        until: 'While your page is connected to it: until ten seconds into a chat',
      },
      wish: {
        what: 'Your wish and your public key',
        where: 'Server, memory',
        until: 'While you wait, and until you are connected',
      },
      pairing: {
        what: 'Whom you are paired with',
        where: 'Server, memory',
        until: 'Until your page leaves the server, two minutes at most',
      },
      counters: {
        what: 'Counters of searches and reports, under a number that stands for your address',
        where: 'Server, memory',
        until: 'They count for a day at most',
      },
      tokens: {
        what: 'Sealed tokens of those you met, so that Next means someone else',
        where: 'Your page, memory',
        until: 'Until you close the page',
      },
      content: {
        what: 'Text, files and keys of the chat',
        where: 'The two pages, memory',
        until: 'Until the chat is left',
      },
    },
    link: 'Ask this server what it knows about you',
    limits: [
      'These are the times of the software as it is delivered. Who runs this server can set some of them otherwise.',
      'Who runs this server may use other programs beside it: a proxy, a relay, a hosting company. These may note addresses and times.',
      'What you or your partner save stays. When memory is short, a browser may put a received file on the disk for a while.',
    ],
  },

  you: {
    heading: 'Your own part',
    intro: 'Encryption ends where your device begins. The rest is up to you.',
    parts: {
      device: {
        heading: 'Your device',
        text: 'Keep the browser and the system up to date. Browser extensions can read every page: use a window without them. On a device that others manage, at work or at school, others may be able to watch.',
      },
      network: {
        heading: 'Your network',
        text: 'Your IP address tells roughly where you are. Hide it from your partner with “Hide my IP address”. The server and the relay still see an address. The network that you use sees that you visit this service.',
      },
      surroundings: {
        heading: 'Your surroundings',
        text: 'Look behind you: a window, a letter, a uniform or a photo can tell where you live. Others in the room can be heard. Blur helps, but voices and outlines stay. When you share your screen, share one window, not everything.',
      },
      reveal: {
        heading: 'What you reveal',
        text: 'Do not give your name, school, workplace or other accounts to people whom you have just met. Pictures lose their hidden data before they are sent; other files keep theirs. Never send money or pictures that could be used against you.',
      },
    },
  },

  next: {
    heading: 'What comes next',
    intro: 'No protection is finished. This is what this one does not have yet.',
    list: [
      'A page that can be checked. Browsers run what the server hands out. Under the lock you find a hash of the page’s code, which shows a mix-up, but not a service that wants to deceive.',
      'A ratchet that heals against quantum computers too.',
      'An examination by independent experts. The protocol, the code and its tests are open for everybody to examine.',
    ],
  },
} as const;
