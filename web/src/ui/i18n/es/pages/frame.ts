/** Spanish: what stands around each of the pages beside the chat, and the page for an address that does not exist. */
export const frame = {
  skip: 'Saltar al texto',
  toChat: 'Ir al chat',
  contents: 'En esta página',
  pages: 'Más páginas',
  languages: 'Idiomas',
  links: {
    protection: 'Cómo se protege tu chat',
    server: 'Qué sabe este servidor',
    rules: 'Reglas',
    privacy: 'Privacidad',
  },
  notFound: {
    title: 'Página no encontrada',
    description: 'No hay ninguna página en esta dirección.',
    lead: 'No hay ninguna página en esta dirección. Puede que esté mal escrita o que la página se haya movido.',
    more: 'Un enlace de invitación es la dirección de este mismo servidor seguida de # y muchas letras. Si el tuyo es distinto, pide otro a tu amigo.',
  },
} as const;
