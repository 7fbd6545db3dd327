import type { PersonEvent } from '../session/state/page.js';
import type { State } from '../session/state/state.js';

/** What a key press stands for: something the person does, help, half of `Esc Esc`, or nothing. */
export type Shortcut =
  | { readonly type: 'person'; readonly event: PersonEvent }
  | { readonly type: 'help' }
  | { readonly type: 'first-escape' }
  | { readonly type: 'none' };

/** The parts of a KeyboardEvent that matter, and what had the focus. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly isComposing: boolean;
  readonly repeat: boolean;
  /** A field for text has the focus. */
  readonly writing: boolean;
  /** A dialog is open: its keys are its own. */
  readonly inDialog: boolean;
}

const NONE: Shortcut = { type: 'none' };

/** The keys of the page: `Esc Esc`, `Ctrl+M`, `Ctrl+E`, `Ctrl+B` in a chat, `?` everywhere but in a text. */
export function shortcut(press: Press, state: State, escapedOnce: boolean): Shortcut {
  if (press.isComposing || press.repeat || press.inDialog) return NONE;
  if (press.key === '?' && !press.writing && !press.ctrlKey) return { type: 'help' };
  if (state.screen.type !== 'chat') return NONE;
  if (press.key === 'Escape') return escapedOnce ? person({ type: 'person/next' }) : { type: 'first-escape' };
  return press.ctrlKey ? control(press.key.toLowerCase(), state.screen.chat.own) : NONE;
}

type Own = Extract<State['screen'], { type: 'chat' }>['chat']['own'];

function control(key: string, own: Own): Shortcut {
  if (key === 'm' && own.microphone !== 'none') {
    return person({ type: 'person/microphone', on: own.microphone === 'off' });
  }
  if (own.camera === 'none') return NONE;
  if (key === 'e') return person({ type: 'person/camera', on: own.camera === 'off' });
  return key === 'b' ? person({ type: 'person/blur', on: !own.blurred }) : NONE;
}

function person(event: PersonEvent): Shortcut {
  return { type: 'person', event };
}
