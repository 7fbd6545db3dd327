import type { VNode } from 'preact';
import { pageAddress } from '../ui/page-address.js';
import type { PageLanguage } from './language.js';
import { Limit, List, Section } from './parts.js';

/** The rules, in the words of the dialog before a chat, and what to do when someone breaks them. */
export function Rules({ language }: { readonly language: PageLanguage }): VNode {
  const { list, after } = language.texts.rules;
  const { rules, protection } = language.pages;
  return (
    <>
      <ol class="rules">
        {list.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
      <p>{after}</p>
      <Section id="breaks" heading={rules.breaks.heading}>
        <List items={rules.breaks.list} />
        <Limit label={protection.limit}>{rules.breaks.limit}</Limit>
      </Section>
      <Section id="danger" heading={rules.danger.heading}>
        <p>{rules.danger.text}</p>
      </Section>
      <Section id="you" heading={protection.you.heading}>
        <p>{protection.you.parts.reveal.text}</p>
        <p>
          <a class="onward" href={`${pageAddress(language.path, 'protection')}#you`}>
            {protection.title}
          </a>
        </p>
      </Section>
    </>
  );
}
