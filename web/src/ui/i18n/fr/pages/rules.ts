/** French: what stands beside the rules on their page. The rules themselves are those of the dialog. */
export const rules = {
  title: 'Règles',
  description:
    'Les règles que chacun accepte avant une discussion, et ce que vous pouvez faire si quelqu’un les enfreint.',
  breaks: {
    heading: 'Si quelqu’un les enfreint',
    list: [
      'Partez. Échap deux fois, ou Suivant, agit aussitôt, et personne ne vous demande pourquoi.',
      'Signalez. Cela prend deux clics, même après le départ de l’autre personne. Le signalement dit au serveur qui vous avez rencontré et un motif, et rien de ce qui a été dit.',
      'Choisissez « Ne plus nous réunir » après la discussion. Cela vaut un jour, tant que vous gardez la page ouverte.',
    ],
    limit:
      'Personne ne surveille les discussions ici : personne d’autre que vous deux ne peut les voir. Les signalements de plusieurs personnes font attendre quelqu’un de plus en plus longtemps. Un seul signalement ne peut exclure personne.',
  },
  danger: {
    heading: 'Si quelqu’un est en danger',
    text: 'Appelez le numéro d’urgence de votre pays. Si vous avez vu qu’un enfant est maltraité, dites-le à la police. Ce service ne peut pas lui dire qui était l’autre personne : il ne le sait pas.',
  },
} as const;
