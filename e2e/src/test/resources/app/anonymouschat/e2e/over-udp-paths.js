/*
 * Runs in the page before its own code: whatever candidate of the partner's the page adds, the browser gets one that leads
 * there over the test's own ports (`pathToward`, which the test binds). So the test can cut the path.
 */
(() => {
  const { addIceCandidate } = RTCPeerConnection.prototype;
  // candidate:1 1 udp 2122260223 192.0.2.1 54321 typ host …
  const parts = /^(candidate:\S+ \d+ udp \d+) (\d+\.\d+\.\d+\.\d+) (\d+) (.*)$/i;

  let latest = null;

  RTCPeerConnection.prototype.addIceCandidate = async function (given) {
    const found = parts.exec(given?.candidate ?? '');
    if (found === null) return;
    latest = this;
    const [, before, address, port, after] = found;
    const nearPort = await window.pathToward(address, Number(port));
    return addIceCandidate.call(this, {
      candidate: `${before} 127.0.0.1 ${nearPort} ${after}`,
      sdpMid: given.sdpMid,
      sdpMLineIndex: given.sdpMLineIndex,
      usernameFragment: given.usernameFragment,
    });
  };

  // The browser says now, and not after five seconds and more, that the path is disconnected.
  window.sayDisconnected = () => {
    Object.defineProperty(latest, 'connectionState', { value: 'disconnected', configurable: true });
    latest.dispatchEvent(new Event('connectionstatechange'));
    delete latest.connectionState;
  };

  // How often the page said that it reconnects; it may be over before anybody looks.
  window.reconnections = 0;
  new MutationObserver((changes) => {
    for (const { target, oldValue } of changes) {
      if (target.dataset.link === 'resuming' && oldValue !== 'resuming') window.reconnections += 1;
    }
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-link'], attributeOldValue: true });
})();
