/** French: what stands around each of the pages beside the chat, and the page for an address that does not exist. */
export const frame = {
  skip: 'Aller au texte',
  toChat: 'Vers la discussion',
  contents: 'Sur cette page',
  pages: 'Autres pages',
  languages: 'Langues',
  links: {
    protection: 'Comment votre discussion est protégée',
    server: 'Ce que ce serveur sait',
    rules: 'Règles',
    privacy: 'Confidentialité',
  },
  notFound: {
    title: 'Page introuvable',
    description: 'Il n’y a pas de page à cette adresse.',
    lead: 'Il n’y a pas de page à cette adresse. Elle a peut-être été mal saisie, ou la page a été déplacée.',
    more: 'Un lien d’invitation ressemble à l’adresse même de ce serveur, suivie de # et de nombreuses lettres. Si le vôtre est différent, demandez-en un nouveau à votre ami.',
  },
} as const;
