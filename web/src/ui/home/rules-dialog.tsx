import type { VNode } from 'preact';
import { Dialog } from '../parts/dialog.js';
import { PageLink } from '../parts/page-link.js';
import { useTexts } from '../ui.js';

/** The rules that everyone accepts with the tick. */
export function RulesDialog({ open, close }: { readonly open: boolean; readonly close: () => void }): VNode {
  const texts = useTexts().rules;
  return (
    <Dialog open={open} close={close} heading={texts.heading}>
      <p>{texts.intro}</p>
      <ol class="rules">
        {texts.list.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
      <p class="soft">{texts.after}</p>
      <p>
        <PageLink page="privacy" />
      </p>
    </Dialog>
  );
}
