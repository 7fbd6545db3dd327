import { start } from './start.js';

/** Portuguese: what the document and the installed page say before any script runs. */
export const document = {
  title: start.title.home,
  description:
    'Converse com alguém desconhecido por vídeo, voz ou texto. Criptografia de ponta a ponta, sem conta, sem instalar nada, sem guardar nada.',
  noScript: 'O AnonymousChat criptografa no seu navegador e para isso precisa de JavaScript. Permita-o nesta página.',
  notLoaded: 'A página não carregou por completo. Verifique sua conexão e carregue de novo.',
  reload: 'Carregar de novo',
};
