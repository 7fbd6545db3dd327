import { useEffect, useState } from 'preact/hooks';

/** So long *Copied* stands in place of *Copy*. */
const COPIED_MS = 4000;

/** What became of the wish to copy something. */
export type Copying = 'not-yet' | 'copied' | 'refused';

/** Puts `text` on the clipboard; where the browser does not let it, `mark` has to mark it, to be copied by hand. */
export function useCopying(text: string, mark: () => void): [Copying, () => void] {
  const [copying, setCopying] = useState<Copying>('not-yet');
  useEffect(() => {
    if (copying !== 'copied') return;
    const timer = setTimeout(() => {
      setCopying('not-yet');
    }, COPIED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [copying]);
  const copy = (): void => {
    write(text).then(
      () => {
        setCopying('copied');
      },
      () => {
        mark();
        setCopying('refused');
      },
    );
  };
  return [copying, copy];
}

/** Rejects also where there is no clipboard at all, as without a secure address. */
async function write(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
