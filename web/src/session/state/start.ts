import type { Session } from './model.js';
import type { Choices, Feature } from './state.js';

/** Nothing has happened yet. `missing` are the features that this browser lacks, `display` whether it can show a screen. */
export function startSession(languages: readonly string[], missing: readonly Feature[], display: boolean): Session {
  const choices: Choices = withinBounds({
    interests: [],
    languages,
    hideAddress: false,
    rulesAccepted: false,
    startBlurred: true,
    ownPicture: { shown: true, corner: { block: 'end', inline: 'end' } },
  });
  return {
    state: {
      screen: missing.length > 0 ? { type: 'unsupported', missing } : { type: 'home' },
      choices,
      visit: { met: [], avoided: [], failedChecks: [], mirrorSeen: false },
      service: { type: 'unknown' },
      devices: {
        cameras: [],
        microphones: [],
        speakers: [],
        facing: null,
        notice: null,
        display,
        chosen: { camera: '', microphone: '', speaker: '' },
      },
    },
    encounter: 0,
    mode: 'text',
    company: { type: 'stranger' },
    returns: 0,
    waitMs: 0,
    losses: 0,
    capture: { type: 'off' },
    own: { microphone: true, camera: true, blurred: choices.startBlurred },
  };
}

/** The choices as `find` takes them (PROTOCOL.md §2.1, §2.7): what is out of bounds is left out. */
export function withinBounds(choices: Choices): Choices {
  const interests = choices.interests.map((interest) => interest.normalize('NFC').trim().toLowerCase());
  return {
    ...choices,
    interests: [...new Set(interests)].filter(isInterest).slice(0, 8),
    languages: [...new Set(choices.languages)].filter(isLanguage).slice(0, 4),
  };
}

function isInterest(text: string): boolean {
  return text.length >= 1 && text.length <= 32;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
