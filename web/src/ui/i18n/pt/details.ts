/** Portuguese: what the connection is, for those who want to know. Loaded when they do. */
export const details = {
  intro: 'Lido agora do seu navegador e desta página, e de novo a cada segundo.',
  unknown: 'Seu navegador não informa',
  none: 'Nada ainda',
  waiting: 'Perguntando…',
  minutes: (minutes: number): string =>
    minutes < 1 ? 'menos de um minuto' : minutes === 1 ? '1 minuto' : `${minutes} minutos`,
  exchange: {
    name: 'Troca de chaves',
    browser: 'X-Wing, pelo seu navegador',
    page: 'X-Wing, por esta página',
    means:
      'Dois métodos em um, ML-KEM-768 e X25519: as chaves ficam secretas enquanto um deles resistir, também diante de um futuro computador quântico.',
  },
  dtls: {
    name: 'DTLS',
    value: (version: string, cipher: string): string => `${version}, ${cipher}`,
    means: 'A proteção externa do caminho entre os dois navegadores, como em toda chamada de vídeo no navegador.',
  },
  srtp: {
    name: 'SRTP',
    means: 'A proteção externa de cada pacote de imagem e som. Dentro dela há uma segunda, o SFrame.',
  },
  own: {
    name: 'Seu certificado',
    value: (age: string): string => `Feito para esta conversa, há ${age}`,
    means:
      'Seu navegador o mostra ao da outra pessoa. Nunca é usado de novo, para que ninguém possa reconhecer você por ele.',
  },
  partner: {
    name: 'Certificado da outra pessoa',
    value: (age: string): string => `Visto pela primeira vez há ${age}`,
    means: 'É o que está indicado na mensagem lacrada da outra pessoa. Com qualquer outro não haveria conversa.',
  },
  ratchet: {
    name: 'Texto: double ratchet',
    value: (sent: string, received: string, steps: string): string =>
      `${sent} enviadas, ${received} recebidas, ${steps} ${steps === '1' ? 'volta' : 'voltas'}`,
    means:
      'Cada mensagem tem sua própria chave, que some depois do uso; a cada troca de turno na conversa, as duas partes recomeçam. O que você vê conta também mensagens de controle.',
  },
  frames: {
    name: 'Imagem e som: SFrame',
    value: (epoch: string, sealed: string, opened: string, refused: string): string =>
      `Época ${epoch}: ${sealed} lacrados, ${opened} abertos, ${refused} recusados`,
    means:
      'Cada quadro é lacrado antes de sair desta página, e nenhum que não abra é mostrado. A época sobe um a cada dez minutos, com novas chaves.',
  },
  path: {
    name: 'Caminho',
    value: { direct: 'Direto', relay: 'Por retransmissor' },
    over: (way: string, transport: string): string => `${way}, por ${transport}`,
    means: 'Pacotes diretos vão de você à outra pessoa. Um retransmissor os repassa e só vê dados cifrados.',
  },
  server: {
    name: 'O que este servidor sabe de você agora',
    nothing: 'O servidor não responde',
    means:
      'Perguntado por uma nova conexão, já que a da sua busca é fechada dez segundos após o início da conversa. É o servidor que diz isto de si mesmo: ele poderia omitir algo.',
  },
  code: {
    name: 'O código desta página',
    value: (files: string): string => `SHA-256 de ${files} arquivos`,
    nothing: 'Não foi possível calcular',
    means:
      'Compare-o com o que indica quem publica o código-fonte. Ele revela um arquivo errado por engano, mas prova pouco contra um serviço que quer enganar: a página que o calcula também vem de lá.',
  },
};
