import type { DeviceKind } from '../../../session/state/state.js';

type Capturing = Exclude<DeviceKind, 'speaker'>;

/** Portuguese: devices, one's own picture, the small window and the path, during a chat. */
export const media = {
  devices: {
    open: 'Dispositivos',
    heading: 'Câmera, microfone e alto-falante',
    intro: 'A mudança vale na hora. A outra pessoa só percebe uma pausa curta.',
    flip: 'Virar câmera',
    none: 'Seu navegador não indica dispositivos para escolher.',
    gone: {
      camera: 'Sua câmera foi desconectada.',
      microphone: 'Seu microfone foi desconectado.',
      speaker: 'Seu alto-falante foi desconectado.',
    } satisfies Record<DeviceKind, string>,
    busy: {
      camera: 'Outro programa está usando essa câmera.',
      microphone: 'Outro programa está usando esse microfone.',
    } satisfies Record<Capturing, string>,
    broken: {
      camera: 'Essa câmera não iniciou.',
      microphone: 'Esse microfone não iniciou.',
    } satisfies Record<Capturing, string>,
    replaced: {
      camera: 'Agora é usada a escolha do navegador.',
      microphone: 'Agora é usada a escolha do navegador.',
      speaker: 'Agora você ouve a outra pessoa pela escolha do navegador.',
    } satisfies Record<DeviceKind, string>,
    unreplaced: {
      camera: 'A outra pessoa não vê você até que você escolha outra.',
      microphone: 'A outra pessoa não ouve você até que você escolha outro.',
    } satisfies Record<Capturing, string>,
  },
  more: { open: 'Mais', label: 'Mais controles' },
  ownPicture: {
    hide: 'Ocultar minha imagem de mim',
    show: 'Mostrar minha imagem',
    hidden: 'Sua imagem está oculta para você. A outra pessoa continua vendo.',
    shown: 'Você vê sua imagem de novo.',
    paused: 'Em pausa para manter o som',
    noDevice: 'Sem câmera',
  },
  floating: {
    open: 'Janela pequena',
    title: 'Conversa · AnonymousChat',
    noPicture: 'A outra pessoa está nesta conversa, sem imagem',
    reconnecting: 'Reconectando…',
  },
  network: {
    label: {
      unknown: 'Conexão: sendo medida',
      good: 'Conexão: boa',
      weak: 'Conexão: fraca',
      'very-weak': 'Conexão: muito fraca',
    },
    grade: { unknown: '', good: 'Boa', weak: 'Fraca', 'very-weak': 'Muito fraca' },
    heading: 'Quanto a conexão aguenta',
    means: {
      unknown: 'Ela é medida desde o início da conversa; o primeiro resultado leva alguns segundos.',
      good: 'Imagem e som passam como devem.',
      weak: 'O som vai primeiro; a imagem fica com o que sobra.',
      'very-weak': 'Quase nada passa. O que resta fica para o som.',
    },
    pictures: {
      full: 'Sua imagem é enviada como está.',
      reduced: 'Por ora, sua imagem é enviada menor.',
      paused: 'Sua imagem está em pausa para manter o som. Ela volta sozinha assim que a conexão permitir.',
    },
    roundTrip: 'Ida e volta',
    milliseconds: (number: string): string => `${number} milissegundos`,
    loss: 'Perdido no caminho',
    unmeasured: 'ainda não se sabe',
    tip: 'Mais perto do roteador, por cabo ou sem outros downloads, costuma melhorar.',
    still: 'A imagem da outra pessoa parou. A página dela pode estar em segundo plano ou suspensa.',
    announce: {
      weak: 'A conexão está fraca.',
      'very-weak': 'A conexão está muito fraca.',
      good: 'A conexão está boa de novo.',
      paused: 'Sua imagem está em pausa para manter o som.',
      resumed: 'Sua imagem é enviada de novo.',
      still: 'A imagem da outra pessoa parou.',
      moving: 'A imagem da outra pessoa voltou a se mover.',
    },
  },
};
