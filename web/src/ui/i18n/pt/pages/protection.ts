/** Portuguese: how a chat is protected. Each claim stands in docs/threat-model.md with its test; its limit stands beside it. */
export const protection = {
  title: 'Como sua conversa é protegida',
  description: 'O que é criptografado em uma conversa, o que não é, como verificar e o que você mesmo pode fazer.',
  lead: 'Seu dispositivo criptografa o que você diz, mostra e escreve, e o da outra pessoa descriptografa. Esta página conta como isso funciona, como você pode verificar e onde termina.',
  limit: 'Limite',

  short: {
    heading: 'Em resumo',
    protected: {
      heading: 'O que está protegido',
      list: [
        'Imagem, som, texto e arquivos são criptografados no seu dispositivo e descriptografados no da outra pessoa.',
        'A rede e um retransmissor veem dados criptografados. Este serviço repassa bytes lacrados enquanto vocês se conectam, e depois nada.',
        'Um serviço que mente e fica no meio é descoberto quando vocês dois comparam um código curto.',
      ],
    },
    open: {
      heading: 'O que não está',
      list: [
        'A outra pessoa pode gravar você e guardar o que você envia.',
        'Em uma conversa direta, a outra pessoa pode ver seu endereço IP.',
        'O servidor vê que dois endereços foram postos em contato, e quando.',
        'Quem serve esta página pode mudar o código dela.',
      ],
    },
    you: {
      heading: 'O que você pode fazer',
      list: [
        'Comparem o código sob o cadeado, em voz alta.',
        'Escolha “Ocultar meu endereço IP” onde este serviço tem um retransmissor.',
        'Não mostre nem diga o que revela quem você é.',
        'Saia com uma tecla quando algo parecer errado.',
      ],
    },
  },

  steps: {
    heading: 'Os quatro passos de uma conexão',
    intro: 'Do clique para começar até a primeira imagem passa um instante. É isto que acontece nele.',
    you: 'Você',
    partner: 'Outra pessoa',
    server: 'Servidor',
    list: [
      {
        heading: 'Vocês são apresentados',
        text: 'Sua página diz ao servidor como você quer conversar, seus idiomas e seus interesses. Junta uma chave pública feita só para esta busca e uma promessa sobre ela que não pode ser mudada depois. O servidor procura alguém que combine.',
        limit: 'O servidor vê seu endereço IP, seu desejo e a hora. Precisa deles para encontrar alguém.',
        drawing: 'Você e a outra pessoa enviam, cada um, um desejo e uma chave pública ao servidor.',
      },
      {
        heading: 'As chaves são feitas',
        text: 'Cada dispositivo envia um segredo que só o outro dispositivo consegue abrir. Os dois segredos juntos formam as chaves desta conversa. O servidor repassa os segredos lacrados e não consegue abri-los.',
        limit:
          'Um servidor que mente poderia dar a cada um de vocês uma chave dele. O código mostra isso, veja abaixo.',
        drawing:
          'Segredos lacrados passam pelo servidor. Depois, os dois dispositivos têm a mesma chave, e o servidor não tem nenhuma.',
      },
      {
        heading: 'Cartas lacradas são trocadas',
        text: 'Para chegar um ao outro, os navegadores precisam conhecer endereços, certificados e formatos. Daqui em diante, tudo isso viaja em cartas lacradas. O servidor as repassa sem ler.',
        limit: 'O servidor vê quando uma carta passa e o tamanho dela, em passos de 1024 bytes.',
        drawing: 'Cartas lacradas viajam nos dois sentidos pelo servidor, que não consegue lê-las.',
      },
      {
        heading: 'Vocês conversam, sem o servidor',
        text: 'Os navegadores se conectam um ao outro, diretamente ou por um retransmissor. Cada um verifica se o outro tem o certificado indicado na carta lacrada. Só então algo é mostrado ou enviado. Dez segundos depois, sua página deixa o servidor, que então já não sabe se vocês conversam.',
        limit:
          'Em uma conversa direta, a outra pessoa vê seu endereço IP. Um retransmissor vê os endereços dos dois e quanto é enviado. Um servidor que mente poderia continuar dizendo ao seu navegador o endereço dele (STUN) e assim perceber quanto dura a conversa.',
        drawing: 'Uma conexão protegida leva de você à outra pessoa. O servidor fica de lado, sem ligação com ninguém.',
      },
    ],
  },

  layers: {
    heading: 'Duas camadas, e por que DTLS',
    drawing: 'Duas camadas envolvem o que você diz: a interna é o SFrame ou o ratchet, a externa é DTLS e SRTP.',
    caption: 'Cada camada tem suas próprias chaves. O que a rede transporta está lacrado duas vezes.',
    content: 'O que você diz',
    inner: 'SFrame e ratchet',
    outer: 'DTLS e SRTP',
    parts: [
      {
        heading: 'A camada externa: DTLS e SRTP',
        text: 'Páginas da web são protegidas por TLS, que precisa de todos os pacotes, em ordem. Imagem e som viajam em pacotes avulsos. Alguns se perdem, e esperar por eles faria a chamada engasgar. DTLS é TLS feito para esses pacotes. Ele verifica os certificados e cria as chaves para o SRTP, que criptografa cada pacote. Toda chamada em um navegador tem esta camada.',
      },
      {
        heading: 'Por que ela não basta',
        text: 'DTLS prova que a outra ponta tem um certo certificado. Não consegue dizer de quem é esse certificado. Normalmente seu navegador fica sabendo disso pelo serviço, e precisa acreditar nele. Aqui, a informação vem em uma carta lacrada.',
      },
      {
        heading: 'A camada interna: SFrame e o ratchet',
        text: 'Antes que algo chegue à camada externa, a página o lacra mais uma vez, com as chaves do segundo passo. Imagem e som são lacrados quadro a quadro, pelo SFrame. O texto passa por um double ratchet. Cada arquivo tem sua própria chave, que viaja pelo ratchet.',
      },
    ],
    closed:
      'Não há conversa sem as duas camadas. O que não abre nunca é mostrado, e um navegador que não consegue lacrar recebe esse aviso antes de uma conversa.',
    limit:
      'Tamanhos e horários dos pacotes continuam visíveis para a rede: ela pode perceber que vocês conversam, e quanto. Pacotes de som não mudam de tamanho com a sua fala, e textos curtos são preenchidos, para que os tamanhos digam menos.',
  },

  code: {
    heading: 'Certificados, e por que se compara um código',
    certificates:
      'Para cada conversa, seu navegador cria um novo certificado. Ele não dá nome a ninguém e nunca é usado de novo, então ninguém pode reconhecer você por ele. O navegador da outra pessoa faz o mesmo. Se a conexão mostrar um certificado diferente do que está na carta lacrada, não há conversa.',
    question:
      'Resta uma pergunta: as chaves foram feitas com a outra pessoa, ou com alguém no meio? Um serviço que mente poderia manter uma conversa com você e outra com a outra pessoa, e ler tudo.',
    honest: {
      drawing: 'Ninguém no meio: os dois veem os mesmos emojis.',
      caption: 'Ninguém no meio: os códigos são iguais.',
    },
    lying: {
      middle: 'No meio',
      drawing: 'Alguém no meio mantém duas conversas: as duas pessoas veem emojis diferentes.',
      caption: 'Alguém no meio: há dois conjuntos de chaves, e por isso dois códigos.',
    },
    answer:
      'Duas conversas têm dois conjuntos de chaves, e por isso dois códigos. É por isso que há sete emojis sob o cadeado. Leiam-nos um para o outro em voz alta. Se são iguais, não há ninguém no meio. Se são diferentes, pressione “São diferentes”: a conversa termina na hora.',
    chance:
      'Os dois lados precisam se comprometer com suas chaves antes de ver as do outro. Assim, quem ataca tem um único palpite por tentativa: 1 em 4.398.046.511.104 com os emojis, 1 em 549.755.813.888 com os números.',
    limits: [
      'Um código que ninguém compara não protege ninguém de um serviço que mente.',
      'Em uma conversa por texto não há voz. Alguém no meio poderia mudar as próprias palavras com que vocês comparam. Comparem o código por voz, ou por outro meio em que você confia.',
      'Você conhece a voz da outra pessoa só desta conversa. Quem conseguisse imitar as duas vozes ao mesmo tempo poderia enganar vocês.',
      'Com um link de convite não é preciso comparar nada: o segredo dele entra nas chaves, e sem ele ninguém se coloca no meio. Mas ele prova apenas que a outra pessoa tem o link.',
    ],
  },

  against: {
    heading: 'Do que a criptografia protege, e do que não',
    states: { yes: 'Protege', compare: 'Se vocês compararem o código', no: 'Não protege' },
    rows: {
      network: {
        who: 'Seu Wi-Fi, seu provedor, qualquer um no caminho',
        what: 'Veem que você usa este serviço, quanto você envia e quando, e em uma conversa direta o endereço da outra pessoa. Não conseguem ver nem ouvir o que é, nem mudá-lo sem que se perceba.',
      },
      relay: {
        who: 'Um retransmissor',
        what: 'Vê os endereços nas duas pontas, quanto é enviado e quando. Tudo está lacrado duas vezes.',
      },
      recording: {
        who: 'Um serviço que grava tudo',
        what: 'Vê que dois endereços foram postos em contato, quando e com quais desejos. Não consegue ler o que repassa, nem mais tarde.',
      },
      lying: {
        who: 'Um serviço que mente',
        what: 'Se alterar, substituir ou repetir o que repassa, a conversa termina. Se ficar no meio de duas conversas, os códigos são diferentes. Passa despercebido quando ninguém os compara.',
      },
      later: {
        who: 'Um ladrão que leva seu dispositivo depois',
        what: 'As chaves de conversas passadas já não existem. Só com o tráfego gravado, nada pode ser aberto.',
      },
      quantum: {
        who: 'Um futuro computador quântico',
        what: 'O tráfego gravado hoje continua fechado para ele, até onde se sabe.',
      },
      page: {
        who: 'Um serviço que serve uma página alterada',
        what: 'É a página que cria as chaves, então quem a serve pode mudar isso. Use um serviço em que você confia para isso, ou hospede o seu.',
      },
      partner: {
        who: 'A outra pessoa',
        what: 'Ela vê e ouve você, e pode gravar. Pode guardar cada texto e arquivo. Pode não ser quem diz ser.',
      },
      device: {
        who: 'Alguém no seu dispositivo ou atrás de você',
        what: 'Software malicioso, uma extensão do navegador ou uma pessoa na sala vê o que você vê.',
      },
    },
  },

  keys: {
    heading: 'Chaves que se vão',
    text: [
      'Toda conversa começa com chaves novas, e elas são descartadas quando termina. Isso se chama sigilo encaminhado (forward secrecy): quem rouba chaves mais tarde não consegue abrir o que foi gravado antes.',
      'Também dentro de uma conversa as chaves continuam mudando. Cada texto tem sua própria chave, que some depois do uso. Imagem e som recebem novas chaves a cada dez minutos, e as antigas são apagadas dez segundos depois.',
      'Se alguém rouba as chaves no meio de uma conversa, o ratchet se recupera: com as próximas trocas de turno na conversa entram novos segredos, que o ladrão não tem.',
    ],
    limit:
      'Uma página pode descartar chaves, mas só o navegador pode limpar sua memória, e ele decide quando. O ratchet se recupera diante dos computadores de hoje, não de um computador quântico.',
  },

  quantum: {
    heading: 'Gravado hoje, aberto amanhã',
    text: [
      'Alguém poderia armazenar o tráfego de hoje e esperar por um computador quântico. Por isso as chaves são feitas por dois métodos ao mesmo tempo: X25519, bem comprovado, e ML-KEM-768, feito contra computadores quânticos. Juntos eles se chamam X-Wing. As chaves ficam secretas enquanto um dos dois resistir.',
    ],
    limit:
      'ML-KEM é jovem, e por isso não está sozinho. Se a camada externa resiste a um computador quântico depende do seu navegador; a camada interna não conta com ela.',
  },

  kept: {
    heading: 'O que é guardado, e por quanto tempo',
    intro:
      'Nem o servidor nem a página escreve algo em um disco por conta própria. Não há conta, banco de dados nem registro de pessoas.',
    columns: { what: 'O quê', where: 'Onde', until: 'Por quanto tempo' },
    rows: {
      address: {
        what: 'Seu endereço IP',
        where: 'Servidor, memória',
        until: 'Enquanto sua página está conectada a ele: até dez segundos de conversa',
      },
      wish: {
        what: 'Seu desejo e sua chave pública',
        where: 'Servidor, memória',
        until: 'Enquanto você espera, e até a conexão se completar',
      },
      pairing: {
        what: 'Com quem você foi posto em contato',
        where: 'Servidor, memória',
        until: 'Até sua página deixar o servidor, dois minutos no máximo',
      },
      counters: {
        what: 'Contadores de buscas e denúncias, sob um número que representa seu endereço',
        where: 'Servidor, memória',
        until: 'Valem por um dia no máximo',
      },
      tokens: {
        what: 'Tokens lacrados de quem você encontrou, para que Próximo signifique outra pessoa',
        where: 'Sua página, memória',
        until: 'Até você fechar a página',
      },
      content: {
        what: 'Texto, arquivos e chaves da conversa',
        where: 'As duas páginas, memória',
        until: 'Até sair da conversa',
      },
    },
    link: 'Pergunte a este servidor o que ele sabe de você',
    limits: [
      'Estes são os prazos do software como ele é entregue. Quem opera este servidor pode definir alguns deles de outra forma.',
      'Quem opera este servidor pode usar outros programas junto dele: um proxy, um retransmissor, uma empresa de hospedagem. Eles podem anotar endereços e horários.',
      'O que você ou a outra pessoa salva permanece. Quando falta memória, um navegador pode pôr um arquivo recebido no disco por algum tempo.',
    ],
  },

  you: {
    heading: 'A sua parte',
    intro: 'A criptografia termina onde começa o seu dispositivo. O resto depende de você.',
    parts: {
      device: {
        heading: 'Seu dispositivo',
        text: 'Mantenha o navegador e o sistema atualizados. Extensões do navegador podem ler todas as páginas: use uma janela sem elas. Em um dispositivo administrado por outros, no trabalho ou na escola, outras pessoas talvez possam ver junto.',
      },
      network: {
        heading: 'Sua rede',
        text: 'Seu endereço IP indica mais ou menos onde você está. Oculte-o da outra pessoa com “Ocultar meu endereço IP”. O servidor e o retransmissor ainda veem um endereço. A rede que você usa vê que você visita este serviço.',
      },
      surroundings: {
        heading: 'O que há à sua volta',
        text: 'Olhe para trás: uma janela, uma carta, um uniforme ou uma foto pode dizer onde você mora. Outras pessoas na sala podem ser ouvidas. O desfoque ajuda, mas vozes e contornos ficam. Ao compartilhar a tela, compartilhe uma janela, não tudo.',
      },
      reveal: {
        heading: 'O que você revela',
        text: 'Não dê seu nome, escola, local de trabalho ou outras contas a pessoas que você acabou de conhecer. Imagens perdem seus dados ocultos antes de serem enviadas; outros arquivos mantêm os deles. Nunca envie dinheiro nem imagens que possam ser usadas contra você.',
      },
    },
  },

  next: {
    heading: 'O que vem depois',
    intro: 'Nenhuma proteção está terminada. Isto é o que esta ainda não tem.',
    list: [
      'Uma página que possa ser verificada. Navegadores executam o que o servidor entrega. Sob o cadeado há um hash do código da página, que mostra uma troca por engano, mas não um serviço que quer enganar.',
      'Um ratchet que se recupere também diante de computadores quânticos.',
      'Um exame por especialistas independentes. O protocolo, o código e seus testes estão abertos para que todos os examinem.',
    ],
  },
} as const;
