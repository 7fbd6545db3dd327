/** German: what stands beside the rules on their page. The rules themselves are those of the dialog. */
export const rules = {
  title: 'Regeln',
  description: 'Die Regeln, die alle vor einem Chat akzeptieren, und was du tun kannst, wenn jemand sie bricht.',
  breaks: {
    heading: 'Wenn jemand sie bricht',
    list: [
      'Geh. Zweimal Esc oder Weiter wirkt sofort, und niemand fragt dich nach dem Grund.',
      'Melde es. Das braucht zwei Klicks, auch nachdem dein Gegenüber gegangen ist. Der Server erfährt, wen du getroffen hast, und einen Grund, aber nichts von dem, was gesagt wurde.',
      'Wähle nach dem Chat „Uns nicht mehr verbinden“. Das gilt einen Tag, solange du die Seite offen lässt.',
    ],
    limit:
      'Niemand überwacht hier Chats: Niemand außer euch beiden kann sie sehen. Melden mehrere Menschen jemanden, muss die Person immer länger warten. Eine einzelne Meldung kann niemanden ausschließen.',
  },
  danger: {
    heading: 'Wenn jemand in Gefahr ist',
    text: 'Ruf die Notrufnummer deines Landes an. Hast du gesehen, dass ein Kind missbraucht wird, sag es der Polizei. Dieser Dienst kann ihr nicht sagen, wer dein Gegenüber war: Er weiß es nicht.',
  },
} as const;
