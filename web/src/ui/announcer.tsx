import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { State } from '../session/state/state.js';
import { announcement } from './announce.js';
import { useTexts } from './ui.js';

/** The one live region through which changes are spoken. */
export function Announcer({ state }: { readonly state: State }): VNode {
  const texts = useTexts();
  const before = useRef(state.screen);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const change = announcement(before.current, state.screen, texts);
    before.current = state.screen;
    if (change !== null) setSpoken(change);
  }, [state.screen, texts]);
  return (
    <div class="unseen" role="status" aria-live="polite" data-testid="announcer">
      {spoken}
    </div>
  );
}
