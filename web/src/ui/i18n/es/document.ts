import { start } from './start.js';

/** Spanish: what the document and the installed page say before any script runs. */
export const document = {
  title: start.title.home,
  description:
    'Habla con alguien desconocido por vídeo, voz o texto. Cifrado de extremo a extremo, sin cuenta, sin instalar nada, sin guardar nada.',
  noScript: 'AnonymousChat cifra en tu navegador, y para eso necesita JavaScript. Permítelo en esta página.',
  notLoaded: 'La página no se ha cargado del todo. Comprueba tu conexión y vuelve a cargarla.',
  reload: 'Volver a cargar',
};
