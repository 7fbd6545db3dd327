/** Portuguese: the privacy notice. It tells what the software does; who runs a server adds who they are. */
export const privacy = {
  title: 'Privacidade',
  description: 'Quais dados este serviço trata, por quê, por quanto tempo e quem os vê.',
  lead: 'Sem conta, sem cookies, sem publicidade, sem estatísticas sobre pessoas. O que resta está dito aqui, em palavras simples.',

  who: {
    heading: 'Quem é responsável',
    text: 'Quem opera este servidor é responsável pelos dados que ele trata.',
    contact: 'Contato',
    noContact:
      'Se não há nada por trás deste link, não foi indicado um contato. Nesse caso, pergunte onde você encontrou o endereço deste serviço, ou consulte a quem pertence o nome dele.',
    software:
      'Este texto descreve o software como ele é entregue. Quem opera este servidor pode usar outros programas junto dele, como um proxy ou uma empresa de hospedagem, e precisa informar você sobre isso.',
  },

  what: {
    heading: 'O que é tratado, por quê e por quanto tempo',
    columns: { what: 'O quê', why: 'Por quê', until: 'Por quanto tempo' },
    rows: {
      address: {
        what: 'Seu endereço IP',
        why: 'Sem ele nenhuma resposta chegaria a você. Um número feito a partir dele limita abusos; a chave que gera o número muda a cada dia.',
        until:
          'O endereço: enquanto você está em conexão com o servidor. Os contadores sob o número valem por um dia no máximo.',
      },
      wish: {
        what: 'Como você quer conversar, seus idiomas e interesses',
        why: 'Para encontrar alguém que combine. Você escolhe o que indica.',
        until: 'Até você entrar em contato com alguém ou parar de procurar',
      },
      pairing: {
        what: 'Que você e outro visitante foram postos em contato',
        why: 'Para repassar bytes lacrados até a conexão se completar, e para encontrar outra pessoa para você da próxima vez.',
        until: 'Dois minutos no máximo. Sua própria página guarda um token lacrado até você fechá-la.',
      },
      report: {
        what: 'Uma denúncia sua ou sobre você',
        why: 'Para frear quem é denunciado por várias pessoas. Isso é feito só por contagem; ninguém olha o conteúdo, já que ninguém o tem.',
        until: 'Conta por um dia no máximo',
      },
      content: {
        what: 'Imagem, som, texto e arquivos',
        why: 'Vão do seu dispositivo ao da outra pessoa, criptografados. Este serviço não consegue lê-los e não os guarda.',
        until: 'Nunca no servidor',
      },
    },
    camera:
      'A câmera e o microfone só ligam depois de um clique que diz isso. A imagem e o som deles não vão para o servidor.',
  },

  law: {
    heading: 'As bases legais',
    intro: 'Nos termos da lei europeia de proteção de dados (RGPD), artigo 6:',
    list: [
      'Para fazer o que você pede, ou seja, encontrar alguém para você e conectar os dois: parágrafo 1 (b).',
      'Para proteger o serviço e seus visitantes contra abusos, o que é do nosso interesse e do seu: parágrafo 1 (f).',
    ],
    other: 'Nada é usado para outra coisa, vendido ou passado adiante. Não há perfil sobre você.',
  },

  others: {
    heading: 'Quem mais vê algo',
    partner: {
      heading: 'A outra pessoa',
      text: 'A outra pessoa vê e ouve o que você mostra e diz, e pode guardar. Em uma conversa direta, o dispositivo dela também fica sabendo seu endereço IP. “Ocultar meu endereço IP” impede isso, onde este serviço tem um retransmissor.',
    },
    relay: {
      heading: 'Um retransmissor',
      text: 'Se for usado, ele repassa pacotes criptografados. Vê os endereços IP dos dois, quanto é enviado e quando. Pode ser operado por alguém que não é quem opera este servidor.',
    },
    nobody: {
      heading: 'Mais ninguém',
      text: 'A página não carrega nada de outros lugares: nem fontes, nem scripts, nem imagens, nem contadores.',
    },
  },

  cookies: {
    heading: 'Sem cookies, nada armazenado',
    text: 'Este serviço não usa cookies e não armazena nada no seu navegador. O que você escolhe é esquecido quando você fecha a página. Seu navegador pode guardar os arquivos da página e o endereço dela, como em qualquer página.',
  },

  children: {
    heading: 'Crianças',
    text: 'Este serviço é para adultos, com 18 anos ou mais. Quem é mais jovem não pode usá-lo. Como não há contas, a idade não pode ser verificada aqui: pais podem bloquear este endereço nos dispositivos dos filhos.',
  },

  rights: {
    heading: 'Seus direitos',
    text: 'Você pode perguntar o que é tratado sobre você e pedir que seja corrigido, apagado ou limitado. Você pode se opor. Você pode reclamar a uma autoridade de proteção de dados. A qualquer momento, você mesmo pode ver o que se guarda sobre sua conexão:',
    limit:
      'Depois que você sai, o servidor já não sabe quais dos contadores são seus, portanto nada pode ser consultado ou apagado só para você. Eles valem por um dia no máximo.',
  },
} as const;
