import type { VNode } from 'preact';
import type { PageTexts } from '../ui/i18n/texts.js';
import { Drawing, Person, Words } from './drawing.js';

/** Two codes that nobody ever got, out of the 64 emoji of PROTOCOL.md. */
const CODE = '🐶🌷🔑🎸🍕⚓🚀';
const OTHER_CODE = '🐙🎁🌙🏆🐢🍓🔔';

type Texts = PageTexts['protection'];

/** The two layers around what is said. */
export function LayersDrawing({ texts }: { readonly texts: Texts['layers'] }): VNode {
  return (
    <Drawing title={texts.drawing} width={360} height={190}>
      <path class="drawing-way" d="M6 114H354" />
      <rect class="drawing-layer-outer" x="30" y="6" width="300" height="178" rx="26" />
      <Words x={180} y={31}>
        {texts.outer}
      </Words>
      <rect class="drawing-layer-inner" x="58" y="44" width="244" height="124" rx="20" />
      <Words x={180} y={69}>
        {texts.inner}
      </Words>
      <rect class="drawing-layer-core" x="88" y="84" width="184" height="64" rx="16" />
      <Words x={180} y={121} class="drawing-words drawing-strong">
        {texts.content}
      </Words>
    </Drawing>
  );
}

interface CodeProps {
  readonly texts: Texts['code'];
  readonly names: Pick<Texts['steps'], 'you' | 'partner'>;
}

/** A chat with nobody in between: one code. */
export function HonestDrawing({ texts, names }: CodeProps): VNode {
  return (
    <Drawing title={texts.honest.drawing} width={320} height={118}>
      <path class="drawing-inner" d="M80 34H240" />
      <path class="drawing-core" d="M98 34H222" />
      <TwoWithCodes names={names} codes={[CODE, CODE]} />
    </Drawing>
  );
}

/** Two chats, with somebody in between: two codes. */
export function LyingDrawing({ texts, names }: CodeProps): VNode {
  return (
    <Drawing title={texts.lying.drawing} width={320} height={118}>
      <path class="drawing-inner" d="M80 34H240" />
      <path class="drawing-core" d="M98 34H130M190 34H222" />
      <rect class="drawing-danger" x="138" y="12" width="44" height="44" rx="12" />
      <path class="drawing-danger-figure" d="M147 34c3-5 8-8 13-8s10 3 13 8c-3 5-8 8-13 8s-10-3-13-8Z" />
      <circle class="drawing-danger-figure" cx="160" cy="34" r="3.500" />
      <Words x={160} y={76} class="drawing-words drawing-danger-words">
        {texts.lying.middle}
      </Words>
      <TwoWithCodes names={names} codes={[CODE, OTHER_CODE]} />
    </Drawing>
  );
}

interface TwoProps {
  readonly names: CodeProps['names'];
  readonly codes: readonly [string, string];
}

function TwoWithCodes({ names, codes: [own, partner] }: TwoProps): VNode {
  return (
    <>
      <Person x={72} y={34} who="own" name={names.you} />
      <Person x={248} y={34} who="partner" name={names.partner} />
      <Words x={72} y={106} class="drawing-emoji">
        {own}
      </Words>
      <Words x={248} y={106} class="drawing-emoji">
        {partner}
      </Words>
    </>
  );
}
