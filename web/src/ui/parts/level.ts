import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** How loud samples around 128 are, 0–1, such that speech at arm's length fills about half. */
export function loudness(samples: Uint8Array): number {
  if (samples.length === 0) return 0;
  const power = samples.reduce((sum, sample) => sum + ((sample - 128) / 128) ** 2, 0) / samples.length;
  return Math.min(1, Math.sqrt(power) * 4);
}

/** Eases a level: up at once, down slowly, so that a bar does not flicker. */
export function eased(shown: number, heard: number): number {
  return heard > shown ? heard : shown * 0.9 + heard * 0.1;
}

/**
 * Follows the sound of `stream` for as long as it is shown: writes 0–1 into the CSS variable `--level` of `target`
 * at every frame, and tells `onLevel`.
 */
export function useLevel(
  stream: MediaStream | null,
  target: RefObject<HTMLElement | null>,
  onLevel?: (level: number) => void,
): void {
  const track = stream?.getAudioTracks()[0] ?? null;
  useEffect(() => {
    if (track === null) return;
    let shown = 0;
    return followLoudness(track, (heard) => {
      shown = eased(shown, heard);
      target.current?.style.setProperty('--level', shown.toFixed(3));
      onLevel?.(shown);
    });
  }, [track]);
}

/** Calls `tell` with the loudness of `track` at every frame until the returned function is called. */
function followLoudness(track: MediaStreamTrack, tell: (loudness: number) => void): () => void {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 512;
  context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
  const samples = new Uint8Array(analyser.fftSize);
  let frame = 0;
  const look = (): void => {
    analyser.getByteTimeDomainData(samples);
    tell(loudness(samples));
    frame = requestAnimationFrame(look);
  };
  look();
  return () => {
    cancelAnimationFrame(frame);
    void context.close();
  };
}
