import type { VNode } from 'preact';
import type { PageTexts } from '../ui/i18n/texts.js';

/** Whom to ask. The server puts the operator's contact in where one is set (docs/configuration.md). */
export function Contact({ texts }: { readonly texts: PageTexts['privacy']['who'] }): VNode {
  return <p>{texts.noContact}</p>;
}
