/**
 * Watches over the focus until the returned function is called: where what had it goes away or can no longer be used, it
 * moves to the heading of the open dialog or of the screen, so that who uses keys or a screen reader is never thrown back to
 * the top.
 */
export function keepFocus(): () => void {
  let last: Element | null = document.activeElement;
  const came = ({ target }: Event): void => {
    last = target instanceof Element ? target : null;
  };
  // Who presses beside everything wants the focus nowhere.
  const pressed = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('[tabindex], a, button, input, label') === null) last = null;
  };
  const observer = new MutationObserver(() => {
    if (last === null || !isLost(last)) return;
    last = null;
    headingInSight()?.focus();
  });
  document.addEventListener('focusin', came);
  document.addEventListener('pointerdown', pressed);
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  return () => {
    document.removeEventListener('focusin', came);
    document.removeEventListener('pointerdown', pressed);
    observer.disconnect();
  };
}

/** Whether `element`, which had the focus, cannot keep it, and nothing else has it. */
function isLost(element: Element): boolean {
  const { activeElement, body } = document;
  const isElsewhere = activeElement !== null && activeElement !== body && activeElement !== element;
  return element !== body && !isElsewhere && (!element.isConnected || element.matches(':disabled'));
}

function headingInSight(): HTMLElement | null {
  const dialog = document.querySelector('dialog[open]');
  return (dialog ?? document).querySelector<HTMLElement>(dialog === null ? '[data-heading]' : 'h2');
}
