/**
 * What a session description may say (PROTOCOL.md §3.3, §5): pure functions over its text. The same policy is laid over
 * what is sent and over what is taken, so that neither side depends on the other's keeping it.
 */

/** A description that this protocol does not allow: E_FORMAT. Says nothing of what stood in it. */
export class DescriptionError extends Error {
  override readonly name = 'DescriptionError';
}

/** The media of the m-lines, in the order of PROTOCOL.md §3.3. */
const M_LINES = ['application', 'audio', 'video', 'video', 'audio'];

const AUDIO_LEVEL = /^a=extmap:\d+(\/\w+)? urn:ietf:params:rtp-hdrext:(ssrc|csrc)-audio-level/;

/**
 * The description without candidates or addresses, without any codec but VP9, VP8, Opus and retransmission (VP9 first),
 * with Opus at a constant bit rate, and without the extension that tells how loud somebody speaks.
 *
 * @throws DescriptionError where the m-lines are not those of PROTOCOL.md §3.3.
 */
export function restrictDescription(sdp: string): string {
  const [session, ...media] = sections(sdp);
  if (media.length !== M_LINES.length || media.some((lines, at) => mediaOf(lines) !== M_LINES[at])) {
    throw new DescriptionError();
  }
  const lines = [...(session ?? []), ...media.flatMap(restrictMedia)];
  return lines.map(withoutAddress).filter(isAllowed).join('\r\n') + '\r\n';
}

/** Its lines, whatever ends them. */
export function linesOf(sdp: string): string[] {
  return sdp.split(/\r\n|\r|\n/).filter((line) => line !== '');
}

/** The session's lines, then those of each m-line. */
export function sections(sdp: string): string[][] {
  const all: string[][] = [[]];
  for (const line of linesOf(sdp)) {
    if (line.startsWith('m=')) all.push([]);
    all.at(-1)?.push(line);
  }
  return all;
}

function mediaOf(section: readonly string[]): string | undefined {
  return /^m=(\w+) /.exec(section[0] ?? '')?.[1];
}

/** Addresses stand in SDP beside the candidates too, once some were gathered. */
function withoutAddress(line: string): string {
  if (line.startsWith('c=')) return 'c=IN IP4 0.0.0.0';
  if (line.startsWith('a=rtcp:')) return 'a=rtcp:9 IN IP4 0.0.0.0';
  return line.replace(/^(m=\w+) [1-9]\d* /, '$1 9 ');
}

function isAllowed(line: string): boolean {
  return !/^a=(candidate|end-of-candidates|remote-candidates)\b/.test(line) && !AUDIO_LEVEL.test(line);
}

function restrictMedia(section: readonly string[]): string[] {
  if (mediaOf(section) === 'application') return [...section];
  const payloads = allowedPayloads(section);
  if (payloads.length === 0) throw new DescriptionError();
  const [mLine = '', ...rest] = section;
  const head = mLine.split(' ').slice(0, 3);
  const kept = rest.filter((line) => payloadOf(line) === null || payloads.includes(payloadOf(line) ?? ''));
  return [[...head, ...payloads].join(' '), ...withConstantBitRate(kept)];
}

/** The payload type that a line describes, or null where it describes none. */
function payloadOf(line: string): string | null {
  return /^a=(?:rtpmap|fmtp|rtcp-fb):(\d+) /.exec(line)?.[1] ?? null;
}

function allowedPayloads(section: readonly string[]): string[] {
  const offered = (section[0] ?? '').split(' ').slice(3);
  const codecs = codecsOf(section);
  const ofCodec = (name: string): string[] => offered.filter((payload) => codecs.get(payload) === name);
  const media =
    mediaOf(section) === 'audio' ? ofCodec('opus/48000/2') : [...ofCodec('vp9/90000'), ...ofCodec('vp8/90000')];
  const retransmits = (payload: string): boolean =>
    media.some((repaired) => section.includes(`a=fmtp:${payload} apt=${repaired}`));
  return [...media, ...ofCodec('rtx/90000').filter(retransmits)];
}

/** Payload type to lower-case `name/clock(/channels)`. */
function codecsOf(section: readonly string[]): ReadonlyMap<string, string> {
  const codecs = new Map<string, string>();
  for (const line of section) {
    const [, payload, codec] = /^a=rtpmap:(\d+) (\S+)/.exec(line) ?? [];
    if (payload !== undefined && codec !== undefined) codecs.set(payload, codec.toLowerCase());
  }
  return codecs;
}

/** Packets of one size tell nothing of what is said (PROTOCOL.md §5). */
function withConstantBitRate(section: readonly string[]): string[] {
  const opus = [...codecsOf(section)].filter(([, codec]) => codec === 'opus/48000/2').map(([payload]) => payload);
  const described = section.filter((line) => !opus.some((payload) => line.startsWith(`a=fmtp:${payload} `)));
  const parameters = opus.map((payload) => `a=fmtp:${payload} ${opusParameters(section, payload)}`);
  return [...described, ...parameters];
}

function opusParameters(section: readonly string[], payload: string): string {
  const prefix = `a=fmtp:${payload} `;
  const given = section
    .filter((line) => line.startsWith(prefix))
    .flatMap((line) => line.slice(prefix.length).split(';'));
  const kept = given.map((parameter) => parameter.trim()).filter((parameter) => !/^(cbr|usedtx)\b|^$/i.test(parameter));
  return [...kept, 'cbr=1'].join(';');
}
