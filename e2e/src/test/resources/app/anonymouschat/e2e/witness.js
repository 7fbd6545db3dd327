/* Runs in the page before its own code: remembers whatever the page has shown, however briefly. */
(() => {
  const shown = new Set();
  let turningPoint = null;

  const look = () => {
    if (turningPoint !== null && document.querySelector(turningPoint) !== null) {
      shown.clear();
      turningPoint = null;
    }
    for (const element of document.querySelectorAll('[data-screen], [data-verification]')) {
      for (const name of ['screen', 'link', 'verification']) {
        if (name in element.dataset) shown.add(`${name} ${element.dataset[name]}`);
      }
    }
    if (document.querySelector('[data-testid=safety-code]') !== null) shown.add('safety code');
    if (document.querySelector('[data-from=partner]') !== null) shown.add('text');
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  document.addEventListener(
    'loadeddata',
    ({ target }) => {
      if (target.dataset.testid === 'partner-video') shown.add('picture');
    },
    true,
  );

  const candidates = [];
  const { addIceCandidate } = RTCPeerConnection.prototype;
  RTCPeerConnection.prototype.addIceCandidate = function (candidate) {
    candidates.push(candidate.candidate);
    return addIceCandidate.call(this, candidate);
  };

  window.witness = {
    shown,
    candidates,

    /** As soon as something like this is shown, what was shown before is forgotten. */
    forgetBefore(selector) {
      turningPoint = selector;
    },
  };
})();
