/** Portuguese: what a server knows, moment by moment and field by field; the fields are those of `inspect`. */
export const knowledge = {
  title: 'O que este servidor sabe',
  description:
    'Tudo o que um servidor deste serviço guarda sobre você, quando e por quanto tempo. Pergunte a ele diretamente.',
  lead: 'Um servidor não pode entregar o que não tem. Aqui está o que ele tem, do primeiro pedido até não restar nada. Você também pode perguntar a ele.',

  ask: {
    heading: 'Pergunte agora',
    intro:
      'Um clique abre uma nova conexão com o servidor, pergunta o que ele guarda sobre essa conexão e a fecha de novo.',
    button: 'Perguntar a este servidor',
    again: 'Perguntar de novo',
    noScript: 'Para perguntar ao servidor, esta página precisa de JavaScript. Todo o resto pode ser lido sem ele.',
    asking: 'Perguntando…',
    answered: 'Esta é a resposta inteira. A conexão já foi fechada.',
    away: 'O servidor não responde. Ele pode estar reiniciando, ou seu dispositivo está sem internet. Tente de novo daqui a pouco.',
    unexplained: 'Um campo mais novo, que esta página ainda não conhece.',
    yes: 'sim',
    no: 'não',
    none: 'nenhum',
    limit:
      'É o servidor que diz isto de si mesmo. Um servidor modificado poderia omitir algo. O que sua página não envia a ele, ele não pode ter.',
  },

  moments: {
    heading: 'De momento em momento',
    list: [
      {
        when: 'Você abre uma página',
        what: 'O servidor vê seu endereço IP e envia os arquivos. Não anota nem um nem outro: só conta que um pedido foi respondido.',
      },
      {
        when: 'Você procura alguém',
        what: 'Sua página abre uma conexão e indica como você quer conversar, seus idiomas e interesses, e uma chave pública. O servidor os guarda enquanto você espera, quinze minutos no máximo.',
      },
      {
        when: 'Você entra em contato com alguém',
        what: 'O servidor sabe quais duas conexões formam um par. Ele repassa bytes lacrados entre elas, sem lê-los. Seu navegador também pode perguntar a ele sob qual endereço é visto de fora (STUN); esses pedidos são contados por um minuto.',
      },
      {
        when: 'Dez segundos depois de começar a conversa',
        what: 'Sua página deixa o servidor. O que ele guardava sobre a conexão e o par é descartado. Ele não sabe se vocês ainda conversam.',
      },
      {
        when: 'Você perdeu o caminho, ou pressiona Próximo',
        what: 'Sua página abre uma nova conexão, e tudo recomeça. Pelo seu endereço, e pelos tokens que sua página envia junto, o servidor pode perceber que as buscas de uma mesma visita são da mesma pessoa.',
      },
      {
        when: 'Um dia depois',
        what: 'Nada do que foi contado sobre você ainda vale: o número que representa seu endereço é outro a cada dia.',
      },
    ],
  },

  groups: {
    heading: 'Campo por campo',
    intro: 'Estes são todos os campos com que o servidor pode responder, sob os nomes que ele lhes dá.',
    always: 'Em toda conexão',
    proof: 'Quando foi pedida uma prova de trabalho',
    looking: 'Enquanto você procura alguém',
    paired: 'Enquanto a conexão é feita',
  },

  fields: {
    address: {
      name: 'Seu endereço IP',
      means:
        'Pertence à conexão aberta, já que as respostas precisam chegar a você. Não é escrito em nenhum outro lugar.',
    },
    nearby: {
      name: 'Mesma rede',
      means:
        'Se sua conexão vem da rede local do próprio servidor. Nesse caso, dois dispositivos ali podem se conectar diretamente dentro dela.',
    },
    warned: { name: 'Avisada', means: 'Se esta conexão já enviou demais uma vez e recebeu esse aviso.' },
    textFramesLeft: {
      name: 'Mensagens restantes',
      means: 'Quantas mensagens esta conexão pode enviar ao servidor de uma vez, antes de ter que ir mais devagar.',
    },
    binaryFramesLeft: {
      name: 'Quadros lacrados restantes',
      means: 'Quantos quadros lacrados ela pode ter repassados de uma vez, antes de ter que ir mais devagar.',
    },
    bucket: {
      name: 'Número do seu endereço',
      means:
        'Feito a partir do seu endereço com uma chave aleatória que nunca sai da memória e muda a cada dia. Serve para limitar abusos.',
    },
    bucketSockets: {
      name: 'Conexões',
      means:
        'Quantas conexões estão abertas sob este número. Outras pessoas na sua casa ou empresa contam junto com você.',
    },
    bucketSearches: {
      name: 'Buscas',
      means:
        'Quantas vezes alguém sob este número procurou uma pessoa ultimamente. Muitas buscas custam uma prova de trabalho.',
    },
    bucketReporters: {
      name: 'Denúncias',
      means:
        'Por quantas outras pessoas alguém sob este número foi denunciado em um dia. Várias fazem a próxima busca esperar.',
    },
    bucketStunRequests: {
      name: 'Pedidos de endereço',
      means:
        'Quantas vezes um navegador sob este número perguntou ultimamente sob qual endereço é visto de fora (STUN).',
    },
    pageHost: {
      name: 'Endereço da página',
      means: 'O nome sob o qual seu navegador abriu este serviço. Serve para dizer a ele onde pedir STUN.',
    },
    state: { name: 'Estado', means: 'O que sua conexão está fazendo: nada (idle), esperando ou em par.' },
    proofSalt: {
      name: 'Desafio',
      means: 'Um texto aleatório. Seu dispositivo precisa resolver um desafio com ele, o que afasta robôs.',
    },
    proofDifficulty: {
      name: 'Dificuldade',
      means: 'Quão difícil é o desafio. Cada nível dobra o trabalho.',
    },
    proofEndsInMs: { name: 'Tempo para ele', means: 'Quantos milésimos de segundo restam para resolvê-lo.' },
    waitingMs: { name: 'Espera', means: 'Há quantos milésimos de segundo você espera.' },
    mode: { name: 'Modo de conversa', means: 'Texto, voz ou vídeo, como você escolheu.' },
    interests: {
      name: 'Interesses',
      means: 'Os que você indicou. Primeiro é procurado alguém que tenha um deles.',
    },
    languages: { name: 'Idiomas', means: 'Os que você indicou. A outra pessoa indica um deles, ou nenhum.' },
    recentPairings: {
      name: 'Encontros anteriores',
      means: 'Quantos tokens de pessoas anteriores sua página enviou junto, para que você encontre outra.',
    },
    avoidedPairings: {
      name: 'Não de novo',
      means: 'Quantos tokens de pessoas que você não quer encontrar de novo sua página enviou junto.',
    },
    avoidedBuckets: {
      name: 'Não de novo, por número',
      means: 'Quantas dessas pessoas, pelos números dos endereços delas.',
    },
    place: {
      name: 'Ponto de encontro',
      means:
        'Um nome aleatório do lugar onde dois se encontram por um link, ou depois de perder o caminho. O segredo do link não pode ser deduzido dele.',
    },
    search: { name: 'Esta busca', means: 'Um número que distingue esta busca de outras. É descartado com ela.' },
    key: {
      name: 'Sua chave pública',
      means: 'Repassada à outra pessoa. O que é lacrado com ela, só seu dispositivo consegue abrir.',
    },
    commit: {
      name: 'Sua promessa',
      means:
        'Uma impressão digital da sua chave e de um número aleatório. Por causa dela, ninguém pode escolher chaves depois de ver as suas.',
    },
    pairedMs: { name: 'Em par há', means: 'Há quantos milésimos de segundo você está em par.' },
    pairing: { name: 'O par', means: 'Um número aleatório para as duas conexões que formam um par.' },
    partner: {
      name: 'A outra pessoa',
      means: 'A outra conexão, com sua chave pública, sua promessa e o número do endereço dela.',
    },
    common: { name: 'Em comum', means: 'Interesses que os dois indicaram. Os dois ficam sabendo.' },
  },

  never: {
    heading: 'O que ele nunca tem',
    list: [
      'O que você diz, mostra, escreve ou envia. Estaria lacrado, e nem sequer passa por aqui.',
      'As chaves da sua conversa.',
      'Os endereços e certificados pelos quais os navegadores se encontram: eles passam em cartas lacradas.',
      'Seu nome, um endereço de e-mail, uma conta, um cookie.',
      'Uma lista de quem você encontrou. Sua própria página guarda tokens lacrados dessas pessoas, até você fechá-la.',
    ],
    limit:
      'Ele vê que dois endereços foram postos em contato, e quando. Um servidor que mente poderia ficar no meio de duas conversas; comparar o código mostra isso. Ele também poderia continuar respondendo a STUN, o que este software encerra depois de nove segundos, e assim saber quanto dura uma conversa.',
    link: 'Como sua conversa é protegida',
  },
} as const;
