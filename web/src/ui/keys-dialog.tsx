import type { VNode } from 'preact';
import { Dialog } from './parts/dialog.js';
import { useTexts } from './ui.js';

/** The keyboard shortcuts, as `?` shows them. */
export function KeysDialog({ open, close }: { readonly open: boolean; readonly close: () => void }): VNode {
  const texts = useTexts().keys;
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['Esc', 'Esc'], texts.next],
    [['Ctrl', 'M'], texts.microphone],
    [['Ctrl', 'E'], texts.camera],
    [['Ctrl', 'B'], texts.blur],
    [['Enter'], texts.send],
    [['Shift', 'Enter'], texts.line],
    [['?'], texts.show],
  ];
  return (
    <Dialog open={open} close={close} heading={texts.heading}>
      <dl class="keys">
        {rows.map(([keys, meaning]) => (
          <div class="keys-row" key={meaning}>
            <dt dir="ltr">
              {keys.map((key, index) => (
                <kbd key={index}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
