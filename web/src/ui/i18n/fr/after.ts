import type { Ending, FailureCode } from '../../../session/state/state.js';

interface Words {
  readonly what: string;
  readonly why: string;
}

type PlainEnding = Exclude<Ending['type'], 'failed' | 'capture-failed' | 'link-used' | 'link-expired'>;

/** The endings that need other words where one knew whom one talked with. */
type FriendEnding = Extract<PlainEnding, 'stopped' | 'partner-left' | 'partner-lost'>;

/** French: what happened, what it means, what to do. */
export const after = {
  after: {
    next: 'Suivant',
    lookAgain: 'Chercher encore',
    tryAgain: 'Réessayer',
    tryHidden: 'Réessayer en masquant mon adresse IP',
    reload: 'Recharger la page',
    home: 'Accueil',
    avoid: 'Ne plus nous réunir',
    avoided: 'Vous deux ne serez plus réunis pendant un jour, tant que cette page reste ouverte',
    wiped: 'Les clés et les messages de cette discussion ont disparu de cette page.',
    code: (code: string): string => `Motif\u202f: ${code}`,
    interference:
      'C’est la deuxième vérification qui échoue en une heure. Le service ou le réseau que vous utilisez interfère peut-être. Essayez un autre réseau, et ne dites rien de privé ici avant de savoir pourquoi.',
    ended: {
      stopped: { what: 'Vous avez mis fin à la discussion', why: 'L’autre personne est prévenue de votre départ.' },
      'partner-left': {
        what: 'L’autre personne est partie',
        why: 'Elle a choisi Suivant ou Arrêter, ou fermé la page.',
      },
      'partner-lost': {
        what: 'La connexion est perdue',
        why: 'L’autre personne n’était plus joignable. Un réseau a peut-être disparu, ou un appareil s’est mis en veille.',
      },
      'nobody-there': {
        what: 'Il n’y avait personne',
        why: 'Personne qui convienne n’est venu pendant votre attente. Réessayez plus tard, avec moins de centres d’intérêt ou plus de langues.',
      },
      'no-relay': {
        what: 'Votre adresse IP ne peut pas être masquée ici',
        why: 'Ce service n’a pas de relais, rien n’a donc commencé. Sur la page d’accueil, vous pouvez continuer sans la masquer.',
      },
      'server-refused': {
        what: 'Le service n’a pas compris cette page',
        why: 'Rechargez la page : elle est peut-être plus ancienne que le service.',
      },
    } satisfies Record<PlainEnding, Words>,
    endedByFriend: {
      stopped: { what: 'Vous avez mis fin à la discussion', why: 'Votre ami est prévenu de votre départ.' },
      'partner-left': { what: 'Votre ami est parti', why: 'Il a mis fin à la discussion ou fermé la page.' },
      'partner-lost': {
        what: 'La connexion est perdue',
        why: 'Votre ami n’était plus joignable. Un réseau a peut-être disparu, ou un appareil s’est mis en veille.',
      },
    } satisfies Record<FriendEnding, Words>,
    failed: {
      E_VERSION: {
        what: 'La page et le service ne vont pas ensemble',
        why: 'L’un des deux est plus récent. Rechargez la page et réessayez.',
      },
      E_FORMAT: {
        what: 'Discussion arrêtée : des données mal formées sont arrivées',
        why: 'La page de l’autre personne a envoyé ce qu’aucune page honnête n’envoie, ou cela a été modifié en route. Rien n’en a été montré.',
      },
      E_REFLECT: {
        what: 'Discussion arrêtée : la connexion menait à vous-même',
        why: 'Vos propres clés vous sont revenues. Seul un service qui se comporte mal fait cela.',
      },
      E_COMMIT: {
        what: 'Discussion arrêtée : les clés ont été substituées',
        why: 'Les clés ne sont pas celles qui avaient été promises. Quelqu’un au milieu les a peut-être remplacées.',
      },
      E_SEAL: {
        what: 'Discussion arrêtée : un sceau ne s’est pas ouvert',
        why: 'Ce qui est arrivé n’était pas scellé avec votre clé commune. Cela a été modifié, ou vient de quelqu’un d’autre.',
      },
      E_SEQ: {
        what: 'Discussion arrêtée : quelque chose a été omis',
        why: 'Une partie de la mise en connexion a été avalée en route.',
      },
      E_TIMEOUT: {
        what: 'La connexion n’a pas abouti',
        why: 'Vos réseaux ne vous laissent peut-être pas vous connecter directement. Avec « Masquer mon adresse IP », tout passe par un relais, ce qui aide souvent.',
      },
      E_FPR: {
        what: 'Discussion arrêtée : la connexion n’était pas avec l’autre personne',
        why: 'Le certificat sur la ligne n’est pas celui que l’autre personne a indiqué. Quelqu’un a peut-être essayé de se placer au milieu.',
      },
      E_DR: {
        what: 'Discussion arrêtée : un message ne s’est pas ouvert',
        why: 'Un message a été modifié ou répété. Cela n’arrive jamais par hasard.',
      },
      E_SFRAME: {
        what: 'Discussion arrêtée : image ou son ne s’est pas ouvert',
        why: 'Une trop grande part de ce qui est arrivé n’était pas scellée avec votre clé commune.',
      },
      E_CODE: {
        what: 'Vous avez dit que les codes diffèrent',
        why: 'Quelqu’un était peut-être entre vous deux et écoutait. Ce peut aussi être un malentendu. Si cela se reproduit, ne vous fiez ni à ce service ni à ce réseau.',
      },
    } satisfies Record<FailureCode, Words>,
    /** E_TIMEOUT where a relay was used, or where there is none. */
    blocked: {
      what: 'La connexion n’a pas abouti',
      why: 'Votre réseau ou celui de l’autre personne ne la laisse pas passer. Réessayez ; si cela arrive aussi avec d’autres, essayez un autre réseau.',
    },
  },
};
