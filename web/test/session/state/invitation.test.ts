import { describe, expect, it } from 'vitest';
import { random } from '../../../src/crypto/primitives.js';
import { takeFragments } from '../../../src/session/outside/address-bar.js';
import { makeInvitation, openedLink } from '../../../src/session/state/invitation.js';

const SECRET = 'A'.repeat(42) + 'E';

describe('an invite link', () => {
  it('is the page and 32 fresh bytes behind the #', () => {
    const one = makeInvitation(random, 'https://chat.example');
    expect(one.link).toMatch(/^https:\/\/chat\.example\/#[A-Za-z0-9_-]{43}$/);
    expect(openedLink(one.secret)).toEqual({ type: 'invitation', secret: one.secret });
    expect(makeInvitation(random, 'https://chat.example').secret).not.toBe(one.secret);
  });

  it.each([
    ['cut off', SECRET.slice(1)],
    ['too long', `${SECRET}A`],
    ['padded', `${SECRET}=`],
    ['of another alphabet', `+${SECRET.slice(1)}`],
    ['with stray bits', 'A'.repeat(42) + 'B'],
    ['of other words', 'rules'],
  ])('is broken where it is %s', (_how, fragment) => {
    expect(openedLink(fragment)).toEqual({ type: 'broken' });
  });
});

/** A window at `href`, as far as its address bar goes. */
function windowAt(href: string) {
  let changed = (): void => undefined;
  const location = new URL(href);
  const bar = {
    location,
    history: {
      replaceState: (_state: unknown, _unused: string, url?: string | URL | null): void => {
        location.href = new URL(url ?? '', location).href;
      },
    },
    addEventListener: (_type: 'hashchange', listener: () => void): void => {
      changed = listener;
    },
  };
  const paste = (pasted: string): void => {
    location.href = pasted;
    changed();
  };
  return { bar, location, paste };
}

describe('the address bar', () => {
  it('is clean before the fragment is told, at first and when one is pasted', () => {
    const { bar, location, paste } = windowAt(`https://chat.example/?a#${SECRET}`);
    const told: [string, string][] = [];
    takeFragments(bar, (fragment) => told.push([fragment, location.href]));
    paste('https://chat.example/?a#other');
    expect(told).toEqual([
      [SECRET, 'https://chat.example/?a'],
      ['other', 'https://chat.example/?a'],
    ]);
  });

  it.each(['https://chat.example/', 'https://chat.example/#'])('tells nothing where nothing is: %s', (href) => {
    const { bar, location } = windowAt(href);
    takeFragments(bar, () => {
      throw new Error('there was no fragment');
    });
    expect(location.href).toBe('https://chat.example/');
  });
});
