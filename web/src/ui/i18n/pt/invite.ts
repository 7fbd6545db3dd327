/** Portuguese: invite links. */
export const invite = {
  invite: {
    way: 'Convidar alguém',
    wayMore: 'Converse com um amigo, por um link que você envia',
    heading: 'Convidar alguém',
    intro:
      'Você recebe um link para uma pessoa. Quem o abrir entra em uma conversa com você, criptografada e verificada, enquanto você esperar aqui.',
    lesser: 'Seu amigo também pode escolher. Se as escolhas forem diferentes, vale para os dois o modo mais simples.',
    link: 'Seu link de convite',
    send: 'Envie este link a uma só pessoa, por um meio em que você confia.',
    field: 'Link de convite',
    copy: 'Copiar link',
    copied: 'Copiado',
    copyFailed: 'Seu navegador não copiou. O link está selecionado: copie à mão.',
    share: 'Compartilhar',
    qr: 'Código QR do link de convite',
    qrMore: 'Lado a lado? Leia este código.',
    until: (time: string): string => `Vale até ${time}, enquanto esta página ficar aberta.`,
    once: 'Serve para uma conversa. Depois, está usado.',
    holder: 'Quem tem o link pode entrar, então não o publique onde outros possam ver.',
    joining: 'Conectando ao serviço…',
    waiting: 'Esperando seu amigo…',
    proving: 'Resolvendo um pequeno desafio que afasta robôs…',
  },
  invited: {
    heading: 'Um amigo convida você',
    intro:
      'Este link é para uma conversa entre duas pessoas. O que você diz e mostra é criptografado do seu dispositivo até o da outra pessoa. Ele não mostra quem ela é: apenas que ela tem o link.',
    lesser: 'Se você e seu amigo escolherem modos diferentes, vale para os dois o mais simples.',
    notNow: 'Agora não',
  },
  brokenLink: {
    heading: 'Este link de convite está incompleto',
    why: 'Falta uma parte ou há um erro de digitação, então ele não leva a ninguém. Abra o link exatamente como o recebeu, ou peça a seu amigo que o envie de novo.',
  },
  ownLink: {
    maker: {
      what: 'Este é o seu próprio link de convite',
      why: 'Outra aba deste navegador o criou e espera ou conversa lá. Mantenha essa aba aberta e envie o link a outra pessoa: se começar aqui também, você só pode encontrar a si.',
    },
    visitor: {
      what: 'Este link está aberto em outra aba',
      why: 'Você já está nele lá. Um link é para dois: se começar aqui também, você pode encontrar a si em vez de seu amigo.',
    },
    anyway: 'Usar aqui mesmo assim',
  },
  friend: {
    chat: 'Conversa com um amigo',
    speaks: 'Você está conversando com seu amigo',
    escapeAgain: 'Pressione Esc de novo para encerrar a conversa',
    heading: {
      video: 'Conversa por vídeo com seu amigo',
      voice: 'Conversa por voz com seu amigo',
      text: 'Conversa por texto com seu amigo',
    },
    joining: 'Indo até seu amigo…',
    waiting: 'Seu amigo ainda não chegou',
    waitingMore: 'A conversa começa assim que ele chegar.',
    waitingLong:
      'O link pode já ter sido usado ou ter expirado, ou seu amigo fechou a página. Pergunte a ele e deixe esta página aberta: a conversa começa assim que ele chegar.',
  },
  afterInvite: {
    again: 'Convidar de novo',
    newLink: 'Criar um novo link',
    tryAgain: 'Tentar de novo',
    waitAgain: 'Esperar de novo',
    expired: {
      guest: {
        what: 'O link expirou',
        why: 'Ninguém o abriu a tempo, e ninguém mais é esperado nele. Um novo está a um clique.',
      },
      host: {
        what: 'Seu amigo não veio',
        why: 'O link pode já ter sido usado, ou expirou. Peça um novo a seu amigo, ou envie o seu.',
      },
    },
    used: {
      guest: {
        what: 'Este link já foi usado',
        why: 'Outras duas pessoas se encontraram por ele, portanto ele foi passado adiante. Crie um novo e envie a uma só pessoa.',
      },
      host: {
        what: 'Este link já foi usado',
        why: 'Um link serve para uma conversa, e duas pessoas já estão nela. Se nenhuma delas é você, avise seu amigo: outra pessoa tem o link.',
      },
    },
  },
};
