import type { VNode } from 'preact';
import type { PageTexts } from '../ui/i18n/texts.js';
import { CheckIcon, CloseIcon, LockIcon } from '../ui/parts/icons.js';

type Texts = PageTexts['protection']['against'];

/** Whether encryption protects: yes, if the code is compared, or not at all. */
type Degree = keyof Texts['states'];

/** Against whom it does, from those against whom it does most. */
const AGAINST: readonly (readonly [keyof Texts['rows'], Degree])[] = [
  ['network', 'yes'],
  ['relay', 'yes'],
  ['recording', 'yes'],
  ['later', 'yes'],
  ['quantum', 'yes'],
  ['lying', 'compare'],
  ['page', 'no'],
  ['partner', 'no'],
  ['device', 'no'],
];

const ICONS: Readonly<Record<Degree, VNode>> = { yes: <CheckIcon />, compare: <LockIcon />, no: <CloseIcon /> };

/** Who could want to listen, and what each of them gets (docs/threat-model.md). */
export function Against({ texts }: { readonly texts: Texts }): VNode {
  return (
    <ul class="against">
      {AGAINST.map(([row, degree]) => (
        <li key={row}>
          <h3>{texts.rows[row].who}</h3>
          <p class={`degree degree-${degree}`}>
            {ICONS[degree]} {texts.states[degree]}
          </p>
          <p>{texts.rows[row].what}</p>
        </li>
      ))}
    </ul>
  );
}
