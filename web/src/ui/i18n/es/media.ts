import type { DeviceKind } from '../../../session/state/state.js';

type Capturing = Exclude<DeviceKind, 'speaker'>;

/** Spanish: devices, one's own picture, the small window and the path, during a chat. */
export const media = {
  devices: {
    open: 'Dispositivos',
    heading: 'Cámara, micrófono y altavoz',
    intro: 'El cambio se aplica al instante. La otra persona solo nota una breve pausa.',
    flip: 'Girar cámara',
    none: 'Tu navegador no ofrece dispositivos para elegir.',
    gone: {
      camera: 'Tu cámara se ha desconectado.',
      microphone: 'Tu micrófono se ha desconectado.',
      speaker: 'Tu altavoz se ha desconectado.',
    } satisfies Record<DeviceKind, string>,
    busy: {
      camera: 'Otro programa está usando esa cámara.',
      microphone: 'Otro programa está usando ese micrófono.',
    } satisfies Record<Capturing, string>,
    broken: {
      camera: 'Esa cámara no ha arrancado.',
      microphone: 'Ese micrófono no ha arrancado.',
    } satisfies Record<Capturing, string>,
    replaced: {
      camera: 'Ahora se usa la que elige el navegador.',
      microphone: 'Ahora se usa el que elige el navegador.',
      speaker: 'Ahora oyes a la otra persona por el que elige el navegador.',
    } satisfies Record<DeviceKind, string>,
    unreplaced: {
      camera: 'La otra persona no te ve hasta que elijas otra.',
      microphone: 'La otra persona no te oye hasta que elijas otro.',
    } satisfies Record<Capturing, string>,
  },
  more: { open: 'Más', label: 'Más controles' },
  ownPicture: {
    hide: 'Ocultarme mi imagen',
    show: 'Mostrar mi imagen',
    hidden: 'No ves tu imagen. La otra persona sí la sigue viendo.',
    shown: 'Vuelves a ver tu imagen.',
    paused: 'En pausa para mantener el sonido',
    noDevice: 'Sin cámara',
  },
  floating: {
    open: 'Ventana pequeña',
    title: 'Chat · AnonymousChat',
    noPicture: 'La otra persona está en este chat, sin imagen',
    reconnecting: 'Reconectando…',
  },
  network: {
    label: {
      unknown: 'Conexión: midiendo',
      good: 'Conexión: buena',
      weak: 'Conexión: débil',
      'very-weak': 'Conexión: muy débil',
    },
    grade: { unknown: '', good: 'Buena', weak: 'Débil', 'very-weak': 'Muy débil' },
    heading: 'Qué tal va la conexión',
    means: {
      unknown: 'Se mide desde el inicio del chat; el primer resultado tarda unos segundos.',
      good: 'La imagen y el sonido pasan como deben.',
      weak: 'El sonido va primero; la imagen recibe lo que queda.',
      'very-weak': 'Apenas pasa nada. Lo que queda se guarda para el sonido.',
    },
    pictures: {
      full: 'Tu imagen se envía tal cual.',
      reduced: 'De momento tu imagen se envía más pequeña.',
      paused: 'Tu imagen está en pausa para mantener el sonido. Vuelve sola en cuanto la conexión lo permita.',
    },
    roundTrip: 'Ida y vuelta',
    milliseconds: (number: string): string => `${number} milisegundos`,
    loss: 'Perdido por el camino',
    unmeasured: 'aún no se sabe',
    tip: 'Más cerca del router, por cable o sin otras descargas suele mejorar.',
    still: 'La imagen de la otra persona se ha parado. Puede que su página esté en segundo plano o en reposo.',
    announce: {
      weak: 'La conexión es débil.',
      'very-weak': 'La conexión es muy débil.',
      good: 'La conexión vuelve a ser buena.',
      paused: 'Tu imagen está en pausa para mantener el sonido.',
      resumed: 'Tu imagen se vuelve a enviar.',
      still: 'La imagen de la otra persona se ha parado.',
      moving: 'La imagen de la otra persona vuelve a moverse.',
    },
  },
};
