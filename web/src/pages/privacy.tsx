import type { VNode } from 'preact';
import type { PageTexts } from '../ui/i18n/texts.js';
import { pageAddress } from '../ui/page-address.js';
import { Contact } from './contact.js';
import type { Entry } from './contents.js';
import type { PageLanguage } from './language.js';
import { Limit, List, Part, Section } from './parts.js';
import { Table } from './table.js';

type Texts = PageTexts['privacy'];

const SECTIONS = ['who', 'what', 'law', 'others', 'cookies', 'children', 'rights'] as const;

/** The table of contents of the privacy notice. */
export function privacyContents(texts: Texts): readonly Entry[] {
  return SECTIONS.map((id) => ({ id, heading: texts[id].heading }));
}

/** The privacy notice. */
export function Privacy({ language }: { readonly language: PageLanguage }): VNode {
  const { privacy, protection, knowledge } = language.pages;
  const { who, law, others, cookies, children, rights } = privacy;
  return (
    <>
      <Section id="who" heading={who.heading}>
        <p>{who.text}</p>
        <Contact texts={who} />
        <p>{who.software}</p>
      </Section>
      <What texts={privacy.what} />
      <Section id="law" heading={law.heading}>
        <p>{law.intro}</p>
        <List items={law.list} />
        <p>{law.other}</p>
      </Section>
      <Section id="others" heading={others.heading}>
        {[others.partner, others.relay, others.nobody].map(({ heading, text }) => (
          <Part key={heading} heading={heading} text={text} />
        ))}
      </Section>
      <Section id="cookies" heading={cookies.heading}>
        <p>{cookies.text}</p>
      </Section>
      <Section id="children" heading={children.heading}>
        <p>{children.text}</p>
      </Section>
      <Section id="rights" heading={rights.heading}>
        <p>{rights.text}</p>
        <p>
          <a class="onward" href={pageAddress(language.path, 'server')}>
            {knowledge.title}
          </a>
        </p>
        <Limit label={protection.limit}>{rights.limit}</Limit>
      </Section>
    </>
  );
}

function What({ texts }: { readonly texts: Texts['what'] }): VNode {
  const { what, why, until } = texts.columns;
  return (
    <Section id="what" heading={texts.heading}>
      <Table
        labelledBy="what-heading"
        columns={[what, why, until]}
        rows={Object.values(texts.rows).map((row) => [row.what, row.why, row.until])}
      />
      <p>{texts.camera}</p>
    </Section>
  );
}
