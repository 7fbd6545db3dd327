import type { VNode } from 'preact';
import type { FileDeed } from '../../session/state/shared-file.js';
import { useUi } from '../ui.js';

interface FileButtonProps {
  readonly file: string;
  readonly deed: FileDeed;
  readonly main?: boolean;
  /** What is read, with the name of the file in it: there may be several. */
  readonly name: string;
  readonly children: string;
}

/** What one can do with a file. */
export function FileButton({ file, deed, main = false, name, children }: FileButtonProps): VNode {
  const { dispatch } = useUi();
  return (
    <button
      type="button"
      class={main ? 'main-button small' : 'second-button small'}
      aria-label={name}
      onClick={() => {
        dispatch({ type: 'person/file', deed, file });
      }}
    >
      {children}
    </button>
  );
}
