/**
 * Draws the pictures in `public/` that have to be PNG, from `icon.svg` and the pages beside this file, by Chromium:
 * `node build/drawings/draw.ts` (or `npm run draw`). To be run when the sign changes; what it draws is committed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const browser = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const drawings = import.meta.dirname;
const finished = join(drawings, '..', '..', 'public');

/** The page `name.html`, asked with `query`, as a PNG of this size with nothing behind it. */
function drawn(name: string, width: number, height: number, query = ''): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'drawing-'));
  try {
    const png = join(folder, 'drawn.png');
    execFileSync(
      browser,
      [
        '--headless',
        '--no-sandbox',
        '--hide-scrollbars',
        '--force-device-scale-factor=1',
        '--default-background-color=00000000',
        `--user-data-dir=${folder}`,
        `--window-size=${width},${height}`,
        `--screenshot=${png}`,
        `${pathToFileURL(join(drawings, `${name}.html`)).href}${query}`,
      ],
      { stdio: 'ignore' },
    );
    return readFileSync(png);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An icon file that holds one PNG of 32 × 32, as every browser in use reads it. */
function iconFile(png: Buffer): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // one picture
  head.writeUInt8(32, 6); // width
  head.writeUInt8(32, 7); // height
  head.writeUInt16LE(1, 10); // planes
  head.writeUInt16LE(32, 12); // bits in a pixel
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18); // where it begins
  return Buffer.concat([head, png]);
}

function write(name: string, content: Buffer): void {
  writeFileSync(join(finished, name), content);
}

write('icon-192.png', drawn('icon', 192, 192));
write('icon-512.png', drawn('icon', 512, 512));
write('icon-180.png', drawn('icon', 180, 180, '?whole'));
write('icon-maskable-512.png', drawn('icon', 512, 512, '?maskable'));
write('favicon.ico', iconFile(drawn('icon', 32, 32)));
write('social.png', drawn('social', 1200, 630));
