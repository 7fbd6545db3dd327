import type { VNode } from 'preact';
import { EyeIcon, FlagIcon, LockIcon, StopIcon } from '../parts/icons.js';
import { useTexts } from '../ui.js';

/** How to stay safe: shown once in a visit, before the camera or the microphone is asked for; a text chat has it not. */
export function SafetyNotes({ mode }: { readonly mode: 'voice' | 'video' }): VNode {
  const { heading, place, record, asks, leave } = useTexts().safety;
  const notes: readonly (readonly [VNode, string])[] = [
    [<EyeIcon key="place" />, place],
    [<LockIcon key="record" />, record],
    [<FlagIcon key="asks" />, asks],
    [<StopIcon key="leave" />, leave],
  ];
  return (
    <section class="safety" aria-label={heading[mode]}>
      <h2>{heading[mode]}</h2>
      <ul>
        {notes.map(([icon, words]) => (
          <li key={words}>
            {icon}
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
}
