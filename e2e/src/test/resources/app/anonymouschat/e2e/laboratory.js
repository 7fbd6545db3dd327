/*
 * Runs in the page before its own code: notes when things happen, in ms of the machine's clock, which all pages of a
 * laboratory share, and reads by which way a connection goes.
 */
(() => {
  if (!('RTCPeerConnection' in window)) return;

  /** Pictures come ten times a second: what is longer than this was a cut. */
  const GAP_MS = 1_000;

  const matched = [];
  const pictures = [];
  let connections = [];

  window.WebSocket = class extends WebSocket {
    constructor(...given) {
      super(...given);
      this.addEventListener('message', ({ data }) => {
        if (typeof data === 'string' && JSON.parse(data).type === 'matched') matched.push(Date.now());
      });
    }
  };

  /** What stands where there is no address. */
  const NONE = new Set(['0.0.0.0', '127.0.0.1', '::', '::1']);
  const addresses = new Set();
  const noteAddresses = (text = '') => {
    // IPv6 stands by itself, unlike what else has colons.
    const all = /\d+\.\d+\.\d+\.\d+|[^ ]+\.local|(?<=\s)[\da-f]*:[\da-f]*:[\da-f:]*(?=\s|$)/g;
    for (const [found] of text.matchAll(all)) {
      if (!NONE.has(found)) addresses.add(found);
    }
  };

  window.RTCPeerConnection = class extends RTCPeerConnection {
    constructor(...given) {
      super(...given);
      connections.push(this);
    }

    addIceCandidate(...given) {
      noteAddresses(given[0]?.candidate);
      return super.addIceCandidate(...given);
    }

    setRemoteDescription(...given) {
      noteAddresses(given[0].sdp);
      return super.setRemoteDescription(...given);
    }
  };

  const watch = (video) => {
    const note = () => {
      pictures.push(Date.now());
      video.requestVideoFrameCallback(note);
    };
    video.requestVideoFrameCallback(note);
  };
  new MutationObserver(() => {
    const video = document.querySelector('[data-testid=partner-video]:not([data-watched])');
    if (video === null) return;
    video.dataset.watched = '';
    watch(video);
  }).observe(document, { childList: true, subtree: true });

  /** The statistics of the connection in use. */
  const reports = async () => {
    connections = connections.filter((each) => each.signalingState !== 'closed');
    return connections.length === 0 ? new Map() : new Map(await connections.at(-1).getStats());
  };

  window.laboratory = {
    /** Every address of the partner's, or name in its place, that the page gave its browser. */
    addresses,

    /** From the first `matched` to the first picture of the partner; -1 while there is none. */
    firstPicture: () => (pictures.length === 0 ? -1 : pictures[0] - matched[0]),

    /** From a cut to the picture that ended the longest gap after it; -1 while it lasts, or none was seen. */
    recovery(cut) {
      const after = pictures.filter((time) => time > cut);
      const gaps = after.map((time, i) => [time - (after[i - 1] ?? cut), time]);
      const [gap, end] = gaps.reduce((longest, each) => (each[0] > longest[0] ? each : longest), [0, 0]);
      return gap < GAP_MS ? -1 : end - cut;
    },

    /** What came of the partner's sound and pictures over the connection in use. */
    async media() {
      const each = [...(await reports()).values()].filter(({ type }) => type === 'inbound-rtp');
      const sum = (kind, member) =>
        each.filter((report) => report.kind === kind).reduce((all, report) => all + (report[member] ?? 0), 0);
      return {
        soundPackets: sum('audio', 'packetsReceived'),
        samples: sum('audio', 'totalSamplesReceived'),
        madeUp: sum('audio', 'concealedSamples'),
        pictures: sum('video', 'framesDecoded'),
        pictureBytes: sum('video', 'bytesReceived'),
      };
    },

    /** By the candidate pair in use: what the own end is, what the partner's, and how one's own packets leave. */
    async way() {
      const all = await reports();
      const each = [...all.values()];
      const transport = each.find(({ type }) => type === 'transport');
      const pair =
        all.get(transport?.selectedCandidatePairId) ??
        each.find(({ type, nominated, state }) => type === 'candidate-pair' && nominated && state === 'succeeded');
      const own = all.get(pair?.localCandidateId);
      const partner = all.get(pair?.remoteCandidateId);
      if (own === undefined || partner === undefined) return null;
      return { own: own.candidateType, partner: partner.candidateType, protocol: own.relayProtocol ?? own.protocol };
    },
  };
})();
