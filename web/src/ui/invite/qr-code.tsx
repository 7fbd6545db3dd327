import { correction, generate } from 'lean-qr/nano';
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';

/** Light modules around the code, without which scanners do not see where it ends (ISO/IEC 18004). */
const QUIET = 4;

/** What is needed of a code that was made. */
interface Modules {
  readonly size: number;
  get(x: number, y: number): boolean;
}

/** `text` as a QR code, dark on light in every light. Drawn here. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }): VNode {
  const modules: Modules = useMemo(() => generate(text, { minCorrectionLevel: correction.M }), [text]);
  const size = modules.size + 2 * QUIET;
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} data-testid="qr-code">
      <rect class="qr-light" width={size} height={size} />
      <path class="qr-dark" d={pathOf(modules)} />
    </svg>
  );
}

/** One stroke for each run of dark modules in a row. */
function pathOf(modules: Modules): string {
  const rows = Array.from({ length: modules.size }, (_, y) => y);
  return rows.map((y) => rowOf(modules, y)).join('');
}

function rowOf(modules: Modules, y: number): string {
  let path = '';
  for (let x = 0; x < modules.size; x += 1) {
    const start = x;
    while (modules.get(x, y)) x += 1;
    if (x > start) path += `M${start + QUIET} ${y + QUIET}h${x - start}v1h-${x - start}z`;
  }
  return path;
}
