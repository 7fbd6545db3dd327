import type { Ending, FailureCode } from '../../../session/state/state.js';

interface Words {
  readonly what: string;
  readonly why: string;
}

type PlainEnding = Exclude<Ending['type'], 'failed' | 'capture-failed' | 'link-used' | 'link-expired'>;

/** The endings that need other words where one knew whom one talked with. */
type FriendEnding = Extract<PlainEnding, 'stopped' | 'partner-left' | 'partner-lost'>;

/** Portuguese: what happened, what it means, what to do. */
export const after = {
  after: {
    next: 'Próximo',
    lookAgain: 'Procurar de novo',
    tryAgain: 'Tentar de novo',
    tryHidden: 'Tentar de novo com meu endereço IP oculto',
    reload: 'Recarregar a página',
    home: 'Início',
    avoid: 'Não nos juntar de novo',
    avoided: 'Vocês dois não vão se encontrar de novo por um dia, enquanto esta página ficar aberta',
    wiped: 'As chaves e mensagens desta conversa foram removidas desta página.',
    code: (code: string): string => `Motivo: ${code}`,
    interference:
      'Esta é a segunda verificação que falha em uma hora. O serviço ou a rede que você usa pode estar interferindo. Tente outra rede e não diga nada privado aqui até saber por quê.',
    ended: {
      stopped: { what: 'Você encerrou a conversa', why: 'A outra pessoa foi avisada de que você saiu.' },
      'partner-left': { what: 'A outra pessoa saiu', why: 'Ela escolheu Próximo ou Parar, ou fechou a página.' },
      'partner-lost': {
        what: 'A conexão foi perdida',
        why: 'Não foi mais possível alcançar a outra pessoa. Uma rede pode ter caído, ou um dispositivo entrou em repouso.',
      },
      'nobody-there': {
        what: 'Não havia ninguém',
        why: 'Ninguém que combine chegou enquanto você esperava. Tente mais tarde, com menos interesses ou mais idiomas.',
      },
      'no-relay': {
        what: 'Aqui não é possível ocultar seu endereço IP',
        why: 'Este serviço não tem retransmissor, por isso nada foi iniciado. Na página inicial você pode continuar sem ocultá-lo.',
      },
      'server-refused': {
        what: 'O serviço não entendeu esta página',
        why: 'Recarregue a página: ela pode ser mais antiga que o serviço.',
      },
    } satisfies Record<PlainEnding, Words>,
    endedByFriend: {
      stopped: { what: 'Você encerrou a conversa', why: 'Seu amigo foi avisado de que você saiu.' },
      'partner-left': { what: 'Seu amigo saiu', why: 'Seu amigo encerrou a conversa ou fechou a página.' },
      'partner-lost': {
        what: 'A conexão foi perdida',
        why: 'Não foi mais possível alcançar seu amigo. Uma rede pode ter caído, ou um dispositivo entrou em repouso.',
      },
    } satisfies Record<FriendEnding, Words>,
    failed: {
      E_VERSION: {
        what: 'A página e o serviço não combinam',
        why: 'Um deles é mais novo. Recarregue a página e tente de novo.',
      },
      E_FORMAT: {
        what: 'A conversa foi parada: chegou algo malformado',
        why: 'A página da outra pessoa enviou o que nenhuma página honesta envia, ou foi alterado no caminho. Nada disso foi mostrado.',
      },
      E_REFLECT: {
        what: 'A conversa foi parada: a conexão levava a você',
        why: 'Suas próprias chaves voltaram para você. Só um serviço que age mal faz isso.',
      },
      E_COMMIT: {
        what: 'A conversa foi parada: as chaves foram substituídas',
        why: 'As chaves não são as que foram prometidas antes. Alguém no meio pode ter posto outras no lugar.',
      },
      E_SEAL: {
        what: 'A conversa foi parada: um lacre não abriu',
        why: 'O que chegou não estava lacrado com a chave de vocês dois. Foi alterado ou vem de outra pessoa.',
      },
      E_SEQ: {
        what: 'A conversa foi parada: algo foi omitido',
        why: 'Uma parte da preparação da conexão se perdeu no caminho.',
      },
      E_TIMEOUT: {
        what: 'A conexão não se completou',
        why: 'As redes talvez não deixem vocês se conectarem diretamente. Com “Ocultar meu endereço IP”, tudo passa por um retransmissor, o que muitas vezes ajuda.',
      },
      E_FPR: {
        what: 'A conversa foi parada: a conexão não era com a outra pessoa',
        why: 'O certificado na linha não é o que a outra pessoa indicou. Alguém pode ter tentado se colocar no meio.',
      },
      E_DR: {
        what: 'A conversa foi parada: uma mensagem não abriu',
        why: 'Uma mensagem foi alterada ou repetida. Isso nunca acontece por acaso.',
      },
      E_SFRAME: {
        what: 'A conversa foi parada: imagem ou som não abriu',
        why: 'Muito do que chegou não estava lacrado com a chave de vocês dois.',
      },
      E_CODE: {
        what: 'Você disse que os códigos são diferentes',
        why: 'Alguém pode ter estado no meio de vocês, escutando. Também pode ser um mal-entendido. Se acontecer de novo, não confie neste serviço nem nesta rede.',
      },
    } satisfies Record<FailureCode, Words>,
    /** E_TIMEOUT where a relay was used, or where there is none. */
    blocked: {
      what: 'A conexão não se completou',
      why: 'Sua rede ou a da outra pessoa não a deixa passar. Tente de novo; se acontecer também com outras pessoas, tente outra rede.',
    },
  },
};
