/** Spanish: what stands beside the rules on their page. The rules themselves are those of the dialog. */
export const rules = {
  title: 'Reglas',
  description: 'Las reglas que todo el mundo acepta antes de un chat, y qué puedes hacer cuando alguien las incumple.',
  breaks: {
    heading: 'Cuando alguien las incumple',
    list: [
      'Vete. Esc dos veces, o Siguiente, actúa al instante, y nadie te pregunta por qué.',
      'Denuncia. Son dos clics, también después de que la otra persona se haya ido. El servidor recibe con quién estabas y un motivo, y nada de lo que se dijo.',
      'Elige «No volver a emparejarnos» después del chat. Vale durante un día, mientras dejes la página abierta.',
    ],
    limit:
      'Aquí nadie vigila los chats: solo vosotros dos podéis verlos. Los avisos de varias personas hacen que alguien espere cada vez más. Un solo aviso no puede dejar fuera a nadie.',
  },
  danger: {
    heading: 'Cuando alguien está en peligro',
    text: 'Llama al número de emergencias de tu país. Si has visto que se abusa de un menor, avisa a la policía. Este servicio no podría decirles quién era la otra persona: no lo sabe.',
  },
} as const;
