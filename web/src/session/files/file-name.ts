import { neutralise } from '../state/text.js';

/** Code points of a name, at most (PROTOCOL.md §4, Files). */
const MAX_NAME = 255;

/** What stands for a name that nothing is left of. */
const UNNAMED = 'file';

/** What no name may have in it on the wire. */
// eslint-disable-next-line no-control-regex -- control characters are what it replaces
const NOT_ON_THE_WIRE = /[/\\\u0000-\u001f\u007f-\u009f\ud800-\udfff]/gu;

/** What breaks lines but is no control character. */
const LINE_BREAKS = /[\u2028\u2029]/g;

/** What Windows has other uses for. */
const NOT_ON_A_DISK = /[<>:"|?*/\\]/g;
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** A chosen file's name as it may be offered; what is too long loses its middle, not its extension. */
export function offeredName(name: string): string {
  const letters = Array.from(name.replace(NOT_ON_THE_WIRE, '_'));
  if (letters.length <= MAX_NAME) return letters.join('') || UNNAMED;
  const extension = Array.from(extensionOf(letters.join(''))).slice(0, 32);
  return [...letters.slice(0, MAX_NAME - extension.length), ...extension].join('');
}

/** The same name with the extension of what the file has become. */
export function renamed(name: string, extension: string): string {
  const before = extensionOf(name);
  if (before.toLowerCase() === extension || (before.toLowerCase() === '.jpeg' && extension === '.jpg')) return name;
  return offeredName(name.slice(0, name.length - before.length) + extension);
}

/** A stranger's name for a file, to be shown: nothing in it turns or breaks what stands around it. */
export function shownName(name: string): string {
  return neutralise(name).replace(LINE_BREAKS, ' ').trim() || UNNAMED;
}

/** The same, to be saved under: hides no file and means no device anywhere. */
export function savedName(name: string): string {
  const safe = shownName(name)
    .replace(NOT_ON_A_DISK, '_')
    .replace(/^\.+/, '_')
    .replace(/[. ]+$/, '');
  return (DEVICE.test(safe) ? `_${safe}` : safe) || UNNAMED;
}

function extensionOf(name: string): string {
  return /.(\.[^.\s]{1,31})$/u.exec(name)?.[1] ?? '';
}
