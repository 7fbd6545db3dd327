import type { VNode } from 'preact';
import { CheckIcon, LockIcon, NextIcon } from '../parts/icons.js';
import { PageLinks } from '../parts/page-link.js';
import { useTexts } from '../ui.js';

/** Three short truths about the service, each with its limit, and where more is to be read. */
export function Facts(): VNode {
  const texts = useTexts().home.facts;
  const facts = [
    { icon: <LockIcon />, what: texts.sealed, more: texts.sealedMore },
    { icon: <NextIcon />, what: texts.leave, more: texts.leaveMore },
    { icon: <CheckIcon />, what: texts.account, more: texts.accountMore },
  ];
  return (
    <footer class="home-foot">
      <div class="facts">
        {facts.map(({ icon, what, more }) => (
          <div class="fact" key={what}>
            {icon}
            <h2>{what}</h2>
            <p class="soft">{more}</p>
          </div>
        ))}
      </div>
      <PageLinks />
    </footer>
  );
}
