import { toHex } from '../../crypto/bytes.js';
import { sha256 } from '../../crypto/primitives.js';
import type { CodeHash } from '../state/inspection.js';

/** Fetches one of the page's own files, as it was fetched to run. */
export type ReadFile = (path: string) => Promise<Uint8Array | null>;

/** Lists the page's files, a path a line, in their order; written by the build. */
const LIST = 'code.txt';

/**
 * One hash for all the code of the page: SHA-256 over a line `HASH  PATH` for each file of the list, as `sha256sum` writes
 * them. null where a file is missing, or where something runs (`running`) that the list does not name. Where a document says
 * the whole address of something of its own `origin`, the origin is left out: so the hash is that of the build, wherever the
 * page stands.
 */
export async function codeHash(read: ReadFile, running: readonly string[], origin: string): Promise<CodeHash | null> {
  const list = await read(LIST);
  if (list === null) return null;
  const paths = new TextDecoder().decode(list).split('\n').filter(Boolean);
  if (running.some((path) => !paths.includes(path))) return null;
  const lines: string[] = [];
  for (const path of paths) {
    const file = await read(path);
    if (file === null) return null;
    lines.push(`${toHex(await sha256(path.endsWith('.html') ? asBuilt(file, origin) : file))}  ${path}\n`);
  }
  return { hash: toHex(await sha256(new TextEncoder().encode(lines.join('')))), files: paths.length };
}

/** `"https://chat.example/social.png"` means `"/social.png"` there, and is written so by the build. */
function asBuilt(file: Uint8Array, origin: string): Uint8Array {
  return new TextEncoder().encode(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(file).replaceAll(`"${origin}/`, '"/'),
  );
}

/** The scripts and styles that this document runs, as paths in the list. */
export function runningFiles(document: Pick<Document, 'querySelectorAll'>, base: string): readonly string[] {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src);
  const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href);
  return [...scripts, ...styles].map((url) => (url.startsWith(base) ? url.slice(base.length) : url));
}
