/** Spanish: invite links. */
export const invite = {
  invite: {
    way: 'Invitar a alguien',
    wayMore: 'Habla mejor con un amigo, con un enlace que tú le envías',
    heading: 'Invitar a alguien',
    intro:
      'Recibes un enlace para una sola persona. Quien lo abra entra en un chat contigo, cifrado y verificado, mientras esperes aquí.',
    lesser: 'Tu amigo también puede elegir. Si elegís distinto, se usa la forma más sencilla.',
    link: 'Tu enlace de invitación',
    send: 'Envía este enlace a una sola persona, por un medio en el que confíes.',
    field: 'Enlace de invitación',
    copy: 'Copiar enlace',
    copied: 'Copiado',
    copyFailed: 'Tu navegador no lo ha copiado. El enlace está seleccionado: cópialo a mano.',
    share: 'Compartir',
    qr: 'Código QR del enlace de invitación',
    qrMore: '¿Estáis juntos? Escaneadlo.',
    until: (time: string): string => `Vale hasta ${time}, mientras esta página siga abierta.`,
    once: 'Sirve para un solo chat. Después queda usado.',
    holder: 'Quien tenga el enlace puede entrar, así que no lo publiques donde otros lo vean.',
    joining: 'Contactando con el servicio…',
    waiting: 'Esperando a tu amigo…',
    proving: 'Resolviendo un pequeño acertijo que aleja a los robots…',
  },
  invited: {
    heading: 'Un amigo te invita',
    intro:
      'Este enlace es para un solo chat entre dos personas. Lo que dices y muestras va cifrado desde tu dispositivo hasta el suyo. El enlace no demuestra quién es: solo que lo tiene.',
    lesser: 'Si tú y tu amigo elegís distinto, se usa la forma más sencilla.',
    notNow: 'Ahora no',
  },
  brokenLink: {
    heading: 'Este enlace de invitación no está entero',
    why: 'Le falta algo o está mal escrito, así que no lleva a nadie. Abre el enlace tal como lo recibiste o pide a tu amigo que te lo envíe otra vez.',
  },
  ownLink: {
    maker: {
      what: 'Este es tu propio enlace de invitación',
      why: 'Lo creó otra pestaña de este navegador, que espera o conversa allí. Déjala abierta y envía el enlace a otra persona: si empiezas también aquí, solo puedes encontrarte contigo.',
    },
    visitor: {
      what: 'Este enlace está abierto en otra pestaña',
      why: 'Ya estás allí con él. Un enlace es para dos: si empiezas también aquí, puedes encontrarte contigo en vez de con tu amigo.',
    },
    anyway: 'Usarlo aquí igualmente',
  },
  friend: {
    chat: 'Chat con un amigo',
    speaks: 'Hablas con tu amigo',
    escapeAgain: 'Pulsa Esc otra vez para terminar el chat',
    heading: {
      video: 'Videochat con tu amigo',
      voice: 'Chat de voz con tu amigo',
      text: 'Chat de texto con tu amigo',
    },
    joining: 'Yendo hacia tu amigo…',
    waiting: 'Tu amigo aún no está aquí',
    waitingMore: 'El chat empieza en cuanto llegue.',
    waitingLong:
      'Puede que el enlace ya esté usado o haya caducado, o que tu amigo haya cerrado la página. Pregúntale y deja esta página abierta: el chat empieza en cuanto llegue.',
  },
  afterInvite: {
    again: 'Invitar de nuevo',
    newLink: 'Crear otro enlace',
    tryAgain: 'Reintentar',
    waitAgain: 'Volver a esperar',
    expired: {
      guest: {
        what: 'El enlace ha caducado',
        why: 'Nadie lo abrió a tiempo y ya no se espera a nadie en él. Tienes uno nuevo a un clic.',
      },
      host: {
        what: 'Tu amigo no ha venido',
        why: 'Puede que el enlace ya se haya usado o que haya caducado. Pide a tu amigo uno nuevo o envíale el tuyo.',
      },
    },
    used: {
      guest: {
        what: 'Este enlace ya está usado',
        why: 'Otras dos personas se han encontrado con él, así que alguien lo pasó. Crea otro y envíalo a una sola persona.',
      },
      host: {
        what: 'Este enlace ya está usado',
        why: 'Un enlace sirve para un chat, y ya hay dos personas en él. Si no eres una de ellas, avisa a tu amigo: otra persona tiene el enlace.',
      },
    },
  },
};
