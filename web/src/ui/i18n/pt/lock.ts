/** Portuguese: the lock and what is under it. */
export const lock = {
  lock: {
    securing: 'Protegendo…',
    unverified: 'Criptografada, não verificada',
    own: 'Esperando a outra pessoa confirmar',
    verified: 'Verificada',
    heading: 'Há alguém no meio?',
    headingVerified: 'Verificada: as chaves são só de vocês',
    encrypted:
      'Esta conversa tem criptografia de ponta a ponta. Mas um serviço que mente poderia ter se colocado no meio. Este código mostra se isso aconteceu: os dois precisam ver o mesmo.',
    how: 'Digam os sete nomes em voz alta, primeiro um de vocês, depois o outro. Confie na voz que você conhece desta conversa, não em palavras escritas.',
    numbers: 'Ou comparem estes números:',
    match: 'São iguais',
    differ: 'São diferentes',
    differMore: '“São diferentes” encerra a conversa na hora.',
    notYet: 'O código pode ser confirmado assim que a conversa estiver conectada.',
    waiting: 'Você disse que são iguais. Esperando a outra pessoa dizer o mesmo.',
    byLink: {
      heading: 'Verificada pelo link de convite',
      done: 'Vocês se encontraram por um link cujo segredo não passou por nenhum servidor, e as chaves desta conversa foram feitas com ele. Assim, ninguém sem o link está no meio: nenhum serviço e nenhuma rede consegue ler ou ouvir esta conversa. O dispositivo da outra pessoa ainda pode gravá-la.',
      limit: 'Isso prova apenas que a outra pessoa tem o link, não quem ela é.',
      doubt:
        'Se mais alguém pode ter visto o link, comparem também este código: digam os sete nomes em voz alta, primeiro um de vocês, depois o outro.',
    },
    done: 'Os dois disseram que o código é igual, portanto ninguém no meio tem as chaves: nenhum serviço e nenhuma rede consegue ler ou ouvir esta conversa. O dispositivo da outra pessoa ainda pode gravá-la.',
    textOnly:
      'Em uma conversa por texto, o código não pode ser comparado aqui: quem estivesse no meio poderia mudar as palavras que vocês usam para comparar. Conversem por voz e comparem em voz alta, ou comparem por outro meio em que você confia.',
    code: 'Código de segurança',
    details: 'Para quem quer saber',
    path: {
      heading: 'Por onde passa',
      direct: 'A mídia vai diretamente entre vocês. A outra pessoa pode ver seu endereço IP.',
      relay:
        'Tudo passa por um retransmissor que só vê dados cifrados. Enquanto se tentava um caminho direto, o navegador da outra pessoa pôde descobrir seu endereço IP.',
      relayOnly: 'Tudo passa por um retransmissor que só vê dados cifrados. A outra pessoa não vê seu endereço IP.',
      unknown: 'A conexão ainda está sendo feita.',
    },
  },
};
