import { playThrough } from '../parts/stream.js';

/** Two soft notes, a fifth apart: Hz. */
const NOTES = [523.25, 783.99];
const NOTE_SECONDS = 0.45;
const VOLUME = 0.18;

/** Plays two notes through `speaker` ('' for the browser's choice), then calls `done`. Returns how to stop early. */
export function playTone(speaker: string, done: () => void): () => void {
  const context = new AudioContext();
  const out = context.createMediaStreamDestination();
  const element = new Audio();
  element.srcObject = out.stream;
  const last = NOTES.map((pitch, index) => note(context, out, pitch, context.currentTime + index * NOTE_SECONDS)).at(
    -1,
  );
  last?.addEventListener('ended', done);
  void playThrough(element, speaker)
    .then(() => element.play())
    .catch(done);
  return () => {
    element.pause();
    element.srcObject = null;
    void context.close();
  };
}

/** One note that swells and fades, so that it does not click. */
function note(context: AudioContext, out: AudioNode, pitch: number, start: number): OscillatorNode {
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = pitch;
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(VOLUME, start + NOTE_SECONDS / 6);
  volume.gain.linearRampToValueAtTime(0, start + NOTE_SECONDS);
  tone.connect(volume).connect(out);
  tone.start(start);
  tone.stop(start + NOTE_SECONDS);
  return tone;
}
