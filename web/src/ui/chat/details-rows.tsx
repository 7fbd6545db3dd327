import type { VNode } from 'preact';
import type { DetailsTexts } from '../i18n/texts.js';
import { useUi } from '../ui.js';
import { ConnectionRows } from './connection-rows.js';
import { CodeRow, ServerRow } from './inspection-rows.js';
import { useAnswer, useFreshAnswer } from './use-answer.js';

/** The rows themselves, as their answers come. Loaded when they are opened. */
export function DetailsRows({ texts }: { readonly texts: DetailsTexts }): VNode {
  const { inspection } = useUi();
  const connection = useFreshAnswer(inspection.connection);
  const server = useAnswer(inspection.server);
  const code = useAnswer(inspection.code);
  return (
    <>
      <p class="details-intro">{texts.intro}</p>
      <dl>
        {connection !== null && connection !== undefined && <ConnectionRows details={connection} texts={texts} />}
        <ServerRow held={server} texts={texts} />
        <CodeRow code={code} texts={texts} />
      </dl>
    </>
  );
}
