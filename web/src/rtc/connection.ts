import type { Bytes } from '../crypto/bytes.js';
import type { ChatMode, Hello } from '../crypto/hello.js';
import type { Candidate } from '../crypto/signals.js';
import { batch } from './batch.js';
import type { SetTimer } from './batch.js';
import { admitCandidate } from './candidates.js';
import { ownCertificate, transportDetails } from './details.js';
import type { CertificateDetails, PeerDetails } from './details.js';
import { transportsOf, viewsOf } from './dtls-transports.js';
import type { Frames } from './frames.js';
import { Gathering } from './gathering.js';
import type { MediaKind } from './media-kind.js';
import { MediaLines } from './media-lines.js';
import { countersOf } from './path-counters.js';
import type { PathCounters } from './path-counters.js';
import { PathLife } from './path-life.js';
import type { Level } from './path-verdict.js';
import type { Peer, PeerListener, PeerOptions, Renegotiation } from './peer.js';
import type { PreparedConnection } from './prepared-connection.js';
import { ProofWatch } from './proof-watch.js';
import type { Sight } from './proof-watch.js';
import { BrowserRenegotiation } from './renegotiation.js';
import { Room } from './room.js';
import { restrictDescription } from './sdp.js';
import { signsIn } from './signs-of-life.js';
import { routeOf, transportViews } from './stats.js';
import type { Report } from './stats.js';
import { proveTransport } from './transport-proof.js';
import type { TransportProof } from './transport-proof.js';

/** Candidates travel together when they are found within this time (PROTOCOL.md §3.3: 50–100 ms). */
const BATCH_MS = 50;
const BATCH_SIZE = 16;

/** Without the partner's description there is nothing to prove it by. */
const UNPROVEN: TransportProof = { type: 'unproven' };

/** Takes a prepared connection for one chat, from where the servers are known. */
export function openPeer(
  { connection, configuration }: PreparedConnection,
  options: PeerOptions,
  frames: Frames,
  setTimer: SetTimer,
  listener: PeerListener,
): Peer {
  connection.setConfiguration({
    ...configuration,
    iceServers: [...options.iceServers],
    iceTransportPolicy: options.relayOnly ? 'relay' : 'all',
  });
  return new Connection(connection, configuration.certificates[0], options, frames, setTimer, listener);
}

interface Seen extends Sight {
  readonly report: Report;
}

