import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A video element that plays `stream`. */
export function useStream(stream: MediaStream | null): RefObject<HTMLVideoElement | null> {
  const element = useRef<HTMLVideoElement>(null);
  // Before the next picture is painted: what plays takes its time to start.
  useLayoutEffect(() => {
    if (element.current !== null) element.current.srcObject = stream;
  }, [stream]);
  return element;
}

/** Whether this browser lets a page choose where its sound comes out (W3C audio-output). */
export function canChooseSpeaker(): boolean {
  return 'setSinkId' in HTMLMediaElement.prototype;
}

/** Sends the sound of `element` to the chosen speaker; where the browser cannot choose, its own choice stays. */
export async function playThrough(element: HTMLMediaElement, speaker: string): Promise<void> {
  if (!('setSinkId' in element)) return;
  try {
    await element.setSinkId(speaker);
  } catch {
    // The speaker was unplugged: the browser goes on with its own choice.
  }
}
