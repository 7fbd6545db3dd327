import { useEffect, useState } from 'preact/hooks';
import type { Screen } from '../session/state/state.js';

/** Between tabs of this page in one browser alone; nothing of it leaves the device. */
const CHANNEL = 'anonymouschat-tabs';

/** All that tabs say to each other: whether somebody is there, and that a chat or a search is on, or is over. */
type Word = 'who?' | 'busy' | 'idle';

/** Tells other tabs whether a chat or a search is on in this one. */
export function useOtherTabs({ type }: Screen): void {
  const busy = type === 'looking' || type === 'chat';
  useEffect(() => {
    if (!busy) return;
    const channel = new BroadcastChannel(CHANNEL);
    const say = (word: Word): void => {
      channel.postMessage(word);
    };
    const idle = (): void => {
      channel.onmessage = null;
      say('idle');
    };
    channel.onmessage = ({ data }: MessageEvent<Word>) => {
      if (data === 'who?') say('busy');
    };
    say('busy');
    addEventListener('pagehide', idle);
    return () => {
      removeEventListener('pagehide', idle);
      idle();
      channel.close();
    };
  }, [busy]);
}

/** Whether another tab says that a chat or a search is on in it. */
export function useBusyElsewhere(): boolean {
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    const ask = (): void => {
      channel.postMessage('who?' satisfies Word);
    };
    channel.onmessage = ({ data }: MessageEvent<Word>) => {
      if (data === 'busy') setBusy(true);
      if (data !== 'idle') return;
      // There may be a third one.
      setBusy(false);
      ask();
    };
    ask();
    return () => {
      channel.close();
    };
  }, []);
  return busy;
}
