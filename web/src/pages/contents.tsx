import type { VNode } from 'preact';

/** A line of the table of contents: the section's id and its heading. */
export interface Entry {
  readonly id: string;
  readonly heading: string;
}

interface ContentsProps {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/** The table of contents: beside the text where there is room, else above it. */
export function Contents({ heading, entries }: ContentsProps): VNode {
  return (
    <nav class="contents" aria-label={heading}>
      <p aria-hidden="true">{heading}</p>
      <ol>
        {entries.map(({ id, heading: words }) => (
          <li key={id}>
            <a href={`#${id}`}>{words}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
