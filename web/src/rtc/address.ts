/**
 * Which network addresses may be shown to a stranger, or probed for one (PROTOCOL.md §3.3). An address is judged by its
 * bits: whatever is no IP literal is not public.
 */

/** Whether `address` is an IP literal outside every range of PROTOCOL.md §3.3. */
export function isPublicAddress(address: string): boolean {
  const v4 = parseV4(address);
  if (v4 !== null) return isPublicV4(v4);
  const v6 = parseV6(address);
  return v6 !== null && isPublicV6(v6);
}

/** Whether a page served from `hostname` (as in `location.hostname`) is on this machine or in its local network. */
export function isLocalHost(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  if (parseV4(name) !== null || parseV6(name) !== null) return !isPublicAddress(name);
  return name === 'localhost' || name.endsWith('.localhost') || name.endsWith('.local');
}

type Range = readonly [base: number, bits: number];

const NOT_PUBLIC_V4: readonly Range[] = [
  [0x00000000, 8],
  [0x0a000000, 8],
  [0x64400000, 10],
  [0x7f000000, 8],
  [0xa9fe0000, 16],
  [0xac100000, 12],
  [0xc0a80000, 16],
  [0xe0000000, 3],
];

/** By the first 16 bits: fc00::/7, fe80::/10, fec0::/10, ff00::/8. */
const NOT_PUBLIC_V6: readonly Range[] = [
  [0xfc00, 7],
  [0xfe80, 10],
  [0xfec0, 10],
  [0xff00, 8],
];

function isPublicV4(address: number): boolean {
  return !NOT_PUBLIC_V4.some(([base, bits]) => address >>> (32 - bits) === base >>> (32 - bits));
}

function isPublicV6(groups: readonly number[]): boolean {
  const [g0 = 0, g1 = 0, g2 = 0, g3 = 0, g4 = 0, g5 = 0, g6 = 0, g7 = 0] = groups;
  const v4 = ((g6 << 16) | g7) >>> 0;
  const middleIsZero = g2 === 0 && g3 === 0 && g4 === 0;
  if (g0 === 0 && g1 === 0 && middleIsZero && g5 === 0) return false;
  if (g0 === 0 && g1 === 0 && middleIsZero && g5 === 0xffff) return isPublicV4(v4);
  if (g0 === 0x64 && g1 === 0xff9b && middleIsZero && g5 === 0) return isPublicV4(v4);
  return !NOT_PUBLIC_V6.some(([base, bits]) => g0 >>> (16 - bits) === base >>> (16 - bits));
}

/** Four decimal parts without leading zeros, as one unsigned number. */
function parseV4(text: string): number | null {
  const parts = text.split('.');
  if (parts.length !== 4) return null;
  let address = 0;
  for (const part of parts) {
    if (!/^(0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255) return null;
    address = address * 256 + Number(part);
  }
  return address;
}

/** Eight groups of 16 bits (RFC 4291 §2.2); no zone. */
function parseV6(text: string): readonly number[] | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const [head, tail] = halves.map((half, at) => parseGroups(half, at === halves.length - 1));
  if (head === undefined || head === null || tail === null) return null;
  if (tail === undefined) return head.length === 8 ? head : null;
  const missing = 8 - head.length - tail.length;
  return missing < 1 ? null : [...head, ...Array.from({ length: missing }, () => 0), ...tail];
}

/** The last group of an address may stand as IPv4. */
function parseGroups(text: string, isLast: boolean): readonly number[] | null {
  if (text === '') return [];
  const groups: number[] = [];
  const parts = text.split(':');
  for (const [index, part] of parts.entries()) {
    const v4 = isLast && index === parts.length - 1 ? parseV4(part) : null;
    if (v4 !== null) groups.push(v4 >>> 16, v4 & 0xffff);
    else if (/^[0-9a-f]{1,4}$/i.test(part)) groups.push(Number.parseInt(part, 16));
    else return null;
  }
  return groups;
}
