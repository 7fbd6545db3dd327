import type { Knowledge } from '../session/state/inspection.js';
import type { Fact } from '../protocol/messages.js';

/**
 * Brings the question on *What this server knows* to life: a click asks, and each field of the answer stands beside what
 * the page says of it. All words come from the document, in its language; those of the server are shown as text.
 */
export function liveQuestion(root: Document, ask: () => Promise<Knowledge | null>): void {
  const [place, button] = [root.querySelector<HTMLElement>('[data-ask]'), root.querySelector('[data-ask] button')];
  const [state, answer] = [root.querySelector('[data-ask] [role=status]'), root.querySelector('[data-ask] dl')];
  if (place === null || button === null || state === null || !(answer instanceof HTMLElement)) return;
  const words = place.dataset;
  let asking = false;
  button.addEventListener('click', () => {
    if (asking) return;
    asking = true;
    state.textContent = words['asking'] ?? '';
    void ask().then((held) => {
      asking = false;
      state.textContent = (held === null ? words['away'] : words['answered']) ?? '';
      button.textContent = words['again'] ?? '';
      answer.hidden = held === null;
      answer.replaceChildren(...[...(held ?? [])].map(([field, fact]) => row(root, words, field, fact)));
    });
  });
  place.hidden = false;
}

/** One field of the answer: the page's own row about it, with the value between name and meaning. */
function row(root: Document, words: DOMStringMap, field: string, fact: Fact): Element {
  const known = [...root.querySelectorAll('.field-row')].find((one) => one.getAttribute('data-field') === field);
  const shown = known?.cloneNode(true) ?? unexplained(root, words, field);
  const value = root.createElement('dd');
  value.className = 'field-value';
  // The server's own words are English, whatever the language of the page.
  if (typeof fact === 'string') value.lang = 'en';
  value.dir = 'auto';
  value.textContent = written(fact, words, root.documentElement.lang);
  (shown as Element).querySelector('dt')?.after(value);
  return shown as Element;
}

/** A field that the page does not know. */
function unexplained(root: Document, words: DOMStringMap, field: string): Element {
  const [own, name, means] = [root.createElement('div'), root.createElement('dt'), root.createElement('dd')];
  own.className = 'field-row';
  name.textContent = field;
  means.className = 'field-means';
  means.textContent = words['unexplained'] ?? '';
  own.append(name, means);
  return own;
}

function written(fact: Fact, words: DOMStringMap, language: string): string {
  if (typeof fact === 'string') return fact;
  if (typeof fact === 'number') return new Intl.NumberFormat(language).format(fact);
  if (typeof fact === 'boolean') return (fact ? words['yes'] : words['no']) ?? '';
  return fact.length === 0 ? (words['none'] ?? '') : fact.join(', ');
}
