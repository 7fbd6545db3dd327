import type { ComponentChildren, VNode } from 'preact';

interface RowProps {
  readonly name: string;
  /** What it means, in a sentence. */
  readonly means: string;
  /** For tests, which find a row by it in any language. */
  readonly id: string;
  readonly children: ComponentChildren;
}

/** One thing about the connection: its name, its value, and what it means. */
export function DetailsRow({ name, means, id, children }: RowProps): VNode {
  return (
    <div class="details-row" data-detail={id}>
      <dt>{name}</dt>
      <dd class="details-value">{children}</dd>
      <dd class="details-means">{means}</dd>
    </div>
  );
}
