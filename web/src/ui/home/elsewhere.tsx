import type { VNode } from 'preact';
import { useTexts } from '../ui.js';
import { useBusyElsewhere } from '../other-tabs.js';

/** The page was opened twice, and a chat or a search is on in the other tab. */
export function Elsewhere(): VNode | null {
  const texts = useTexts().elsewhere;
  if (!useBusyElsewhere()) return null;
  return (
    <p class="callout" role="status">
      <strong>{texts.what}</strong> {texts.why}
    </p>
  );
}
