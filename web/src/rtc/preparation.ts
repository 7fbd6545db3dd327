import type { Frames, FramesListener } from './frames.js';
import type { Peer, PeerListener, PeerOptions } from './peer.js';

/**
 * What the call of one chat needs and takes its time to start, made while one still looks for a partner: the frame worker,
 * and a peer connection with its certificate. For one match: whoever finds none forgets it.
 */
export interface Preparation {
  /** Once. From here on the worker is whoever's asked. */
  frames(listener: FramesListener): Frames;
  /** Once, likewise. */
  peer(options: PeerOptions, frames: Frames, listener: PeerListener): Promise<Peer>;
  /** Ends what nobody asked for. */
  close(): void;
}
