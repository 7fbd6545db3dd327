/** English: the privacy notice. It tells what the software does; who runs a server adds who they are. */
export const privacy = {
  title: 'Privacy',
  description: 'Which data this service processes, why, for how long, and who sees it.',
  lead: 'No account, no cookies, no advertising, no statistics about people. What remains is told here, in plain words.',

  who: {
    heading: 'Who is responsible',
    text: 'Whoever runs this server is responsible for the data that it processes.',
    contact: 'Contact',
    noContact:
      'If there is nothing behind this link, they have not named a contact. Then ask where you found the address of this service, or look up who owns its name.',
    software:
      'This text describes the software as it is delivered. Who runs this server may use other programs beside it, such as a proxy or a hosting company, and has to tell you about those.',
  },

  what: {
    heading: 'What is processed, why, and for how long',
    columns: { what: 'What', why: 'Why', until: 'How long' },
    rows: {
      address: {
        what: 'Your IP address',
        why: 'Without it no answer could reach you. A number made from it limits abuse; the key that makes the number changes daily.',
        until: 'The address: while you are connected to the server. Counters under the number count for a day at most.',
      },
      wish: {
        what: 'How you want to talk, your languages and interests',
        why: 'To find a partner who fits. You choose what you name.',
        until: 'Until you are connected with a partner, or stop looking',
      },
      pairing: {
        what: 'That you and another visitor were paired',
        why: 'To pass on sealed bytes until you are connected, and to pair you with someone else next time.',
        until: 'Two minutes at most. Your own page keeps a sealed token until you close it.',
      },
      report: {
        what: 'A report by you or about you',
        why: 'To slow down those who are reported by several people. This happens by counting alone; nobody looks at content, since nobody has it.',
        until: 'It counts for a day at most',
      },
      content: {
        what: 'Picture, sound, text and files',
        why: 'They go from your device to that of your partner, encrypted. This service cannot read them and does not keep them.',
        until: 'Not at all on the server',
      },
    },
    camera:
      'Camera and microphone turn on only after a click that says so. Their picture and sound do not go to the server.',
  },

  law: {
    heading: 'The legal grounds',
    intro: 'In the words of the European data protection law (GDPR), article 6:',
    list: [
      'To do what you ask for, which is to find you a partner and connect you: paragraph 1 (b).',
      'To protect the service and its visitors from abuse, which is our interest and yours: paragraph 1 (f).',
    ],
    other: 'Nothing is used for anything else, sold or passed on. There is no profile of you.',
  },

  others: {
    heading: 'Who else sees something',
    partner: {
      heading: 'Your partner',
      text: 'Your partner sees and hears what you show and say, and can keep it. In a direct chat your partner’s device also learns your IP address. “Hide my IP address” prevents that, where this service has a relay.',
    },
    relay: {
      heading: 'A relay',
      text: 'If one is used, it passes encrypted packets on. It sees the IP addresses of both, how much is sent and when. It may be run by somebody else than this server.',
    },
    nobody: {
      heading: 'Nobody else',
      text: 'The page loads nothing from elsewhere: no fonts, no scripts, no pictures, no counters.',
    },
  },

  cookies: {
    heading: 'No cookies, nothing stored',
    text: 'This service sets no cookies and stores nothing in your browser. What you choose is forgotten when you close the page. Your browser may keep the files of the page and its address, as with every page.',
  },

  children: {
    heading: 'Children',
    text: 'This service is for adults, 18 or older. Who is younger must not use it. Since there are no accounts, age cannot be checked here: parents can block this address on the devices of their children.',
  },

  rights: {
    heading: 'Your rights',
    text: 'You may ask what is processed about you, and have it corrected, deleted or restricted. You may object. You may complain to a data protection authority. You can see for yourself at any time what is held about your connection:',
    limit:
      'Once you have left, the server can no longer tell which of its counters are yours, so that nothing can be looked up or deleted for you alone. They count for a day at most.',
  },
} as const;
