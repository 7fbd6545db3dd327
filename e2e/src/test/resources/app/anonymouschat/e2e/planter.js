/* The control: a page that meets another by the server's own rules and then says everything in the clear. */
(() => {
  const base64url = (length) =>
    btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(length))))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');

  let socket;
  const heard = [];

  window.planter = {
    /** Resolves once the server has paired this page with the other. */
    meet: () =>
      new Promise((resolve, reject) => {
        socket = new WebSocket('/signal', 'anonymouschat.v1');
        socket.binaryType = 'arraybuffer';
        socket.onerror = reject;
        socket.onmessage = ({ data }) => {
          if (typeof data !== 'string') {
            heard.push(String.fromCharCode(...new Uint8Array(data)));
            return;
          }
          const { type } = JSON.parse(data);
          if (type === 'welcome') {
            const wish = { mode: 'text', interests: [], languages: [], recent: [], avoid: [] };
            socket.send(
              JSON.stringify({ type: 'find', suite: 1, key: base64url(1216), commit: base64url(32), ...wish }),
            );
          }
          if (type === 'matched') resolve();
        };
      }),

    /** Says these bytes (as ISO 8859-1) to the other. */
    say: (bytes) => socket.send(Uint8Array.from(bytes, (each) => each.charCodeAt(0))),

    /** What the other said so far. */
    heard: () => heard,

    /** Two connections of this page with each other: descriptions and addresses as any chat would have them. */
    async secrets() {
      const [one, two] = [new RTCPeerConnection(), new RTCPeerConnection()];
      one.createDataChannel('any');
      const gathered = (connection) =>
        new Promise((resolve) => {
          const check = () => {
            if (connection.iceGatheringState === 'complete') resolve();
          };
          connection.onicegatheringstatechange = check;
          check();
        });
      await one.setLocalDescription();
      await two.setRemoteDescription(one.localDescription);
      await two.setLocalDescription();
      await Promise.all([gathered(one), gathered(two)]);
      const descriptions = [one.localDescription.sdp, two.localDescription.sdp];
      one.close();
      two.close();
      const addresses = descriptions.flatMap((sdp) =>
        [...sdp.matchAll(/^a=candidate:\S+ \S+ \S+ \S+ (\S+)/gm)].map((match) => match[1]),
      );
      return { descriptions, addresses: [...new Set(addresses)] };
    },
  };
})();
