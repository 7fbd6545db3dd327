import type { VNode } from 'preact';
import type { PageTexts } from '../ui/i18n/texts.js';
import { pageAddress } from '../ui/page-address.js';
import { Against } from './against.js';
import type { Entry } from './contents.js';
import type { PageLanguage } from './language.js';
import { Limit, Limits, List, Paragraphs, Part, Section } from './parts.js';
import { HonestDrawing, LayersDrawing, LyingDrawing } from './protection-drawings.js';
import { StepDrawing } from './steps-drawing.js';
import { Table } from './table.js';

type Texts = PageTexts['protection'];

const SECTIONS = ['short', 'steps', 'layers', 'code', 'against', 'keys', 'quantum', 'kept', 'you', 'next'] as const;

/** The table of contents of *How your chat is protected*. */
export function protectionContents(texts: Texts): readonly Entry[] {
  return SECTIONS.map((id) => ({ id, heading: texts[id].heading }));
}

/** How your chat is protected, from what a server sees to what only you can do. */
export function Protection({ language }: { readonly language: PageLanguage }): VNode {
  const texts = language.pages.protection;
  const { limit, keys, quantum, you, next } = texts;
  return (
    <>
      <Short texts={texts.short} />
      <Steps texts={texts} />
      <Layers texts={texts} />
      <Code texts={texts} />
      <Section id="against" heading={texts.against.heading}>
        <Against texts={texts.against} />
      </Section>
      <Section id="keys" heading={keys.heading}>
        <Paragraphs list={keys.text} />
        <Limit label={limit}>{keys.limit}</Limit>
      </Section>
      <Section id="quantum" heading={quantum.heading}>
        <Paragraphs list={quantum.text} />
        <Limit label={limit}>{quantum.limit}</Limit>
      </Section>
      <Kept texts={texts} serverPage={pageAddress(language.path, 'server')} />
      <Section id="you" heading={you.heading}>
        <p>{you.intro}</p>
        <div class="cards">
          {Object.values(you.parts).map(({ heading, text }) => (
            <div class="card" key={heading}>
              <h3>{heading}</h3>
              <p>{text}</p>
            </div>
          ))}
        </div>
      </Section>
      <Section id="next" heading={next.heading}>
        <p>{next.intro}</p>
        <List items={next.list} />
      </Section>
    </>
  );
}

function Short({ texts }: { readonly texts: Texts['short'] }): VNode {
  return (
    <Section id="short" heading={texts.heading}>
      <div class="cards cards-short">
        {(['protected', 'open', 'you'] as const).map((part) => (
          <div class={`card card-${part}`} key={part}>
            <h3>{texts[part].heading}</h3>
            <List items={texts[part].list} />
          </div>
        ))}
      </div>
    </Section>
  );
}

function Steps({ texts: { steps, limit } }: { readonly texts: Texts }): VNode {
  return (
    <Section id="steps" heading={steps.heading}>
      <p>{steps.intro}</p>
      <ol class="steps">
        {steps.list.map((step, index) => (
          <li key={step.heading}>
            <StepDrawing step={index} title={step.drawing} names={steps} />
            <div>
              <h3>{step.heading}</h3>
              <p>{step.text}</p>
              <Limit label={limit}>{step.limit}</Limit>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Layers({ texts: { layers, limit } }: { readonly texts: Texts }): VNode {
  return (
    <Section id="layers" heading={layers.heading}>
      <figure class="card figure">
        <LayersDrawing texts={layers} />
        <figcaption>{layers.caption}</figcaption>
      </figure>
      {layers.parts.map(({ heading, text }) => (
        <Part key={heading} heading={heading} text={text} />
      ))}
      <p>{layers.closed}</p>
      <Limit label={limit}>{layers.limit}</Limit>
    </Section>
  );
}

function Code({ texts: { code, steps, limit } }: { readonly texts: Texts }): VNode {
  return (
    <Section id="code" heading={code.heading}>
      <p>{code.certificates}</p>
      <p>{code.question}</p>
      <div class="cards">
        <figure class="card">
          <HonestDrawing texts={code} names={steps} />
          <figcaption>{code.honest.caption}</figcaption>
        </figure>
        <figure class="card">
          <LyingDrawing texts={code} names={steps} />
          <figcaption>{code.lying.caption}</figcaption>
        </figure>
      </div>
      <p>{code.answer}</p>
      <p>{code.chance}</p>
      <Limits label={limit} list={code.limits} />
    </Section>
  );
}

function Kept({ texts: { kept, limit }, serverPage }: { readonly texts: Texts; readonly serverPage: string }): VNode {
  const { what, where, until } = kept.columns;
  return (
    <Section id="kept" heading={kept.heading}>
      <p>{kept.intro}</p>
      <Table
        labelledBy="kept-heading"
        columns={[what, where, until]}
        rows={Object.values(kept.rows).map((row) => [row.what, row.where, row.until])}
      />
      <p>
        <a class="onward" href={serverPage}>
          {kept.link}
        </a>
      </p>
      <Limits label={limit} list={kept.limits} />
    </Section>
  );
}
