import type { ComponentChildren, VNode } from 'preact';
import type { Chat } from '../../session/state/state.js';
import { CaptureTrouble } from '../mirror/capture-trouble.js';
import { OwnVideo } from '../parts/own-video.js';
import { useTexts, useUi } from '../ui.js';

interface UpgradeCardProps {
  readonly chat: Chat;
  /** What would be shown to the partner. */
  readonly own: MediaStream | null;
}

/** How far a wish to talk by more has come, beside the chat, which goes on meanwhile. */
export function UpgradeCard({ chat, own }: UpgradeCardProps): VNode | null {
  const { upgrade: texts, safety } = useTexts();
  const { dispatch } = useUi();
  const { upgrade } = chat;
  const withdraw = (): void => {
    dispatch({ type: 'person/withdraw' });
  };
  const answer = (agreed: boolean): void => {
    dispatch({ type: 'person/answer-mode', agreed });
  };
  switch (upgrade.type) {
    case 'none':
    case 'withdrawn':
    case 'refused':
      return null;
    case 'preparing':
      return (
        <Card words={texts.permission}>
          <Choice label={texts.cancel} press={withdraw} />
        </Card>
      );
    case 'asking':
      return (
        <Card words={texts.asking[upgrade.mode]}>
          {upgrade.mode === 'video' && <OwnVideo stream={own} />}
          <p class="soft">{upgrade.mode === 'video' ? texts.onlyYou : texts.unheard}</p>
          <Choice label={texts.cancel} press={withdraw} />
        </Card>
      );
    case 'asked':
      return (
        <Card words={texts.asked[upgrade.mode]}>
          <p>
            {texts.ifAgreed[chat.mode === 'voice' ? 'camera' : upgrade.mode]}{' '}
            {upgrade.mode === 'video' && chat.own.blurred && texts.startBlurred}
          </p>
          {upgrade.mode === 'video' && <p class="soft">{safety.short}</p>}
          <Choice
            label={texts.agree}
            main
            press={() => {
              answer(true);
            }}
          />
          <Choice
            label={texts.notNow}
            press={() => {
              answer(false);
            }}
          />
        </Card>
      );
    case 'agreeing':
      return (
        <Card words={texts.permission}>
          <Choice
            label={texts.notNow}
            press={() => {
              answer(false);
            }}
          />
        </Card>
      );
    case 'changing':
      return <Card words={texts.changing[upgrade.mode]} />;
    case 'declined':
      return <Card words={texts.declined} />;
    case 'lapsed':
      return (
        <Card words={texts.lapsed}>
          <Choice label={texts.close} press={withdraw} />
        </Card>
      );
    case 'failed':
      return (
        <section class="upgrade-card">
          <CaptureTrouble why={upgrade.why} />
          <Choice label={texts.close} press={withdraw} />
        </section>
      );
  }
}

interface CardProps {
  readonly words: string;
  readonly children?: ComponentChildren;
}

function Card({ words, children }: CardProps): VNode {
  const texts = useTexts().upgrade;
  return (
    <section class="upgrade-card" aria-label={texts.label}>
      <p class="upgrade-words">{words}</p>
      {children}
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly main?: boolean;
  readonly press: () => void;
}

function Choice({ label, main = false, press }: ChoiceProps): VNode {
  return (
    <button type="button" class={main ? 'main-button' : 'second-button'} onClick={press}>
      {label}
    </button>
  );
}
