// @vitest-environment happy-dom
import { h, render } from 'preact';
import type { ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { ConnectionDetails } from '../../src/session/state/inspection.js';
import { ConnectionRows } from '../../src/ui/chat/connection-rows.js';
import { CodeRow, ServerRow } from '../../src/ui/chat/inspection-rows.js';
import { details as enDetails } from '../../src/ui/i18n/en/details.js';
import { UiContext } from '../../src/ui/ui.js';
import type { Ui } from '../../src/ui/ui.js';
import { english } from './fixtures/english.js';
import { shown } from './fixtures/gallery.js';
import { DETAILS, INSPECTION } from './fixtures/inspection.js';
import { ShownPage } from './fixtures/shown-page.js';

const UI: Ui = {
  language: english,
  dispatch: () => undefined,
  openPicture: () => Promise.resolve(null),
  inspection: INSPECTION,
};

function rows(view: ComponentChild): ReadonlyMap<string, string> {
  const root = document.createElement('dl');
  render(h(UiContext.Provider, { value: UI, children: view }), root);
  const all = [...root.querySelectorAll<HTMLElement>('[data-detail]')];
  expect(all.every((row) => (row.querySelector('.details-means')?.textContent ?? '') !== '')).toBe(true);
  return new Map(
    all.map((row) => [row.dataset['detail'] ?? '', row.querySelector('.details-value')?.textContent ?? '']),
  );
}

function connection(changes: Partial<ConnectionDetails> = {}): ReadonlyMap<string, string> {
  return rows(h(ConnectionRows, { details: { ...DETAILS, ...changes }, texts: enDetails }));
}

test('everyRowNamesItsValueAndWhatItMeans', () => {
  const seen = connection();
  expect([...seen.keys()]).toEqual(['exchange', 'dtls', 'srtp', 'own', 'partner', 'ratchet', 'frames', 'path']);
  expect(seen.get('dtls')).toBe('1.3, TLS_AES_128_GCM_SHA256');
  expect(seen.get('own')).toContain('2 minutes');
  expect(seen.get('own')).toContain('00:07:0E');
  expect(seen.get('frames')).toBe('Epoch 1: 18,230 sealed, 17,998 opened, 0 refused');
  expect(seen.get('path')).toBe('Direct, over UDP');
});

test('whatTheBrowserDoesNotTellIsSaidToBeUnknown', () => {
  const transport = { dtls: null, cipher: null, srtp: null, route: null };
  const seen = connection({ transport, own: null, partner: null });
  for (const id of ['dtls', 'srtp', 'own', 'partner', 'path']) expect(seen.get(id)).toBe('Your browser does not tell');
});

test('theServersWordsStandFieldByField', () => {
  expect(rows(h(ServerRow, { held: new Map([['state', 'idle']]), texts: enDetails })).get('server')).toBe('state idle');
  expect(rows(h(ServerRow, { held: null, texts: enDetails })).get('server')).toBe('The server gives no answer');
  expect(rows(h(ServerRow, { held: undefined, texts: enDetails })).get('server')).toBe('Asking…');
});

test('theHashOfTheCodeIsShown', () => {
  expect(rows(h(CodeRow, { code: { hash: 'ab12', files: 7 }, texts: enDetails })).get('code')).toBe(
    'SHA-256 over 7 filesab12',
  );
  expect(rows(h(CodeRow, { code: null, texts: enDetails })).get('code')).toBe('Could not be worked out');
});

test('nothingIsAskedForBeforeItIsOpened', async () => {
  const page = new ShownPage(shown('chat-video'));
  page.click(page.find('[data-testid=lock]'));
  expect(page.has('[data-detail]')).toBe(false);
  const details = page.findA(HTMLDetailsElement, '[data-testid=details]');
  void act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  await expect.poll(() => page.root.querySelectorAll('[data-detail]').length).toBe(10);
});
