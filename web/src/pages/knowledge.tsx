import type { VNode } from 'preact';
import type { PageTexts } from '../ui/i18n/texts.js';
import { pageAddress } from '../ui/page-address.js';
import type { Entry } from './contents.js';
import { FIELDS, GROUPS } from './fields.js';
import type { Field } from './fields.js';
import type { PageLanguage } from './language.js';
import { Limit, List, Part, Section } from './parts.js';

type Texts = PageTexts['knowledge'];

/** The table of contents of *What this server knows*. */
export function knowledgeContents(texts: Texts): readonly Entry[] {
  const { ask, moments, groups, never } = texts;
  return Object.entries({ ask, moments, groups, never }).map(([id, { heading }]) => ({ id, heading }));
}

/** What this server knows: told in full, and asked where there is script. */
export function Knowledge({ language }: { readonly language: PageLanguage }): VNode {
  const { knowledge: texts, protection } = language.pages;
  const { moments, groups, never } = texts;
  return (
    <>
      <Ask texts={texts.ask} limit={protection.limit} />
      <Section id="moments" heading={moments.heading}>
        <ol class="moments">
          {moments.list.map(({ when, what }) => (
            <li key={when}>
              <Part heading={when} text={what} />
            </li>
          ))}
        </ol>
        <Limit label={protection.limit}>{protection.kept.limits[0]}</Limit>
      </Section>
      <Section id="groups" heading={groups.heading}>
        <p>{groups.intro}</p>
        {GROUPS.map((group) => (
          <div key={group}>
            <h3>{groups[group]}</h3>
            <dl class="fields">
              {FIELDS[group].map((field) => (
                <FieldRow key={field} field={field} texts={texts.fields[field]} />
              ))}
            </dl>
          </div>
        ))}
      </Section>
      <Section id="never" heading={never.heading}>
        <List items={never.list} />
        <Limit label={protection.limit}>{never.limit}</Limit>
        <p>
          <a class="onward" href={pageAddress(language.path, 'protection')}>
            {never.link}
          </a>
        </p>
      </Section>
    </>
  );
}

/** What a field is called and means. The script copies it beside an answer. */
function FieldRow({ field, texts }: { readonly field: Field; readonly texts: Texts['fields'][Field] }): VNode {
  return (
    <div class="field-row" data-field={field}>
      <dt>
        {texts.name} <code dir="ltr">{field}</code>
      </dt>
      <dd class="field-means">{texts.means}</dd>
    </div>
  );
}

/** What `live.ts` brings to life; it finds all its words here. Without script it stays hidden. */
function Ask({ texts, limit }: { readonly texts: Texts['ask']; readonly limit: string }): VNode {
  return (
    <Section id="ask" heading={texts.heading}>
      <p>{texts.intro}</p>
      <noscript>
        <p class="callout">{texts.noScript}</p>
      </noscript>
      <div
        class="ask"
        data-ask
        data-again={texts.again}
        data-asking={texts.asking}
        data-answered={texts.answered}
        data-away={texts.away}
        data-unexplained={texts.unexplained}
        data-yes={texts.yes}
        data-no={texts.no}
        data-none={texts.none}
        hidden
      >
        <button type="button" class="main-button">
          {texts.button}
        </button>
        <p class="ask-state" role="status" />
        <dl class="fields answer" hidden />
      </div>
      <Limit label={limit}>{texts.limit}</Limit>
    </Section>
  );
}
