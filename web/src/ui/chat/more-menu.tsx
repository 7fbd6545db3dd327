import type { VNode } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MoreIcon } from '../parts/icons.js';
import { useTexts } from '../ui.js';
import type { Action } from './action.js';

/** The lesser controls behind one button (WAI-ARIA APG, menu button): arrows lead through them, Escape back to the button. */
export function MoreMenu({ actions }: { readonly actions: readonly Action[] }): VNode {
  const texts = useTexts().more;
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<'first' | 'last' | null>(null);
  const close = (): void => {
    setOpened(null);
  };
  const closeToButton = (): void => {
    close();
    button.current?.focus();
  };
  useLayoutEffect(() => {
    if (opened !== null)
      itemsIn(whole.current)
        .at(opened === 'first' ? 0 : -1)
        ?.focus();
  }, [opened]);
  useEffect(() => {
    if (opened === null) return;
    const outside = ({ target }: Event): void => {
      if (target instanceof Node && whole.current?.contains(target) === false) close();
    };
    document.addEventListener('pointerdown', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
    };
  }, [opened]);
  return (
    <div
      ref={whole}
      class="more-controls"
      onKeyDown={(event) => {
        const closed = opened === null;
        if (!closed && event.key === 'Tab') close();
        const meant = closed ? opens(event.key) : leads(event.key, whole.current);
        if (meant === null && (closed || event.key !== 'Escape')) return;
        event.preventDefault();
        // The page's own Escape means something else.
        event.stopPropagation();
        if (meant === null) closeToButton();
        else if (typeof meant === 'string') setOpened(meant);
        else meant.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        class="control"
        aria-haspopup="menu"
        aria-expanded={opened !== null}
        aria-controls={opened === null ? undefined : id}
        onClick={() => {
          setOpened(opened === null ? 'first' : null);
        }}
      >
        <span class="control-disc">
          <MoreIcon />
        </span>
        <span class="control-label">{texts.open}</span>
      </button>
      {opened !== null && (
        <div id={id} class="menu" role="menu" aria-label={texts.label}>
          {actions.map((action) => (
            <MenuItem key={action.label} action={action} done={closeToButton} />
          ))}
        </div>
      )}
    </div>
  );
}

function MenuItem({ action, done }: { readonly action: Action; readonly done: () => void }): VNode {
  const { icon, label, pressed, rests = false, press } = action;
  return (
    <button
      type="button"
      class="menu-item"
      tabIndex={-1}
      role={pressed === undefined ? 'menuitem' : 'menuitemcheckbox'}
      aria-checked={pressed}
      aria-disabled={rests}
      onClick={() => {
        if (rests) return;
        done();
        press();
      }}
    >
      {icon}
      <span>{label}</span>
    </button>
  );
}

function itemsIn(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('.menu-item') ?? [])];
}

/** Which item a key opens the menu at. */
function opens(key: string): 'first' | 'last' | null {
  if (key === 'ArrowDown') return 'first';
  return key === 'ArrowUp' ? 'last' : null;
}

/** The item that a key leads to in an open menu, around its ends. */
function leads(key: string, menu: HTMLElement | null): HTMLElement | null {
  const items = itemsIn(menu);
  const at = items.findIndex((item) => item === document.activeElement);
  switch (key) {
    case 'ArrowDown':
      return items[(at + 1) % items.length] ?? null;
    case 'ArrowUp':
      return items.at(at <= 0 ? -1 : at - 1) ?? null;
    case 'Home':
      return items[0] ?? null;
    case 'End':
      return items.at(-1) ?? null;
    default:
      return null;
  }
}
