import type { VNode } from 'preact';
import { Drawing, Key, Letter, Person, Words } from './drawing.js';

interface StepProps {
  /** From 0. */
  readonly step: number;
  readonly title: string;
  readonly names: { readonly you: string; readonly partner: string; readonly server: string };
}

/** What is between the two and the server at each of the four steps. */
const BETWEEN = [Introduced, KeysMade, Letters, Connected] as const;

const LAST = BETWEEN.length - 1;

/** One step of a connection: the two below, the server above, and what passes. In the last the server stands aside. */
export function StepDrawing({ step, title, names }: StepProps): VNode {
  const Between = BETWEEN[step] ?? Introduced;
  const aside = step === LAST;
  return (
    <Drawing title={title} width={280} height={164}>
      <Between />
      <rect class={aside ? 'drawing-aside' : 'drawing-server'} x="110" y="6" width="60" height="40" rx="10" />
      <path class={aside ? 'drawing-faint-lines' : 'drawing-lines'} d="M122 20h36M122 32h36" />
      <Words x={140} y={66} class={aside ? 'drawing-words drawing-faint' : 'drawing-words'}>
        {names.server}
      </Words>
      <Person x={40} y={110} who="own" name={names.you} />
      <Person x={240} y={110} who="partner" name={names.partner} />
    </Drawing>
  );
}

const ways = <path class="drawing-way" d="M58 94L106 46M222 94L174 46" />;

function Introduced(): VNode {
  return (
    <>
      {ways}
      <path class="drawing-arrow" d="M98 44l9 1v9M182 44l-9 1v9" />
      <Wish x={80} y={72} />
      <Wish x={200} y={72} />
    </>
  );
}

/** A wish, as a bubble of speech. */
function Wish({ x, y }: { readonly x: number; readonly y: number }): VNode {
  return (
    <>
      <rect class="drawing-paper" x={x - 17} y={y - 11} width="34" height="21" rx="8" />
      <path class="drawing-dots" d={`M${x - 8} ${y}h.01M${x} ${y}h.01M${x + 8} ${y}h.01`} />
    </>
  );
}

function KeysMade(): VNode {
  return (
    <>
      {ways}
      <Letter x={82} y={70} />
      <Letter x={198} y={70} />
      <path class="drawing-same" d="M100 116H180" />
      <circle class="drawing-paper" cx="82" cy="116" r="16" />
      <circle class="drawing-paper" cx="198" cy="116" r="16" />
      <Key x={80} y={115} />
      <Key x={196} y={115} />
    </>
  );
}

function Letters(): VNode {
  return (
    <>
      {ways}
      <path class="drawing-arrow" d="M98 44l9 1v9M182 44l-9 1v9M60 82l-2 12l12-1M220 82l2 12l-12-1" />
      <Letter x={71} y={80} />
      <Letter x={93} y={58} />
      <Letter x={187} y={58} />
      <Letter x={209} y={80} />
    </>
  );
}

function Connected(): VNode {
  return (
    <>
      <path class="drawing-outer" d="M56 110H224" />
      <path class="drawing-inner" d="M56 110H224" />
      <path class="drawing-core" d="M72 110H208" />
    </>
  );
}
