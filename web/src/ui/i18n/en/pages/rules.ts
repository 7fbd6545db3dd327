/** English: what stands beside the rules on their page. The rules themselves are those of the dialog. */
export const rules = {
  title: 'Rules',
  description: 'The rules that everyone accepts before a chat, and what you can do when someone breaks them.',
  breaks: {
    heading: 'When someone breaks them',
    list: [
      'Leave. Esc twice, or Next, works at once, and nobody asks you why.',
      'Report. It takes two clicks, also after your partner has left. It tells the server whom you met and a reason, and nothing of what was said.',
      'Choose “Don’t match us again” after the chat. It holds for a day, as long as you keep the page open.',
    ],
    limit:
      'Nobody watches over chats here: nobody but the two of you can see them. Reports from several people make someone wait longer and longer. A single report cannot shut anybody out.',
  },
  danger: {
    heading: 'When someone is in danger',
    text: 'Call the emergency number of your country. If you have seen that a child is being abused, tell the police. This service cannot tell them who your partner was: it does not know.',
  },
} as const;
