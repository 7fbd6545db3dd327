import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface HeadingProps {
  readonly children: ComponentChildren;
  /** For screen readers only. */
  readonly unseen?: boolean;
}

/** The heading of a screen, which takes the focus when the screen comes up. */
export function Heading({ children, unseen = false }: HeadingProps): VNode {
  return (
    <h1 class={unseen ? 'unseen' : 'heading'} tabIndex={-1} data-heading>
      {children}
    </h1>
  );
}

/** Moves the focus to the new screen's heading, so that a screen reader reads on from there; not on the first screen. */
export function useHeadingFocus(screen: string): void {
  const shown = useRef(screen);
  // Before anything on the screen asks for the focus itself.
  useLayoutEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    document.querySelector<HTMLElement>('[data-heading]')?.focus();
  }, [screen]);
}
