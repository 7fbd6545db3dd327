/** English: the lock and what is under it. */
export const lock = {
  lock: {
    securing: 'Securing…',
    unverified: 'Encrypted, not verified',
    own: 'Waiting for your partner to confirm',
    verified: 'Verified',
    heading: 'Is somebody in between?',
    headingVerified: 'Verified: the keys are yours alone',
    encrypted:
      'This chat is end-to-end encrypted. But a service that lies could have put itself in the middle. This code shows whether it did: both of you must see the same.',
    how: 'Say the seven names aloud, one of you after the other. Trust the voice you know from this chat, not written words.',
    numbers: 'Or compare these numbers:',
    match: 'They match',
    differ: 'They differ',
    differMore: '“They differ” ends the chat at once.',
    notYet: 'The code can be confirmed as soon as the chat is connected.',
    waiting: 'You said that they match. Waiting for your partner to say so too.',
    byLink: {
      heading: 'Verified by the invite link',
      done: 'You two met by a link whose secret went through no server, and the keys of this chat were made with it. So nobody without the link is in between: no service and no network can read or hear this chat. Your partner’s device can still record it.',
      limit: 'It proves only that your partner holds the link, not who they are.',
      doubt:
        'If somebody else could have seen the link, compare this code too: say the seven names aloud, one of you after the other.',
    },
    done: 'Both of you said that the code matches, so nobody in between holds the keys: no service and no network can read or hear this chat. Your partner’s device can still record it.',
    textOnly:
      'In a text chat it cannot be compared here: whoever sat in the middle could change the words you compare it with. Talk by voice and compare it aloud, or compare it over another way that you trust.',
    code: 'Safety code',
    details: 'For those who want to know',
    path: {
      heading: 'How it travels',
      direct: 'Media goes directly between you. Your partner can see your IP address.',
      relay:
        'Everything goes through a relay that sees only ciphertext. While a direct way was tried, your partner’s browser could learn your IP address.',
      relayOnly:
        'Everything goes through a relay that sees only ciphertext. Your partner does not see your IP address.',
      unknown: 'The connection is still being made.',
    },
  },
};
