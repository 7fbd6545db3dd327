/** A size as people read it: `312 kB`, `4.2 MB`. */
export function fileSize(bytes: number, tag: string): string {
  const { unit, one, maximumFractionDigits } = unitFor(bytes);
  const format = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits });
  return format.format(bytes / one);
}

function unitFor(bytes: number): { unit: string; one: number; maximumFractionDigits: number } {
  if (bytes < 1000) return { unit: 'byte', one: 1, maximumFractionDigits: 0 };
  if (bytes < 1_000_000) return { unit: 'kilobyte', one: 1000, maximumFractionDigits: 0 };
  return { unit: 'megabyte', one: 1_000_000, maximumFractionDigits: 1 };
}
