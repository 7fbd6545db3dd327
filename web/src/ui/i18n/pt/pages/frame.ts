/** Portuguese: what stands around each of the pages beside the chat, and the page for an address that does not exist. */
export const frame = {
  skip: 'Pular para o texto',
  toChat: 'Ir para a conversa',
  contents: 'Nesta página',
  pages: 'Mais páginas',
  languages: 'Idiomas',
  links: {
    protection: 'Como sua conversa é protegida',
    server: 'O que este servidor sabe',
    rules: 'Regras',
    privacy: 'Privacidade',
  },
  notFound: {
    title: 'Página não encontrada',
    description: 'Não há página neste endereço.',
    lead: 'Não há página neste endereço. Ele pode ter sido digitado errado, ou a página mudou de lugar.',
    more: 'Um link de convite se parece com o próprio endereço deste servidor, seguido de # e muitas letras. Se o seu é diferente, peça um novo a seu amigo.',
  },
} as const;
