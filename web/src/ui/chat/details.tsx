import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { DetailsTexts } from '../i18n/texts.js';
import { useUi } from '../ui.js';
import { DetailsRows } from './details-rows.js';

/** What the connection is, for those who want to know. Nothing is asked for before it is opened. */
export function Details(): VNode {
  const { details, texts } = useUi().language;
  const [open, setOpen] = useState(false);
  const [loaded, setLoaded] = useState<DetailsTexts | 'failed' | null>(null);
  const load = (): void => {
    details().then(setLoaded, () => {
      setLoaded('failed');
    });
  };
  return (
    <details
      class="details"
      data-testid="details"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        if (event.currentTarget.open) load();
      }}
    >
      <summary>{texts.lock.details}</summary>
      {open && loaded === 'failed' && <p>{texts.loading.details}</p>}
      {open && loaded !== null && loaded !== 'failed' && <DetailsRows texts={loaded} />}
    </details>
  );
}
