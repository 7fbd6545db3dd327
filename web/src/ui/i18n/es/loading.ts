/** Spanish, while the rest of the page is loaded. */
export const loading = {
  loading: {
    underWay: { what: 'Un momento…', why: 'El resto de esta página está en camino.' },
    failed: {
      what: 'La página no se ha cargado del todo',
      why: 'Puede que no tengas conexión o que el servicio se haya renovado después de abrir esta página. No se ha iniciado nada. Recarga la página para volver a intentarlo.',
    },
    reload: 'Recargar la página',
    details: 'Esto no se ha podido cargar. Tu chat sigue en marcha.',
  },
};
