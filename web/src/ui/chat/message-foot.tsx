import type { ComponentChildren, VNode } from 'preact';
import { useUi } from '../ui.js';
import { clockTime } from './clock-time.js';

interface MessageFootProps {
  /** ms since the epoch. */
  readonly at: number;
  readonly children?: ComponentChildren;
}

/** When something was said, and what became of it. */
export function MessageFoot({ at, children }: MessageFootProps): VNode {
  const { language } = useUi();
  return (
    <span class="message-foot">
      <time dateTime={new Date(at).toISOString()}>{clockTime(language.tag, at)}</time>
      {children}
    </span>
  );
}
