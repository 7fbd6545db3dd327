import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Choices, Service } from '../../session/state.js';
import { Heading } from '../parts/heading.js';
import { Mark, NameMark } from '../parts/mark.js';
import { useTexts, useUi } from '../ui.js';
import { AddressChoice } from './address-choice.js';
import { Facts } from './facts.js';
import { Interests } from './interests.js';
import { Languages } from './languages.js';
import { RulesDialog } from './rules-dialog.js';
import { Start } from './start.js';

interface HomeProps {
  readonly choices: Choices;
  readonly service: Service;
}

/** The first screen: what this is, three ways to start, and what one may choose before. */
export function Home({ choices, service }: HomeProps): VNode {
  const texts = useTexts().home;
  const { dispatch } = useUi();
  const [rulesOpen, setRulesOpen] = useState(false);
  const choose = (changed: Partial<Choices>): void => {
    dispatch({ type: 'person/choices', choices: { ...choices, ...changed } });
  };
  return (
    <main class="home">
      <header class="home-head">
        <NameMark />
      </header>
      <section class="hero">
        <Mark class="mark hero-mark" />
        <Heading>{texts.heading}</Heading>
        <p class="lead">{texts.intro}</p>
        <Start
          accepted={choices.rulesAccepted}
          accept={(rulesAccepted) => {
            choose({ rulesAccepted });
          }}
          readRules={() => {
            setRulesOpen(true);
          }}
        />
        <AddressChoice
          hidden={choices.hideAddress}
          service={service}
          change={(hideAddress) => {
            choose({ hideAddress });
          }}
        />
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
      <RulesDialog
        open={rulesOpen}
        close={() => {
          setRulesOpen(false);
        }}
      />
    </main>
  );
}
