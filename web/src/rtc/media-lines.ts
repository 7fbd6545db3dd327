import type { ChatMode } from '../crypto/hello.js';
import type { Frames } from './frames.js';
import { adaptCamera, adaptScreen, beginSmall, prefer } from './levels.js';
import { directionOf, preferredCodecs, trackKindOf } from './m-lines.js';
import { MEDIA_KINDS } from './media-kind.js';
import type { MediaKind } from './media-kind.js';
import type { Level } from './path-verdict.js';
import type { Report, Stat } from './stats.js';

/**
 * The media m-lines of one connection, by what they carry (PROTOCOL.md §3.3). Each has its frame transforms from the start,
 * whether it carries anything yet or not. Confined to its connection.
 */
export class MediaLines {
  /** The partner's microphone and camera, as far as the chat's mode has them. */
  readonly partner = new MediaStream();
  /** The partner's screen and its sound, likewise. */
  readonly partnerScreen = new MediaStream();
  readonly #connection: RTCPeerConnection;
  readonly #frames: Frames;
  readonly #transceivers = new Map<MediaKind, RTCRtpTransceiver>();
  /** Whether senders were told what the path carries. */
  #isAdapted = false;

  constructor(connection: RTCPeerConnection, frames: Frames) {
    this.#connection = connection;
    this.#frames = frames;
  }

  /** Role A: makes them. */
  add(mode: ChatMode): void {
    for (const kind of MEDIA_KINDS) {
      const direction = directionOf(kind, mode);
      this.#equip(kind, this.#connection.addTransceiver(trackKindOf(kind), { direction }));
    }
  }

  /** Role B: takes those that the partner's description made. */
  find(mode: ChatMode): void {
    for (const [index, transceiver] of this.#connection.getTransceivers().entries()) {
      const kind = MEDIA_KINDS[index];
      if (kind === undefined) break;
      this.#equip(kind, transceiver);
    }
    this.direct(mode);
  }

  /** What the next description says of each. */
  direct(mode: ChatMode): void {
    for (const [kind, transceiver] of this.#transceivers) transceiver.direction = directionOf(kind, mode);
  }

  /** Shows of the partner what the chat's mode has. */
  show(mode: ChatMode): void {
    for (const [kind, { receiver }] of this.#transceivers) {
      const stream = kind === 'microphone' || kind === 'camera' ? this.partner : this.partnerScreen;
      if (directionOf(kind, mode) === 'sendrecv') stream.addTrack(receiver.track);
    }
  }

  /** The same track again changes nothing. */
  async replaceTrack(kind: MediaKind, track: MediaStreamTrack | null): Promise<void> {
    const sender = this.#transceivers.get(kind)?.sender;
    if (sender === undefined || sender.track === track) return;
    // A sender that cannot be told so begins as it is.
    if (kind === 'camera' && track !== null && !this.#isAdapted) {
      beginSmall(sender, track.getSettings()).catch(() => undefined);
    }
    await sender.replaceTrack(track);
  }

  /** How much of one's own pictures is sent. A sender that cannot be told so goes on as it is. */
  async adapt(level: Level): Promise<void> {
    this.#isAdapted = true;
    const told = (kind: MediaKind, tell: (sender: RTCRtpSender) => Promise<void>): Promise<void> | undefined => {
      const sender = this.#transceivers.get(kind)?.sender;
      return sender === undefined ? undefined : tell(sender);
    };
    await Promise.allSettled([
      told('microphone', prefer),
      told('camera', (sender) => adaptCamera(sender, level)),
      told('screen', (sender) => adaptScreen(sender, level)),
    ]);
  }

  /** What the statistics say of the partner's camera alone. */
  async cameraReport(): Promise<Report> {
    const receiver = this.#transceivers.get('camera')?.receiver;
    return receiver === undefined ? new Map<string, Stat>() : await receiver.getStats();
  }

  close(): void {
    for (const stream of [this.partner, this.partnerScreen]) {
      for (const track of stream.getTracks()) stream.removeTrack(track);
    }
  }

  #equip(kind: MediaKind, transceiver: RTCRtpTransceiver): void {
    const capabilities = RTCRtpReceiver.getCapabilities(trackKindOf(kind));
    transceiver.setCodecPreferences(preferredCodecs(capabilities?.codecs ?? []));
    this.#frames.attach(kind, transceiver);
    this.#transceivers.set(kind, transceiver);
  }
}
