/** Spanish: what the connection is, for those who want to know. Loaded when they do. */
export const details = {
  intro: 'Leído de tu navegador y de esta página ahora, y otra vez cada segundo.',
  unknown: 'Tu navegador no lo dice',
  none: 'Todavía ninguno',
  waiting: 'Preguntando…',
  minutes: (minutes: number): string =>
    minutes < 1 ? 'menos de un minuto' : minutes === 1 ? '1 minuto' : `${minutes} minutos`,
  exchange: {
    name: 'Intercambio de claves',
    browser: 'X-Wing, por tu navegador',
    page: 'X-Wing, por esta página',
    means:
      'Dos métodos en uno, ML-KEM-768 y X25519: las claves siguen en secreto mientras resista uno de los dos, también ante un futuro ordenador cuántico.',
  },
  dtls: {
    name: 'DTLS',
    value: (version: string, cipher: string): string => `${version}, ${cipher}`,
    means: 'La protección exterior del camino entre los dos navegadores, como en toda videollamada en un navegador.',
  },
  srtp: {
    name: 'SRTP',
    means: 'La protección exterior de cada paquete de imagen y sonido. Dentro hay una segunda, SFrame.',
  },
  own: {
    name: 'Tu certificado',
    value: (age: string): string => `Creado para este chat, hace ${age}`,
    means:
      'Tu navegador lo muestra al de la otra persona. No se vuelve a usar nunca, para que nadie pueda reconocerte por él.',
  },
  partner: {
    name: 'El certificado de la otra persona',
    value: (age: string): string => `Visto por primera vez hace ${age}`,
    means: 'Es el que indica el mensaje sellado de la otra persona. Con cualquier otro no habría chat.',
  },
  ratchet: {
    name: 'Texto: doble trinquete',
    value: (sent: string, received: string, steps: string): string =>
      `${sent} enviados, ${received} recibidos, ${steps} ${steps === '1' ? 'turno' : 'turnos'}`,
    means:
      'Cada mensaje tiene su propia clave, que desaparece tras usarse; con cada turno de la conversación ambas partes empiezan de nuevo. La cuenta incluye también los mensajes de control.',
  },
  frames: {
    name: 'Imagen y sonido: SFrame',
    value: (epoch: string, sealed: string, opened: string, refused: string): string =>
      `Época ${epoch}: ${sealed} sellados, ${opened} abiertos, ${refused} rechazados`,
    means:
      'Cada fotograma se sella antes de salir de esta página, y no se muestra ninguno que no se abra. La época sube en uno cada diez minutos, con claves nuevas.',
  },
  path: {
    name: 'Camino',
    value: { direct: 'Directo', relay: 'Por un relé' },
    over: (way: string, transport: string): string => `${way}, por ${transport}`,
    means: 'Los paquetes directos van de ti a la otra persona. Un relé los transporta y solo ve datos cifrados.',
  },
  server: {
    name: 'Qué sabe ahora este servidor de ti',
    nothing: 'El servidor no responde',
    means:
      'Se pregunta por una conexión nueva, porque la de tu búsqueda se cierra a los diez segundos de empezar el chat. El servidor lo dice de sí mismo: podría callarse algo.',
  },
  code: {
    name: 'El código de esta página',
    value: (files: string): string => `SHA-256 de ${files} archivos`,
    nothing: 'No se ha podido calcular',
    means:
      'Compáralo con el que indica quien publica el código fuente. Descubre un archivo equivocado por error, pero prueba poco ante un servicio que quiere engañar: la página que lo calcula también viene de él.',
  },
};
