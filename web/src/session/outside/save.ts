/** How long a browser may take to begin a download; the address is of no use to anybody but it. */
const ADDRESS_MS = 40_000;

/**
 * Has the browser save a file under `name`. Whatever its sender calls it, it is bytes and nothing else, so that no browser
 * ever shows or runs it.
 */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file.slice(0, file.size, 'application/octet-stream'));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, ADDRESS_MS);
}
