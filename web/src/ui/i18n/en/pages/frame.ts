/** English: what stands around each of the pages beside the chat, and the page for an address that does not exist. */
export const frame = {
  skip: 'Skip to the text',
  toChat: 'To the chat',
  contents: 'On this page',
  pages: 'More pages',
  languages: 'Languages',
  links: {
    protection: 'How your chat is protected',
    server: 'What this server knows',
    rules: 'Rules',
    privacy: 'Privacy',
  },
  notFound: {
    title: 'Page not found',
    description: 'There is no page at this address.',
    lead: 'There is no page at this address. It may have been typed wrongly, or the page may have moved.',
    more: 'An invite link looks like this server’s own address, followed by # and many letters. If yours looks different, ask your friend for a new one.',
  },
} as const;
