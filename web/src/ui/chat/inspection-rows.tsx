import type { VNode } from 'preact';
import type { CodeHash, Knowledge } from '../../session/state/inspection.js';
import type { DetailsTexts } from '../i18n/texts.js';
import { useNumbers } from '../ui.js';
import { DetailsRow } from './details-row.js';

interface ServerProps {
  readonly held: Knowledge | null | undefined;
  readonly texts: DetailsTexts;
}

/** What the server says that it knows: field by field, in its own words. undefined while it is asked. */
export function ServerRow({ held, texts }: ServerProps): VNode {
  const { name, means, nothing } = texts.server;
  return (
    <DetailsRow id="server" name={name} means={means}>
      {held === undefined && texts.waiting}
      {held === null && nothing}
      {held !== null && held !== undefined && (
        <ul class="details-facts" dir="ltr">
          {[...held].map(([field, fact]) => (
            <li key={field}>
              <code>{field}</code> {String(fact)}
            </li>
          ))}
        </ul>
      )}
    </DetailsRow>
  );
}

interface CodeProps {
  readonly code: CodeHash | null | undefined;
  readonly texts: DetailsTexts;
}

/** The hash of the page's code. undefined while it is worked out. */
export function CodeRow({ code, texts }: CodeProps): VNode {
  const { name, means, nothing, value } = texts.code;
  const number = useNumbers();
  return (
    <DetailsRow id="code" name={name} means={means}>
      {code === undefined && texts.waiting}
      {code === null && nothing}
      {code !== null && code !== undefined && (
        <>
          {value(number(code.files))}
          <code dir="ltr">{code.hash}</code>
        </>
      )}
    </DetailsRow>
  );
}
