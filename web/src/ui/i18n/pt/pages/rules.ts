/** Portuguese: what stands beside the rules on their page. The rules themselves are those of the dialog. */
export const rules = {
  title: 'Regras',
  description: 'As regras que todos aceitam antes de uma conversa, e o que você pode fazer quando alguém as quebra.',
  breaks: {
    heading: 'Quando alguém as quebra',
    list: [
      'Saia. Esc duas vezes, ou Próximo, age na hora, e ninguém pergunta por quê.',
      'Denuncie. São dois cliques, também depois que a outra pessoa saiu. A denúncia diz ao servidor com quem você esteve e um motivo, e nada do que foi dito.',
      'Escolha “Não nos juntar de novo” depois da conversa. Vale por um dia, enquanto você mantiver a página aberta.',
    ],
    limit:
      'Ninguém vigia as conversas aqui: só vocês dois podem vê-las. Denúncias de várias pessoas fazem alguém esperar cada vez mais. Uma única denúncia não pode excluir ninguém.',
  },
  danger: {
    heading: 'Quando alguém está em perigo',
    text: 'Ligue para o número de emergência do seu país. Se você viu uma criança sofrer abuso, avise a polícia. Este serviço não pode dizer a ela quem era a outra pessoa: ele não sabe.',
  },
} as const;
