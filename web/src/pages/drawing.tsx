import type { ComponentChildren, VNode } from 'preact';

interface DrawingProps {
  /** What it shows, for those who do not see it. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly children: ComponentChildren;
}

/**
 * A drawing in the colours of the page, by classes alone. It is mirrored where the page reads from right to left, and
 * what is written in it is mirrored back.
 */
export function Drawing({ title, width, height, children }: DrawingProps): VNode {
  return (
    <svg class="drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      {children}
    </svg>
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
}

interface WordsProps extends Place {
  readonly children: string;
  readonly class?: string;
}

/** Words in a drawing, centred. */
export function Words({ x, y, children, class: name = 'drawing-words' }: WordsProps): VNode {
  return (
    <text class={name} x={x} y={y} text-anchor="middle">
      {children}
    </text>
  );
}

interface PersonProps extends Place {
  readonly who: 'own' | 'partner';
  readonly name: string;
}

/** One of the two, in their colour, with their name below. */
export function Person({ x, y, who, name }: PersonProps): VNode {
  return (
    <>
      <circle class={`drawing-${who}`} cx={x} cy={y} r="24" />
      <path class="drawing-figure" d={`M${x - 12} ${y + 13}c1-8 6-11 12-11s11 3 12 11`} />
      <circle class="drawing-figure" cx={x} cy={y - 7} r="6" />
      <Words x={x} y={y + 42}>
        {name}
      </Words>
    </>
  );
}

/** A letter that is sealed. */
export function Letter({ x, y }: Place): VNode {
  return (
    <>
      <rect class="drawing-paper" x={x - 15} y={y - 10} width="30" height="20" rx="3" />
      <path class="drawing-fold" d={`M${x - 14} ${y - 9}l14 11l14-11`} />
      <circle class="drawing-seal" cx={x} cy={y + 2} r="4" />
    </>
  );
}

/** A key. */
export function Key({ x, y }: Place): VNode {
  return <path class="drawing-key" d={`M${x - 4} ${y}a4 4 0 1 1-8 0a4 4 0 1 1 8 0h13v4.500m-4.500-4.500v3.500`} />;
}
