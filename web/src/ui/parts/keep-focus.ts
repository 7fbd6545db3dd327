import { useEffect } from 'preact/hooks';

/**
 * Watches over the focus for as long as the page is shown: where what had it goes away or can no longer be used, it moves to
 * the heading of the open dialog or of the screen, so that who uses keys or a screen reader is never thrown back to the top.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    const came = (event: FocusEvent): void => {
      last = event.target instanceof Element ? event.target : null;
    };
    // Who clicks beside everything wants the focus nowhere.
    const went = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('[tabindex], a, button, input, select, textarea') === null) {
        last = null;
      }
    };
    const observer = new MutationObserver(() => {
      if (last === null || !isLost(last)) return;
      last = null;
      headingInSight()?.focus();
    });
    document.addEventListener('focusin', came);
    document.addEventListener('pointerdown', went);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      document.removeEventListener('focusin', came);
      document.removeEventListener('pointerdown', went);
      observer.disconnect();
    };
  }, []);
}

/** Whether `element`, which had the focus, cannot keep it, and nothing else has it. */
function isLost(element: Element): boolean {
  const { activeElement } = document;
  const isElsewhere = activeElement !== null && activeElement !== document.body && activeElement !== element;
  return !isElsewhere && (!element.isConnected || element.matches(':disabled'));
}

function headingInSight(): HTMLElement | null {
  const dialog = document.querySelector('dialog[open]');
  return (dialog ?? document).querySelector<HTMLElement>(dialog === null ? '[data-heading]' : 'h2');
}
