/** Spanish: what a server knows, moment by moment and field by field; the fields are those of `inspect`. */
export const knowledge = {
  title: 'Qué sabe este servidor',
  description: 'Todo lo que un servidor de este servicio tiene sobre ti, cuándo y durante cuánto tiempo. Pregúntaselo.',
  lead: 'Un servidor no puede entregar lo que no tiene. Esto es lo que tiene, desde la primera petición hasta que no queda nada. También puedes preguntárselo.',

  ask: {
    heading: 'Pregúntale ahora',
    intro:
      'Un clic abre una conexión nueva con el servidor, pregunta qué guarda sobre esa conexión y la vuelve a cerrar.',
    button: 'Preguntar ahora a este servidor',
    again: 'Preguntar otra vez',
    noScript: 'Para preguntar al servidor, esta página necesita JavaScript. Todo lo demás se puede leer sin él.',
    asking: 'Preguntando…',
    answered: 'Esta es la respuesta completa. La conexión vuelve a estar cerrada.',
    away: 'El servidor no responde. Puede que se esté reiniciando o que tu dispositivo no tenga conexión. Prueba dentro de un momento.',
    unexplained: 'Un campo más nuevo, que esta página todavía no conoce.',
    yes: 'sí',
    no: 'no',
    none: 'ninguno',
    limit:
      'El servidor lo dice de sí mismo. Un servidor modificado podría callarse algo. Lo que tu página no le envía no puede tenerlo.',
  },

  moments: {
    heading: 'De momento en momento',
    list: [
      {
        when: 'Abres una página',
        what: 'El servidor ve tu dirección IP y envía los archivos. No anota ninguna de las dos cosas: solo cuenta que se atendió una petición.',
      },
      {
        when: 'Buscas a alguien',
        what: 'Tu página abre una conexión e indica cómo quieres hablar, tus idiomas e intereses y una clave pública. El servidor lo guarda mientras esperas, quince minutos como máximo.',
      },
      {
        when: 'Se te empareja',
        what: 'El servidor sabe qué dos conexiones van juntas. Transporta entre ellas bytes sellados, sin leerlos. Tu navegador también puede preguntarle con qué dirección se le ve desde fuera (STUN); esas peticiones se cuentan durante un minuto.',
      },
      {
        when: 'A los diez segundos de chat',
        what: 'Tu página deja el servidor. Lo que este tenía sobre la conexión y el emparejamiento se descarta. No sabe si seguís hablando.',
      },
      {
        when: 'Se pierde el camino, o pulsas Siguiente',
        what: 'Tu página abre una conexión nueva y todo empieza otra vez. Por tu dirección, y por los testigos que tu página envía, el servidor puede saber que las búsquedas de una visita van juntas.',
      },
      {
        when: 'Un día después',
        what: 'Nada de lo que se contó sobre ti cuenta ya: el número que representa tu dirección es otro cada día.',
      },
    ],
  },

  groups: {
    heading: 'Campo por campo',
    intro: 'Estos son todos los campos con los que puede responder el servidor, con los nombres que él les da.',
    always: 'En toda conexión',
    proof: 'Cuando se pidió una prueba de trabajo',
    looking: 'Mientras buscas a alguien',
    paired: 'Mientras se os conecta',
  },

  fields: {
    address: {
      name: 'Tu dirección IP',
      means:
        'Pertenece a la conexión abierta, ya que las respuestas tienen que llegarte. No se escribe en ningún otro sitio.',
    },
    nearby: {
      name: 'Misma red',
      means:
        'Si tu conexión viene de la propia red local del servidor. En ese caso dos dispositivos de allí pueden conectarse directamente dentro de ella.',
    },
    warned: { name: 'Advertida', means: 'Si esta conexión ha enviado demasiado una vez y se le avisó.' },
    textFramesLeft: {
      name: 'Mensajes restantes',
      means: 'Cuántos mensajes puede enviar esta conexión al servidor de una vez antes de tener que ir más despacio.',
    },
    binaryFramesLeft: {
      name: 'Tramas selladas restantes',
      means: 'Cuántas tramas selladas puede hacer transportar de una vez antes de tener que ir más despacio.',
    },
    bucket: {
      name: 'Número de tu dirección',
      means:
        'Se crea a partir de tu dirección con una clave aleatoria que nunca sale de la memoria y cambia cada día. Sirve para limitar los abusos.',
    },
    bucketSockets: {
      name: 'Conexiones',
      means: 'Cuántas conexiones hay abiertas bajo este número. Otras personas de tu casa o empresa cuentan contigo.',
    },
    bucketSearches: {
      name: 'Búsquedas',
      means:
        'Cuántas veces ha buscado últimamente alguien bajo este número. Muchas búsquedas cuestan una prueba de trabajo.',
    },
    bucketReporters: {
      name: 'Denuncias',
      means:
        'Cuántas otras personas han denunciado en un día a alguien bajo este número. Varias hacen esperar a la siguiente búsqueda.',
    },
    bucketStunRequests: {
      name: 'Consultas de dirección',
      means:
        'Cuántas veces ha preguntado últimamente un navegador bajo este número con qué dirección se le ve desde fuera (STUN).',
    },
    pageHost: {
      name: 'Dirección de la página',
      means: 'El nombre con el que tu navegador abrió este servicio. Sirve para decirle dónde preguntar por STUN.',
    },
    state: {
      name: 'Estado',
      means: 'Qué hace tu conexión: nada (idle), esperar (waiting) o estar emparejada (paired).',
    },
    proofSalt: {
      name: 'Acertijo',
      means: 'Un texto aleatorio. Tu dispositivo tiene que resolver con él un acertijo que aleja a los robots.',
    },
    proofDifficulty: { name: 'Dificultad', means: 'Lo difícil que es el acertijo. Cada paso duplica el trabajo.' },
    proofEndsInMs: { name: 'Tiempo para ello', means: 'Cuántas milésimas de segundo quedan para resolverlo.' },
    waitingMs: { name: 'Tiempo de espera', means: 'Cuántas milésimas de segundo llevas esperando.' },
    mode: { name: 'Forma de hablar', means: 'Texto, voz o vídeo, según elegiste.' },
    interests: { name: 'Intereses', means: 'Los que indicaste. Primero se busca a quien comparta alguno.' },
    languages: { name: 'Idiomas', means: 'Los que indicaste. La otra persona indica uno de ellos, o ninguno.' },
    recentPairings: {
      name: 'Ya conocidas',
      means: 'Cuántos testigos de personas anteriores envió tu página, para que encuentres a otra.',
    },
    avoidedPairings: {
      name: 'No repetir',
      means: 'Cuántos testigos envió tu página de personas con las que no quieres volver a coincidir.',
    },
    avoidedBuckets: {
      name: 'No repetir, por número',
      means: 'Cuántas de esas personas, por los números de sus direcciones.',
    },
    place: {
      name: 'Punto de encuentro',
      means:
        'Un nombre aleatorio del lugar donde dos se encuentran por un enlace, o tras perderse el camino. De él no se deduce el secreto del enlace.',
    },
    search: { name: 'Esta búsqueda', means: 'Un número que distingue esta búsqueda de otras. Se descarta con ella.' },
    key: {
      name: 'Tu clave pública',
      means: 'Se transmite a la otra persona. Lo que se sella con ella solo puede abrirlo tu dispositivo.',
    },
    commit: {
      name: 'Tu compromiso',
      means:
        'Una huella de tu clave y de un número aleatorio. Gracias a ella nadie puede elegir claves después de ver las tuyas.',
    },
    pairedMs: { name: 'Tiempo emparejada', means: 'Cuántas milésimas de segundo llevas en pareja.' },
    pairing: { name: 'El emparejamiento', means: 'Un número aleatorio para las dos conexiones que van juntas.' },
    partner: {
      name: 'La otra persona',
      means: 'La otra conexión, con su clave pública, su compromiso y el número de su dirección.',
    },
    common: { name: 'En común', means: 'Intereses que indicasteis los dos. Se os dicen a ambos.' },
  },

  never: {
    heading: 'Lo que nunca tiene',
    list: [
      'Lo que dices, muestras, escribes o envías. Iría sellado, y ni siquiera pasa por aquí.',
      'Las claves de tu chat.',
      'Las direcciones y certificados con los que vuestros navegadores se encuentran: pasan en cartas selladas.',
      'Tu nombre, un correo electrónico, una cuenta, una cookie.',
      'Una lista de las personas con las que has hablado. Tu propia página guarda testigos sellados de ellas hasta que la cierras.',
    ],
    limit:
      'Ve que se emparejaron dos direcciones, y cuándo. Un servidor que mienta podría ponerse en medio de dos chats; comparar el código lo muestra. También podría seguir respondiendo a STUN, que este programa deja de hacer a los nueve segundos, y saber así cuánto dura un chat.',
    link: 'Cómo se protege tu chat',
  },
} as const;
