/*
 * Runs in the page before its own code: counts what is alive and lets a test read statistics.
 * The product has no hook for tests; this wraps what the browser offers instead.
 */
(() => {
  // Some browsers run this in the empty page before the first one too.
  if (!('MediaDevices' in window)) return;

  const made = { connections: [], workers: [], sockets: [], tracks: [], audioContexts: [] };
  const violations = [];

  const counting = (Native, list) =>
    class extends Native {
      constructor(...given) {
        super(...given);
        list.push(this);
      }
    };
  window.RTCPeerConnection = counting(RTCPeerConnection, made.connections);
  window.WebSocket = counting(WebSocket, made.sockets);
  window.AudioContext = counting(AudioContext, made.audioContexts);

  const terminated = new WeakSet();
  window.Worker = class extends counting(Worker, made.workers) {
    terminate() {
      terminated.add(this);
      super.terminate();
    }
  };

  const remember = (stream) => {
    made.tracks.push(...stream.getTracks());
    return stream;
  };
  const wrap = (owner, name, after) => {
    const native = owner[name];
    owner[name] = function (...given) {
      return after(native.apply(this, given));
    };
  };
  wrap(MediaDevices.prototype, 'getUserMedia', (promise) => promise.then(remember));
  wrap(MediaDevices.prototype, 'getDisplayMedia', (promise) => promise.then(remember));
  wrap(HTMLCanvasElement.prototype, 'captureStream', remember);
  wrap(MediaStreamTrack.prototype, 'clone', (track) => {
    made.tracks.push(track);
    return track;
  });
  for (const name of ['MediaStreamTrackGenerator', 'VideoTrackGenerator']) {
    if (name in window) window[name] = counting(window[name], made.tracks);
  }

  // What lives as long as the page: a listener left there would never be collected.
  const lasting = new Set([window, document, navigator.mediaDevices]);
  const listeners = new Map();
  const keyOf = (target, type, listener, options) => {
    const capture = typeof options === 'boolean' ? options : (options?.capture ?? false);
    return [target, type, listener, capture];
  };
  const same = (a, b) => a.every((part, i) => part === b[i]);
  const forget = (key) => {
    for (const known of listeners.keys()) if (same(known, key)) listeners.delete(known);
  };
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (lasting.has(this) && listener !== null && !options?.signal?.aborted) {
      const key = keyOf(this, type, listener, options);
      forget(key);
      listeners.set(key, type);
      const gone = () => forget(key);
      if (options?.once) addEventListener.call(this, type, gone, { once: true });
      if (options?.signal) addEventListener.call(options.signal, 'abort', gone, { once: true });
    }
    return addEventListener.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (lasting.has(this)) forget(keyOf(this, type, listener, options));
    return removeEventListener.call(this, type, listener, options);
  };

  const intervals = new Set();
  wrap(window, 'setInterval', (id) => {
    intervals.add(id);
    return id;
  });
  const clearInterval = window.clearInterval;
  window.clearInterval = (id) => {
    intervals.delete(id);
    clearInterval(id);
  };

  addEventListener.call(document, 'securitypolicyviolation', (event) => {
    violations.push(`${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`);
  });

  // Notices, cards and screens pass: whoever asks late asks what was to be read, not what is.
  const said = new Set();
  const hear = (element) => {
    if (element === null) return;
    const text = element instanceof HTMLInputElement ? element.value : element.textContent;
    if (text !== '' && element.checkVisibility({ visibilityProperty: true })) said.add(text.replace(/\s+/g, ' '));
  };
  const hearAll = (node) => {
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) hear(texts.currentNode.parentElement);
    if (node.nodeType === Node.TEXT_NODE) hear(node.parentElement);
    else node.querySelectorAll?.('input[readonly]').forEach(hear);
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target.nodeType === Node.TEXT_NODE) hear(target.parentElement);
      addedNodes.forEach(hearAll);
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });

  const connection = () => made.connections.filter((each) => each.signalingState !== 'closed').at(-1);

  const reports = async () => {
    const current = connection();
    return current === undefined ? [] : [...(await current.getStats()).values()];
  };

  // The browser's own: a test may bring the page's timers forward.
  const { setTimeout } = window;

  window.instruments = {
    violations,

    /** Resolves as soon as the screen or the connection that is shown fits the selector, or after so long. */
    until: (selector, ms) =>
      new Promise((resolve) => {
        const look = () => {
          if (document.querySelector(selector) !== null) end();
        };
        const end = () => {
          observer.disconnect();
          resolve();
        };
        const observer = new MutationObserver(look);
        const changes = { childList: true, subtree: true, attributeFilter: ['data-screen', 'data-link'] };
        observer.observe(document, changes);
        setTimeout(end, ms);
        look();
      }),

    /** Whatever was to be read in one place of the page at some time and has these words in it. */
    said: (words) => [...said].filter((text) => text.includes(words)),

    /** How many of each kind are alive now. */
    alive: () => ({
      connections: made.connections.filter((each) => each.signalingState !== 'closed').length,
      workers: made.workers.filter((each) => !terminated.has(each)).length,
      sockets: made.sockets.filter((each) => each.readyState !== WebSocket.CLOSED).length,
      tracks: new Set(made.tracks.filter((each) => each.readyState === 'live')).size,
      audioContexts: made.audioContexts.filter((each) => each.state !== 'closed').length,
      listeners: listeners.size,
      intervals: intervals.size,
    }),

    /** How many connections that are alive have a description, of either side. */
    describedConnections: () =>
      made.connections.filter(
        (each) => each.signalingState !== 'closed' && (each.localDescription ?? each.remoteDescription) !== null,
      ).length,

    /** The kinds of the listeners that are alive, to tell which was left. */
    listenerKinds: () => [...listeners.values()].sort(),

    /** How many peer connections this page ever made. */
    connectionsMade: () => made.connections.length,

    /** Whether this page made the first description of the current connection. */
    offered: () => connection()?.localDescription.type === 'offer',

    /** One number from the statistics of the current connection, summed over the reports that have it. */
    async sum(type, kind, member) {
      return (await reports())
        .filter((report) => report.type === type && (kind === null || report.kind === kind))
        .reduce((sum, report) => sum + (report[member] ?? 0), 0);
    },

    /** Everything that must never be seen on the way: descriptions and addresses of the current connection. */
    async secrets() {
      const current = connection();
      const candidates = (await reports()).filter((report) => report.type.endsWith('-candidate'));
      return {
        descriptions: [current.localDescription.sdp, current.remoteDescription.sdp],
        addresses: [...new Set(candidates.map((each) => each.address).filter(Boolean))],
      };
    },

    /** How far the page and its current connection have come, without anything that tells who is there. */
    async standing() {
      const { dataset } = document.querySelector('[data-screen]') ?? {};
      const step = document.querySelector('[aria-current=step]')?.textContent;
      const current = connection();
      if (current === undefined) return { ...dataset, step };
      const { iceGatheringState, iceConnectionState, connectionState, signalingState, sctp } = current;
      const ends = current.getTransceivers().flatMap(({ sender, receiver }) => [sender, receiver]);
      const shown = [...new Set([sctp, ...ends].map((each) => each?.transport).filter(Boolean))];
      const transports = shown.map((each) => [
        each.state,
        each.iceTransport.state,
        each.getRemoteCertificates?.().length,
      ]);
      const of = (type) => [...reported.values()].filter((each) => each.type === type);
      const reported = await current.getStats();
      return {
        ...dataset,
        step,
        iceGatheringState,
        iceConnectionState,
        connectionState,
        signalingState,
        transports,
        sctp: sctp?.state,
        channels: of('data-channel').map(({ state }) => state),
        reported: of('transport').map(({ dtlsState, remoteCertificateId }) => [dtlsState, remoteCertificateId !== undefined]),
        pairs: of('candidate-pair').map(({ state, nominated, requestsSent, responsesReceived, requestsReceived }) => [state, nominated, requestsSent, responsesReceived, requestsReceived]),
        candidates: [of('local-candidate'), of('remote-candidate')].map((found) => found.map(({ candidateType, protocol }) => [candidateType, protocol])),
      };
    },

    /** As the browser's own bar does it, which no test can click. */
    endScreen() {
      const screen = made.tracks.find((each) => each.kind === 'video' && each.contentHint === 'detail' && each.readyState === 'live');
      screen.dispatchEvent(new Event('ended'));
    },

    /** As the hand that pulls a plug does it. */
    unplug(kind) {
      const device = made.tracks.find((each) => each.kind === kind && each.onended !== null && each.readyState === 'live');
      device.stop();
      device.dispatchEvent(new Event('ended'));
    },

    /** Pictures are sent no more, and nothing is said of it. Whatever the page then sets by the state of its path changes none of it. */
    async sleep() {
      const { setParameters } = RTCRtpSender.prototype;
      RTCRtpSender.prototype.setParameters = function (parameters) {
        if (this.track?.kind === 'video') for (const encoding of parameters.encodings) encoding.active = false;
        return setParameters.call(this, parameters);
      };
      for (const sender of connection().getSenders()) {
        if (sender.track?.kind === 'video') await sender.setParameters(sender.getParameters());
      }
    },

    /** The names of everything that is kept in this browser for this page. */
    stored: async () => [
      ...document.cookie.split('; ').filter(Boolean),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map((each) => each.name),
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map((each) => each.scope),
      ...(await Array.fromAsync((await navigator.storage.getDirectory()).keys())),
      ...(history.state === null ? [] : ['the state of the history']),
      ...(window.name === '' ? [] : ['the name of the window']),
      ...(location.hash === '' ? [] : ['the fragment of the address']),
    ],

    /** The brightness of a video's picture in 16 × 12 fields, 0–255; empty before the first picture. */
    picture(video) {
      if (video.videoWidth === 0) return [];
      const canvas = new OffscreenCanvas(16, 12);
      const context = canvas.getContext('2d');
      context.drawImage(video, 0, 0, canvas.width, canvas.height);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      return Array.from({ length: data.length / 4 }, (_, i) =>
        Math.round((data[4 * i] + data[4 * i + 1] + data[4 * i + 2]) / 3),
      );
    },
  };
})();
