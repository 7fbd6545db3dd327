import type { ComponentChildren, VNode } from 'preact';

interface SectionProps {
  /** The same in every language, so that links to it hold. */
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** A part of a page that has a line in its table of contents. */
export function Section({ id, heading, children }: SectionProps): VNode {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </section>
  );
}

/** The limit of what stands before it, so that no promise stands alone. */
export function Limit({ label, children }: { readonly label: string; readonly children: ComponentChildren }): VNode {
  return (
    <p class="limit">
      <strong>{label}</strong> {children}
    </p>
  );
}

/** Limits that belong together. */
export function Limits({ label, list }: { readonly label: string; readonly list: readonly string[] }): VNode {
  return (
    <div class="limit">
      <strong>{label}</strong>
      <List items={list} />
    </div>
  );
}

/** A list of sentences. */
export function List({ items }: { readonly items: readonly string[] }): VNode {
  return (
    <ul class="points">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** Paragraphs, one after the other. */
export function Paragraphs({ list }: { readonly list: readonly string[] }): VNode {
  return (
    <>
      {list.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </>
  );
}

/** A short text under a heading of its own. */
export function Part({ heading, text }: { readonly heading: string; readonly text: string }): VNode {
  return (
    <div>
      <h3>{heading}</h3>
      <p>{text}</p>
    </div>
  );
}
