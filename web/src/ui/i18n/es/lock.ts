/** Spanish: the lock and what is under it. */
export const lock = {
  lock: {
    securing: 'Protegiendo…',
    unverified: 'Cifrado, sin verificar',
    own: 'Esperando la confirmación de la otra persona',
    verified: 'Verificado',
    heading: '¿Hay alguien en medio?',
    headingVerified: 'Verificado: las claves son solo vuestras',
    encrypted:
      'Este chat está cifrado de extremo a extremo. Pero un servicio que mienta podría haberse puesto en medio. Este código muestra si lo hizo: ambas partes debéis ver lo mismo.',
    how: 'Decid los siete nombres en voz alta, por turnos. Fíate de la voz que conoces de este chat, no de palabras escritas.',
    numbers: 'O comparad estos números:',
    match: 'Coinciden',
    differ: 'No coinciden',
    differMore: '«No coinciden» termina el chat al instante.',
    notYet: 'El código se puede confirmar en cuanto el chat esté conectado.',
    waiting: 'Has dicho que coinciden. Falta que la otra persona también lo diga.',
    byLink: {
      heading: 'Verificado por el enlace de invitación',
      done: 'Os habéis encontrado por un enlace cuyo secreto no ha pasado por ningún servidor, y las claves de este chat se han creado con él. Por eso nadie sin el enlace está en medio: ningún servicio ni ninguna red puede leer u oír este chat. El dispositivo de la otra persona sí puede grabarlo.',
      limit: 'Solo demuestra que la otra persona tiene el enlace, no quién es.',
      doubt:
        'Si alguien más ha podido ver el enlace, comparad también este código: decid los siete nombres en voz alta, por turnos.',
    },
    done: 'Ambas partes habéis dicho que el código coincide, así que nadie en medio tiene las claves: ningún servicio ni ninguna red puede leer u oír este chat. El dispositivo de la otra persona sí puede grabarlo.',
    textOnly:
      'En un chat de texto no se puede comparar aquí: quien estuviera en medio podría cambiar las palabras con las que lo comparáis. Hablad por voz y comparadlo en voz alta, o comparadlo por otro medio en el que confiéis.',
    code: 'Código de seguridad',
    details: 'Para quien quiera saber más',
    path: {
      heading: 'Por dónde viaja',
      direct: 'Imagen y sonido van directamente entre vosotros. La otra persona puede ver tu dirección IP.',
      relay:
        'Todo pasa por un relé que solo ve datos cifrados. Mientras se probaba un camino directo, el navegador de la otra persona pudo conocer tu dirección IP.',
      relayOnly: 'Todo pasa por un relé que solo ve datos cifrados. La otra persona no ve tu dirección IP.',
      unknown: 'La conexión todavía se está estableciendo.',
    },
  },
};
