/** Portuguese, while the rest of the page is loaded. */
export const loading = {
  loading: {
    underWay: { what: 'Um momento…', why: 'O resto desta página está a caminho.' },
    failed: {
      what: 'A página não carregou por completo',
      why: 'Talvez você esteja sem internet, ou o serviço foi renovado depois que você abriu esta página. Nada foi iniciado. Recarregue a página para tentar de novo.',
    },
    reload: 'Recarregar a página',
    details: 'Não foi possível carregar isto. Sua conversa continua.',
  },
};
