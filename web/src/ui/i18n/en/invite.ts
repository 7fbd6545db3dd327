/** English: invite links. */
export const invite = {
  invite: {
    way: 'Invite someone',
    wayMore: 'Talk with a friend instead, by a link that you send them',
    heading: 'Invite someone',
    intro:
      'You get a link for one person. Whoever opens it is in a chat with you, encrypted and verified, as long as you wait here.',
    lesser: 'Your friend can choose too. If you choose differently, you both get the simpler way.',
    link: 'Your invite link',
    send: 'Send this link to one person, in a way that you trust.',
    field: 'Invite link',
    copy: 'Copy link',
    copied: 'Copied',
    copyFailed: 'Your browser did not copy it. The link is marked: copy it by hand.',
    share: 'Share',
    qr: 'QR code of the invite link',
    qrMore: 'Beside each other? Scan this.',
    until: (time: string): string => `Works until ${time}, while this page stays open.`,
    once: 'Serves one chat. Then it is used up.',
    holder: 'Whoever has the link can come in, so do not post it where others see it.',
    joining: 'Reaching the service…',
    waiting: 'Waiting for your friend…',
    proving: 'Solving a small riddle that keeps robots away…',
  },
  invited: {
    heading: 'A friend invites you',
    intro:
      'This link is for one chat between two people. What you say and show is encrypted from your device to theirs. It cannot show who they are: only that they have the link.',
    lesser: 'If you and your friend choose differently, you both get the simpler way.',
    notNow: 'Not now',
  },
  brokenLink: {
    heading: 'This invite link is not whole',
    why: 'Something is missing from it or was mistyped, so it leads to nobody. Open the link just as you got it, or ask your friend to send it again.',
  },
  ownLink: {
    maker: {
      what: 'This is your own invite link',
      why: 'Another tab of this browser made it, and waits or talks there. Keep that tab open, and send the link to one other person: if you start here too, you can only meet yourself.',
    },
    visitor: {
      what: 'This link is open in another tab',
      why: 'You are at it there already. A link is for two, so if you start here too you can meet yourself instead of your friend.',
    },
    anyway: 'Use it here anyway',
  },
  friend: {
    chat: 'Chat with a friend',
    speaks: 'You are talking with your friend',
    escapeAgain: 'Press Esc again to end the chat',
    heading: {
      video: 'Video chat with your friend',
      voice: 'Voice chat with your friend',
      text: 'Text chat with your friend',
    },
    joining: 'Going to your friend…',
    waiting: 'Your friend is not here yet',
    waitingMore: 'The chat starts as soon as they are.',
    waitingLong:
      'The link may be used already, or expired, or your friend has closed the page. Ask them, and keep this page open: the chat starts as soon as they are here.',
  },
  afterInvite: {
    again: 'Invite again',
    newLink: 'Make a new link',
    tryAgain: 'Try again',
    waitAgain: 'Wait again',
    expired: {
      guest: {
        what: 'The link has expired',
        why: 'Nobody opened it in time, and nobody is waited for at it any more. A new one is one click away.',
      },
      host: {
        what: 'Your friend did not come',
        why: 'The link may have been used already, or it has expired. Ask your friend for a new one, or send them yours.',
      },
    },
    used: {
      guest: {
        what: 'This link is used',
        why: 'Two others have met by it, so it was passed on. Make a new one, and send it to one person only.',
      },
      host: {
        what: 'This link is used',
        why: 'A link serves one chat, and two are in it already. If neither of them is you, tell your friend: somebody else has the link.',
      },
    },
  },
};
