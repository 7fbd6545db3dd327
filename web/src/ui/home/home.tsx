import type { VNode } from 'preact';
import type { Choices, Service } from '../../session/state/state.js';
import { Heading } from '../parts/heading.js';
import { Mark, NameMark } from '../parts/mark.js';
import { useTexts, useUi } from '../ui.js';
import { Beginning } from './beginning.js';
import { Elsewhere } from './elsewhere.js';
import { Facts } from './facts.js';
import { Interests } from './interests.js';
import { LanguageMenu } from './language-menu.js';
import { Languages } from './languages.js';

interface HomeProps {
  readonly choices: Choices;
  readonly service: Service;
}

/** The first screen: what this is, the ways to start, and what one may choose before. */
export function Home({ choices, service }: HomeProps): VNode {
  const texts = useTexts().home;
  const { dispatch } = useUi();
  const choose = (changed: Partial<Choices>): void => {
    dispatch({ type: 'person/choices', choices: { ...choices, ...changed } });
  };
  return (
    <main class="home">
      <header class="home-head">
        <NameMark />
        <LanguageMenu />
      </header>
      <section class="hero">
        <Mark class="mark hero-mark" />
        <Heading>
          {sentences(texts.heading).map((sentence) => (
            <span class="sentence">{sentence}</span>
          ))}
        </Heading>
        <p class="lead">{texts.intro}</p>
        <Elsewhere />
        <Beginning choices={choices} service={service} invites />
      </section>
      <section class="preferences card" aria-labelledby="preferences">
        <h2 id="preferences">{texts.preferences}</h2>
        <p class="soft">{texts.optional}</p>
        <Interests
          interests={choices.interests}
          change={(interests) => {
            choose({ interests });
          }}
        />
        <Languages
          languages={choices.languages}
          change={(languages) => {
            choose({ languages });
          }}
        />
      </section>
      <Facts />
    </main>
  );
}

/** Each stands in a line of its own where there is room. The spaces between them are kept, for those who hear it. */
function sentences(text: string): readonly string[] {
  return text.match(/[^.。।]+[.。।]?/g) ?? [text];
}
