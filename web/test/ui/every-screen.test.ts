// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { PAGES, pageAddress } from '../../src/ui/page-address.js';
import { GALLERY, shown } from './fixtures/gallery.js';
import { accessibleName } from './fixtures/accessible-name.js';
import { ShownPage } from './fixtures/shown-page.js';

describe.each(Object.keys(GALLERY))('the screen %s', (name) => {
  const state = shown(name);

  test('says which one it is, under one heading', () => {
    const page = new ShownPage(state);
    expect(page.find('[data-screen]').dataset['screen']).toBe(state.screen.type);
    expect(page.find('h1').textContent).not.toBe('');
    expect(document.title).toContain('AnonymousChat');
  });

  test('says in words what is the matter, and has a next step', () => {
    const page = new ShownPage(state);
    const words = [...page.root.querySelectorAll('main p, main li, main figcaption, main .callout, main label')];
    expect(words.some((element) => element.textContent.trim().length > 10)).toBe(true);
    const steps = [...page.root.querySelectorAll<HTMLButtonElement>('main button')].filter((step) => !step.disabled);
    expect(steps.map(accessibleName)).not.toEqual([]);
  });

  test('names every control', () => {
    const page = new ShownPage(state);
    const controls = [...page.root.querySelectorAll('button, a, summary')];
    expect(controls.filter((control) => accessibleName(control) === '')).toEqual([]);
    const fields = [...page.root.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    expect(fields.filter((field) => field.labels?.length === 0 && !field.hasAttribute('aria-label'))).toEqual([]);
  });

  test('uses every id once, and no id that is missing', () => {
    const page = new ShownPage(state);
    const ids = [...page.root.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    const pointers = [...page.root.querySelectorAll('[aria-labelledby], [aria-describedby]')];
    const wanted = pointers.flatMap((element) =>
      ['aria-labelledby', 'aria-describedby'].flatMap((name) => element.getAttribute(name)?.split(' ') ?? []),
    );
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('needs nothing that the content security policy forbids', () => {
    const page = new ShownPage(state);
    expect(page.has('[style], style, script, iframe, object, [src], [href]:not(a)')).toBe(false);
  });

  test('leads nowhere but to pages of our own, each in a tab of its own', () => {
    const links = [...new ShownPage(state).root.querySelectorAll<HTMLAnchorElement>('a:not([hreflang])')];
    const known: readonly (string | null)[] = PAGES.map((page) => pageAddress('en', page));
    for (const link of links) {
      expect(known).toContain(link.getAttribute('href'));
      expect([link.target, link.rel]).toEqual(['_blank', 'noopener']);
    }
  });
});
