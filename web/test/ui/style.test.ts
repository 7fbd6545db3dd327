import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../src/ui/style/', import.meta.url);

/** What names a side of the screen, and so stands on the wrong one where one reads from right to left. */
const SIDES =
  /(?<!safe-area-)\b(margin|padding|border|inset)-(left|right)\b|(^|[\s{;])(left|right)\s*:|\b(text-align|float|clear)\s*:\s*(left|right)\b|\bborder-(top|bottom)-(left|right)-radius\b|\bto (left|right)\b/m;

describe.each(readdirSync(folder))('%s', (file) => {
  const style = readFileSync(new URL(file, folder), 'utf8');

  test('says start and end, never left and right', () => {
    expect(SIDES.exec(style)?.[0]).toBeUndefined();
  });

  test('loads nothing', () => {
    expect(/url\((?!'\.\/[\w-]+\.css'\))/.exec(style)?.[0]).toBeUndefined();
  });
});