/** The browser's peer connection under the protocol's rules. Confined to one chat. */
class Connection implements Peer {
  readonly #connection: RTCPeerConnection;
  readonly #channel: RTCDataChannel;
  readonly #options: PeerOptions;
  readonly #lines: MediaLines;
  readonly #room: Room;
  readonly #setTimer: SetTimer;
  readonly #batch;
  readonly #gathering = new Gathering<RTCIceCandidate>((candidate) => {
    this.#found(candidate);
  });
  readonly #proof: ProofWatch<Seen>;
  #listener: PeerListener | null;
  readonly #own: CertificateDetails | null;
  /** When the partner's certificate was proven. */
  #proven: number | null = null;
  /** What the partner's HELLO said. */
  #hello: Hello | null = null;
  /** What came on the data channel before the certificate was checked; null from then on. */
  #held: Bytes[] | null = [];
  /** Of the proven path. */
  #life: PathLife | null = null;
  /** What it read last, not long ago; null before. */
  #latest: Report | null = null;

  constructor(
    connection: RTCPeerConnection,
    certificate: RTCCertificate,
    options: PeerOptions,
    frames: Frames,
    setTimer: SetTimer,
    listener: PeerListener,
  ) {
    this.#connection = connection;
    this.#own = ownCertificate(certificate);
    this.#options = options;
    this.#lines = new MediaLines(connection, frames);
    this.#setTimer = setTimer;
    this.#listener = listener;
    this.#batch = batch<Candidate>(BATCH_MS, BATCH_SIZE, setTimer, (found) => this.#listener?.candidates(found));
    this.#proof = new ProofWatch(() => this.#see(), setTimer, {
      proven: ({ report }) => {
        this.#release(report);
      },
      failed: (code) => this.#listener?.failed(code),
    });
    this.#channel = connection.createDataChannel('ac1', { negotiated: true, id: 0 });
    this.#channel.binaryType = 'arraybuffer';
    this.#room = new Room(this.#channel);
    this.#listen();
  }

  get partner(): MediaStream {
    return this.#lines.partner;
  }

  get partnerScreen(): MediaStream {
    return this.#lines.partnerScreen;
  }

  get renegotiation(): Renegotiation {
    return new BrowserRenegotiation(this.#connection, this.#lines, this.#hello?.sdp ?? '');
  }

  /** The data channel gets a description of its own first: libwebrtc would put its m-line last. */
  async offer(): Promise<string> {
    await this.#connection.setLocalDescription();
    this.#lines.add(this.#options.mode);
    const offer = await this.#connection.createOffer();
    await this.#connection.setLocalDescription(offer);
    this.#gathering.complete();
    return restrictDescription(offer.sdp ?? '');
  }

  async answer(hello: Hello, mode: ChatMode): Promise<string> {
    await this.#takeDescription('offer', hello);
    this.#lines.find(mode);
    this.#lines.show(mode);
    const answer = await this.#connection.createAnswer();
    await this.#connection.setLocalDescription(answer);
    this.#gathering.complete();
    return restrictDescription(answer.sdp ?? '');
  }

  async accept(hello: Hello, mode: ChatMode): Promise<void> {
    await this.#takeDescription('answer', hello);
    this.#lines.show(mode);
  }

  async addCandidate(candidate: Candidate): Promise<void> {
    const admitted = admitCandidate(candidate, this.#options.local);
    if (admitted !== null) await this.#connection.addIceCandidate(admitted).catch(ignoreUnusable);
  }

  replaceTrack(kind: MediaKind, track: MediaStreamTrack | null): Promise<void> {
    return this.#lines.replaceTrack(kind, track);
  }

  adapt(level: Level): Promise<void> {
    return this.#lines.adapt(level);
  }

  async measure(): Promise<PathCounters> {
    const camera = await this.#lines.cameraReport();
    return countersOf(this.#latest ?? (await this.#connection.getStats()), camera);
  }

  send(bytes: Bytes): void {
    if (this.#channel.readyState === 'open') this.#channel.send(bytes);
  }

  room(): Promise<void> {
    return this.#room.wait();
  }

  async details(): Promise<PeerDetails> {
    const transport = transportDetails(await this.#connection.getStats());
    const [hello, since] = [this.#hello, this.#proven];
    const partner = hello === null || since === null ? null : { fingerprint: hello.fingerprint, since };
    return { transport, own: this.#own, partner };
  }

  close(): void {
    this.#listener = null;
    this.#held = null;
    this.#batch.close();
    this.#proof.close();
    this.#life?.close();
    this.#room.close();
    const connection = this.#connection;
    connection.onicecandidate = null;
    connection.onicegatheringstatechange = null;
    connection.onconnectionstatechange = null;
    this.#channel.onopen = null;
    this.#channel.onmessage = null;
    this.#channel.onclose = null;
    for (const transceiver of connection.getTransceivers()) transceiver.receiver.track.stop();
    this.#lines.close();
    this.#channel.close();
    connection.close();
  }

  #listen(): void {
    this.#connection.onicecandidate = ({ candidate }) => {
      this.#gathering.add(candidate);
    };
    this.#connection.onicegatheringstatechange = () => {
      if (this.#connection.iceGatheringState === 'new') this.#gathering.restart();
    };
    this.#connection.onconnectionstatechange = () => {
      this.#stateChanged();
    };
    this.#channel.onopen = () => void this.#proof.look();
    this.#channel.onclose = () => {
      // On a path that is not there nobody can have closed anything.
      this.#listener?.path(this.#connection.connectionState === 'connected' ? 'closed' : 'gone');
    };
    this.#channel.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
      const bytes = new Uint8Array(data);
      if (this.#held === null) this.#listener?.message(bytes);
      else this.#held.push(bytes);
    };
  }

  async #takeDescription(type: 'offer' | 'answer', hello: Hello): Promise<void> {
    this.#hello = hello;
    await this.#connection.setRemoteDescription({ type, sdp: restrictDescription(hello.sdp) });
  }

  #found(candidate: RTCIceCandidate | null): void {
    if (candidate === null) {
      this.#batch.flush();
      this.#listener?.candidatesEnd();
    } else if (candidate.candidate !== '') {
      const { sdpMid, sdpMLineIndex, usernameFragment } = candidate;
      const text = candidate.candidate;
      const admitted = admitCandidate(
        { candidate: text, sdpMid, sdpMLineIndex, usernameFragment },
        this.#options.local,
      );
      if (admitted !== null) this.#batch.add(admitted);
    }
  }

  #stateChanged(): void {
    const state = this.#connection.connectionState;
    if (this.#held !== null) {
      if (state === 'connected' || state === 'failed') void this.#proof.look();
    } else this.#life?.hear(state);
  }

  async #see(): Promise<Seen> {
    const report = (await this.#connection.getStats()) as Report;
    const shown = await viewsOf(transportsOf(this.#connection));
    const fingerprint = this.#hello?.fingerprint;
    return {
      report,
      proof: fingerprint === undefined ? UNPROVEN : proveTransport([transportViews(report), shown], fingerprint),
      state: this.#connection.connectionState,
      hasPath: ['connected', 'completed'].includes(this.#connection.iceConnectionState),
      isOpen: this.#channel.readyState === 'open',
    };
  }

  /** Nothing is shown, sent or taken before the certificate in use is the one whose fingerprint was sealed. */
  #release(report: Report): void {
    const held = this.#held ?? [];
    this.#held = null;
    this.#proven = Date.now();
    this.#life = new PathLife({
      read: async () => {
        this.#latest = await this.#connection.getStats();
        return signsIn(this.#latest);
      },
      setTimer: this.#setTimer,
      changed: (change) => this.#listener?.path(change),
    });
    this.#listener?.connected(routeOf(report) ?? { route: 'direct', transport: 'udp' });
    for (const bytes of held) this.#listener?.message(bytes);
  }
}

/** A candidate that the browser cannot use is as good as none: another may do. */
function ignoreUnusable(): void {
  return undefined;
}
