import type { CaptureFailure, Feature, PauseReason } from '../../../session/state.js';
import { plural } from '../plural.js';

/** Spanish: everything before a chat. */
export const start = {
  name: 'AnonymousChat',
  title: {
    home: 'AnonymousChat: habla con alguien desconocido, sin nadie en medio',
    mirror: 'Antes de empezar · AnonymousChat',
    looking: 'Buscando… · AnonymousChat',
    waiting: 'Esperando a tu amigo · AnonymousChat',
    inviting: 'Invitar a alguien · AnonymousChat',
    invited: 'Tienes una invitación · AnonymousChat',
    'broken-link': 'Enlace de invitación roto · AnonymousChat',
    chat: 'Chat · AnonymousChat',
    after: 'Fin del chat · AnonymousChat',
    unsupported: 'Navegador demasiado antiguo · AnonymousChat',
    /** While one looks at another page. */
    found: 'Ya hay alguien · AnonymousChat',
    unread: (count: number): string => `(${count}) Chat · AnonymousChat`,
  },
  modes: { video: 'Vídeo', voice: 'Voz', text: 'Texto' },
  beside: {
    label: 'Más sobre este servicio',
    protection: 'Cómo se protege tu chat',
    server: 'Qué sabe este servidor',
    rules: 'Reglas',
    privacy: 'Privacidad',
    newTab: '(se abre en otra pestaña)',
  },
  common: { close: 'Cerrar', back: 'Atrás', cancel: 'Cancelar' },
  home: {
    heading: 'Habla con alguien desconocido. Sin nadie en medio.',
    intro:
      'Te emparejamos con alguien que no conoces. Lo que dices y muestras va cifrado desde tu dispositivo hasta el suyo.',
    ways: 'Elige cómo hablar',
    video: 'Veros y oíros',
    voice: 'Solo oíros',
    text: 'Solo escribir',
    tick: 'Tengo 18 años o más y acepto las reglas',
    readRules: 'Leer las reglas',
    tickMissing: 'Marca antes esta casilla: solo pueden empezar personas adultas que acepten las reglas.',
    preferences: 'Encuentra a alguien afín',
    optional: 'Todo esto es opcional.',
    facts: {
      account: 'Sin cuenta',
      accountMore: 'Ni nombre ni correo. Lo que ajustes aquí se olvida al cerrar la página.',
      sealed: 'Cifrado de extremo a extremo',
      sealedMore:
        'El servicio solo transporta bytes sellados. Un código corto, comparado en voz alta, muestra que no hay nadie en medio.',
      leave: 'Sal con una tecla',
      leaveMore:
        'Siguiente y Parar actúan al instante. No guardamos grabaciones ni mensajes, pero el dispositivo de la otra persona podría hacerlo.',
    },
  },
  languageMenu: { label: 'Idioma de esta página' },
  interests: {
    label: 'Intereses',
    hint: 'Hasta 8. Primero se busca a quien comparta alguno.',
    placeholder: 'Añade un interés',
    add: 'Añadir interés',
    remove: (interest: string): string => `Quitar ${interest}`,
    suggested: 'Sugerencias',
    suggestions: ['música', 'cine', 'juegos', 'libros', 'viajes', 'cocina', 'deporte', 'ciencia'],
    full: 'Ya son 8. Quita uno para añadir otro.',
  },
  languages: {
    label: 'Idiomas que hablas',
    hint: 'Según tu navegador. Hasta 4; sin ninguno, puede tocarte cualquiera.',
    add: 'Añadir un idioma',
    remove: (language: string): string => `Quitar ${language}`,
  },
  address: {
    label: 'Ocultar mi dirección IP',
    why: 'Vuestros dispositivos se conectan directamente, así que la otra persona puede ver tu dirección IP, que indica más o menos dónde estás. Si la ocultas, todo pasa por un relé que solo ve datos cifrados.',
    unavailable: 'Este servicio no tiene relé, así que aquí no se pueden ocultar direcciones.',
    impossible: 'Este servicio no tiene relé. Con esto marcado no se puede establecer ninguna conexión.',
  },
  rules: {
    heading: 'Las reglas',
    intro: 'Pocas, e iguales para todo el mundo.',
    list: [
      'Tienes 18 años o más. Nadie menor puede aparecer ni participar, de ningún modo.',
      'Nada de desnudos ni actos sexuales salvo que ambas personas lo quieran claramente. Si tienes dudas, es un no.',
      'Nada de amenazas, odio ni acoso. Si alguien no te gusta, la respuesta es Siguiente.',
      'No grabes, fotografíes ni publiques a la otra persona sin su consentimiento.',
      'Nada de publicidad, estafas ni peticiones de dinero.',
      'No incumplas la ley del lugar donde estás ni ayudes a nadie a hacerlo.',
    ],
    after: 'Quien recibe avisos de varias personas tiene que esperar cada vez más antes del siguiente chat.',
  },
  elsewhere: {
    what: 'Estás en un chat en otra pestaña',
    why: 'Allí sigue en marcha. Si también empiezas aquí, los dos usarán la misma cámara y el mismo micrófono.',
  },
  safety: {
    heading: { video: 'Antes de que te vean', voice: 'Antes de que te oigan' },
    place:
      'No muestres ni digas nada que revele quién eres o dónde vives: ni documentos, ni la calle, ni la vista desde la ventana.',
    record: 'La otra persona puede grabar lo que muestras y dices. Ningún cifrado lo impide.',
    asks: 'Quien te pide dinero, tu nombre o algo que no quieres no viene con buenas intenciones. Sal y denúncialo.',
    leave: 'No le debes una despedida a nadie: pulsa Esc dos veces, o Parar.',
    short: 'No muestres nada que revele quién eres o dónde vives. La otra persona puede grabarlo.',
  },
  mirror: {
    heading: { video: 'Cómo se te ve y se te oye', voice: 'Cómo se te oye' },
    ask: {
      video:
        'Todavía no te ve ni te oye nadie. Tu navegador te preguntará si esta página puede usar la cámara y el micrófono.',
      voice: 'Todavía no te oye nadie. Tu navegador te preguntará si esta página puede usar el micrófono.',
    },
    allow: { video: 'Activar cámara y micrófono', voice: 'Activar micrófono' },
    asking: 'Tu navegador te lo está preguntando. Elige «Permitir» para continuar.',
    only: 'Esto solo lo ves tú.',
    ready: 'Continuar',
    level: 'Nivel del micrófono',
    silent: 'Di algo: la barra debería moverse.',
    heard: 'Tu micrófono funciona.',
    camera: 'Cámara',
    microphone: 'Micrófono',
    speaker: 'Altavoz',
    usual: 'La elección del navegador',
    unnamed: (number: number): string => `Dispositivo ${number}`,
    testTone: 'Reproducir un tono de prueba',
    playing: 'Reproduciendo…',
    blurred: 'Empezar con mi vídeo desenfocado',
    blurredMore: 'Tu imagen se desenfoca antes de salir de este dispositivo, hasta que digas lo contrario.',
    again: 'Reintentar',
  },
  capture: {
    refused: {
      what: 'El navegador no ha recibido permiso para usarlo',
      undo: 'Haz clic en el icono junto a la dirección, arriba en el navegador, permite la cámara y el micrófono en esta página y vuelve a intentarlo. Si sigue bloqueado, mira en los ajustes de privacidad de tu dispositivo.',
    },
    missing: {
      what: 'No se ha encontrado ninguna cámara ni micrófono',
      undo: 'Conecta uno, o enciéndelo, y vuelve a intentarlo. También puedes empezar un chat de texto, que no necesita ninguno.',
    },
    'in-use': {
      what: 'Otro programa lo está usando',
      undo: 'Cierra las demás llamadas y los programas que usen la cámara o el micrófono y vuelve a intentarlo.',
    },
    other: {
      what: 'La cámara o el micrófono no han arrancado',
      undo: 'Desconéctalo y vuelve a conectarlo, o reinicia el navegador, y vuelve a intentarlo.',
    },
  } satisfies Record<CaptureFailure, { what: string; undo: string }>,
  looking: {
    heading: { video: 'Videochat', voice: 'Chat de voz', text: 'Chat de texto' },
    joining: 'Contactando con el servicio…',
    waiting: 'Buscando a alguien…',
    waitingMore: 'Te emparejaremos con la próxima persona que encaje.',
    waitingLong:
      'Ahora mismo hay poca gente, así que puede tardar. Deja esta página abierta: te avisa cuando llegue alguien.',
    waitingInterests: 'Primero se prueba con tus intereses y después con cualquiera.',
    proving: 'Demostrando que no eres un robot…',
    provingMore:
      'Para alejar a los robots, el servicio pide antes a tu dispositivo que resuelva un pequeño acertijo. Tarda unos segundos.',
    progress: 'Progreso del acertijo',
    pausing: {
      rate: 'Has buscado a muchas personas en poco tiempo.',
      'not-now': 'El servicio no puede encontrarte a nadie en este momento.',
      busy: 'El servicio está lleno en este momento.',
      draining: 'El servicio se está reiniciando.',
      away: 'No se puede contactar con el servicio.',
      offline: 'Tu dispositivo no tiene conexión.',
    } satisfies Record<PauseReason, string>,
    again: plural('es', {
      one: 'Nuevo intento en # segundo.',
      many: 'Nuevo intento en # de segundos.',
      other: 'Nuevo intento en # segundos.',
    }),
    now: 'Intentándolo de nuevo…',
  },
  unsupported: {
    heading: 'Este navegador no puede proteger tu chat',
    intro: 'Sin lo que falta aquí, un chat no podría ir cifrado de extremo a extremo, así que no se inicia ninguno.',
    advice:
      'Un Firefox, Safari, Chrome o Edge actual lo tiene todo. Actualiza el tuyo o abre esta página en otro.',
    copy: 'Copiar la dirección de esta página',
    copied: 'Copiada',
    copyRefused: 'Tu navegador no la ha copiado. La dirección está seleccionada: cópiala a mano.',
    secure: 'Abrir la dirección segura',
    missing: {
      webrtc: 'Llamadas entre navegadores (WebRTC)',
      'encoded-transform': 'Cifrar cada imagen y cada sonido (encoded transforms)',
      webcrypto: 'Criptografía (Web Crypto)',
      worker: 'Trabajo en segundo plano (workers)',
      'secure-context': 'Una dirección segura: abre esta página con https://',
    } satisfies Record<Feature, string>,
  },
};
