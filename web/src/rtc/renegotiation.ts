import type { ChatMode } from '../crypto/hello.js';
import { modeOf, requireContinuity } from './continuity.js';
import type { MediaLines } from './media-lines.js';
import type { Renegotiation } from './peer.js';
import { restrictDescription } from './sdp.js';

/** Changes what a connection carries, by descriptions that may change nothing else of it (PROTOCOL.md §6). */
export class BrowserRenegotiation implements Renegotiation {
  readonly #connection: RTCPeerConnection;
  readonly #lines: MediaLines;
  /** The partner's HELLO, which later descriptions continue. */
  readonly #first: string;

  constructor(connection: RTCPeerConnection, lines: MediaLines, first: string) {
    this.#connection = connection;
    this.#lines = lines;
    this.#first = first;
  }

  async offer(mode: ChatMode): Promise<string> {
    this.#lines.direct(mode);
    const offer = await this.#connection.createOffer();
    await this.#connection.setLocalDescription(offer);
    return restrictDescription(offer.sdp ?? '');
  }

  async answer(sdp: string, agreed: ChatMode): Promise<{ readonly sdp: string; readonly mode: ChatMode }> {
    const offer = this.#admit(sdp);
    modeOf(offer);
    if (this.#connection.signalingState === 'have-local-offer') {
      await this.#connection.setLocalDescription({ type: 'rollback' });
    }
    await this.#connection.setRemoteDescription({ type: 'offer', sdp: offer });
    this.#lines.direct(agreed);
    const answer = await this.#connection.createAnswer();
    await this.#connection.setLocalDescription(answer);
    const answered = restrictDescription(answer.sdp ?? '');
    return { sdp: answered, mode: this.#settle(answered) };
  }

  async accept(sdp: string): Promise<ChatMode> {
    const answer = this.#admit(sdp);
    const mode = modeOf(answer);
    await this.#connection.setRemoteDescription({ type: 'answer', sdp: answer });
    this.#lines.show(mode);
    return mode;
  }

  #admit(sdp: string): string {
    requireContinuity(this.#first, sdp);
    return restrictDescription(sdp);
  }

  #settle(answered: string): ChatMode {
    const mode = modeOf(answered);
    this.#lines.show(mode);
    return mode;
  }
}
