import type { Ending, FailureCode } from '../../../session/state/state.js';

interface Words {
  readonly what: string;
  readonly why: string;
}

type PlainEnding = Exclude<Ending['type'], 'failed' | 'capture-failed' | 'link-used' | 'link-expired'>;

/** The endings that need other words where one knew whom one talked with. */
type FriendEnding = Extract<PlainEnding, 'stopped' | 'partner-left' | 'partner-lost'>;

/** Spanish: what happened, what it means, what to do. */
export const after = {
  after: {
    next: 'Siguiente',
    lookAgain: 'Buscar de nuevo',
    tryAgain: 'Reintentar',
    tryHidden: 'Reintentar ocultando mi dirección IP',
    reload: 'Recargar la página',
    home: 'Inicio',
    avoid: 'No volver a emparejarnos',
    avoided: 'No se os volverá a emparejar durante un día, mientras esta página siga abierta',
    wiped: 'Las claves y los mensajes de este chat ya no están en esta página.',
    code: (code: string): string => `Motivo: ${code}`,
    interference:
      'Es la segunda comprobación fallida en una hora. Puede que el servicio o la red que usas esté interfiriendo. Prueba con otra red y no digas nada privado aquí hasta saber por qué.',
    ended: {
      stopped: { what: 'Has terminado el chat', why: 'Se ha avisado a la otra persona de que te has ido.' },
      'partner-left': {
        what: 'La otra persona se ha ido',
        why: 'Ha elegido Siguiente o Parar, o ha cerrado la página.',
      },
      'partner-lost': {
        what: 'Se ha perdido la conexión',
        why: 'Ya no se ha podido contactar con la otra persona. Puede que fallara una red o que un dispositivo entrara en reposo.',
      },
      'nobody-there': {
        what: 'No había nadie',
        why: 'Mientras esperabas no ha llegado nadie que encaje. Prueba más tarde, con menos intereses o más idiomas.',
      },
      'no-relay': {
        what: 'Aquí no se puede ocultar tu dirección IP',
        why: 'Este servicio no tiene relé, así que no se ha iniciado nada. En la página de inicio puedes seguir sin ocultarla.',
      },
      'server-refused': {
        what: 'El servicio no ha entendido esta página',
        why: 'Recarga la página: puede que sea más antigua que el servicio.',
      },
    } satisfies Record<PlainEnding, Words>,
    endedByFriend: {
      stopped: { what: 'Has terminado el chat', why: 'Se ha avisado a tu amigo de que te has ido.' },
      'partner-left': { what: 'Tu amigo se ha ido', why: 'Ha terminado el chat o ha cerrado la página.' },
      'partner-lost': {
        what: 'Se ha perdido la conexión',
        why: 'Ya no se ha podido contactar con tu amigo. Puede que fallara una red o que un dispositivo entrara en reposo.',
      },
    } satisfies Record<FriendEnding, Words>,
    failed: {
      E_VERSION: {
        what: 'La página y el servicio no encajan',
        why: 'Uno de los dos es más nuevo. Recarga la página y vuelve a intentarlo.',
      },
      E_FORMAT: {
        what: 'Chat detenido: ha llegado algo mal formado',
        why: 'La página de la otra persona ha enviado lo que ninguna página honesta envía, o se ha alterado por el camino. No se ha mostrado nada de ello.',
      },
      E_REFLECT: {
        what: 'Chat detenido: te habían conectado contigo',
        why: 'Han vuelto a ti tus propias claves. Solo lo hace un servicio que se porta mal.',
      },
      E_COMMIT: {
        what: 'Chat detenido: alguien cambió las claves',
        why: 'Las claves no son las que se prometieron antes. Puede que alguien en medio las haya sustituido.',
      },
      E_SEAL: {
        what: 'Chat detenido: un sello no se ha abierto',
        why: 'Lo que ha llegado no estaba sellado con vuestra clave. Se ha alterado o viene de otra persona.',
      },
      E_SEQ: {
        what: 'Chat detenido: se ha omitido algo',
        why: 'Una parte del establecimiento de la conexión se ha perdido por el camino.',
      },
      E_TIMEOUT: {
        what: 'No se ha logrado la conexión',
        why: 'Puede que vuestras redes no os dejen conectaros directamente. Con «Ocultar mi dirección IP» todo pasa por un relé, y eso suele ayudar.',
      },
      E_FPR: {
        what: 'Chat detenido: la conexión no era con la otra persona',
        why: 'El certificado de la línea no es el que ella indicó. Puede que alguien haya intentado ponerse en medio.',
      },
      E_DR: {
        what: 'Chat detenido: un mensaje no se ha abierto',
        why: 'Se ha alterado o repetido un mensaje. Eso nunca ocurre por accidente.',
      },
      E_SFRAME: {
        what: 'Chat detenido: imagen o sonido que no se abre',
        why: 'Demasiado de lo que ha llegado no estaba sellado con vuestra clave.',
      },
      E_CODE: {
        what: 'Has dicho que los códigos no coinciden',
        why: 'Puede que alguien estuviera en medio, escuchando. También puede ser un malentendido. Si vuelve a pasar, no confíes en este servicio ni en esta red.',
      },
    } satisfies Record<FailureCode, Words>,
    /** E_TIMEOUT where a relay was used, or where there is none. */
    blocked: {
      what: 'No se ha logrado la conexión',
      why: 'Tu red o la de la otra persona no la deja pasar. Vuelve a intentarlo; si ocurre también con otras personas, prueba con otra red.',
    },
  },
};
