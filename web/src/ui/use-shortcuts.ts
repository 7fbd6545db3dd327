import { useEffect, useRef, useState } from 'preact/hooks';
import type { PersonEvent } from '../session/state/page.js';
import type { State } from '../session/state/state.js';
import { shortcut, type Press } from './shortcuts.js';

/** Within this time a second `Esc` means the next person. */
const ESCAPE_MS = 1500;

/** Listens for the page's keys while it is shown; says whether one `Esc` was pressed and a second one counts. */
export function useShortcuts(state: State, dispatch: (event: PersonEvent) => void, openKeys: () => void): boolean {
  const [escapedOnce, setEscapedOnce] = useState(false);
  const latest = useRef({ state, dispatch, openKeys, escapedOnce });
  latest.current = { state, dispatch, openKeys, escapedOnce };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const now = latest.current;
      const meant = shortcut(pressOf(event), now.state, now.escapedOnce);
      if (meant.type !== 'none') event.preventDefault();
      if (meant.type === 'help') now.openKeys();
      if (meant.type === 'person') now.dispatch(meant.event);
      if (event.key === 'Escape') setEscapedOnce(meant.type === 'first-escape');
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  useEffect(() => {
    if (!escapedOnce) return;
    const timer = setTimeout(() => {
      setEscapedOnce(false);
    }, ESCAPE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [escapedOnce]);
  return escapedOnce;
}

function pressOf(event: KeyboardEvent): Press {
  const target = event.target instanceof Element ? event.target : null;
  return {
    key: event.key,
    ctrlKey: event.ctrlKey,
    isComposing: event.isComposing,
    repeat: event.repeat,
    writing: target?.matches('textarea, input:not([type=checkbox], [type=radio])') ?? false,
    inDialog: document.querySelector('dialog[open]') !== null,
  };
}
