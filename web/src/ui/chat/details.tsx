import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { DetailsTexts } from '../i18n/texts.js';
import { useUi } from '../ui.js';
import type { DetailsRows } from './details-rows.js';

/** What the connection is, for those who want to know. Nothing is asked for, or loaded, before it is opened. */
export function Details(): VNode {
  const { details, texts } = useUi().language;
  const [open, setOpen] = useState(false);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  return (
    <details
      class="details"
      data-testid="details"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        if (event.currentTarget.open) void load(details).then(setLoaded);
      }}
    >
      <summary>{texts.lock.details}</summary>
      {open && loaded !== null && <loaded.Rows texts={loaded.texts} />}
    </details>
  );
}

interface Loaded {
  readonly Rows: typeof DetailsRows;
  readonly texts: DetailsTexts;
}

async function load(details: () => Promise<DetailsTexts>): Promise<Loaded> {
  const [{ DetailsRows: Rows }, texts] = await Promise.all([import('./details-rows.js'), details()]);
  return { Rows, texts };
}
