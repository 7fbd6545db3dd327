/*
 * Runs in a page before its own code, ours and the bare one alike: marks when things happen, in ms on the page's clock.
 * The first of each kind counts.
 */
(() => {
  const marks = {};
  const mark = (name, at = performance.now()) => {
    marks[name] ??= at;
  };
  window.probe = { marks };

  window.WebSocket = class extends WebSocket {
    constructor(...given) {
      super(...given);
      this.addEventListener('message', ({ data }) => {
        if (typeof data === 'string' && JSON.parse(data).type === 'matched') mark('matched');
      });
    }
  };

  window.RTCPeerConnection = class extends RTCPeerConnection {
    constructor(...given) {
      super(...given);
      this.addEventListener('iceconnectionstatechange', () => {
        if (/^(connected|completed)$/.test(this.iceConnectionState)) mark('ice');
      });
      this.addEventListener('connectionstatechange', () => {
        if (this.connectionState === 'connected') mark('connected');
      });
      this.addEventListener('track', ({ track }) => {
        // Its first packet has come.
        if (track.kind === 'video') track.addEventListener('unmute', () => mark('media'));
      });
    }

    setRemoteDescription(...given) {
      mark('description');
      return super.setRemoteDescription(...given);
    }
  };

  new MutationObserver(() => {
    const video = document.querySelector('[data-testid=partner-video]:not([data-probed])');
    if (video === null) return;
    video.dataset.probed = '';
    video.requestVideoFrameCallback((now, { presentationTime }) => mark('picture', presentationTime));
  }).observe(document, { childList: true, subtree: true });
})();
