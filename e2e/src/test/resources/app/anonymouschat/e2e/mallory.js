/* The far ends of a man in the middle: connections that know no key, only where bytes come from and go to. */
(() => {
  const ends = new Map();

  const gathered = (connection) =>
    new Promise((resolve) => {
      const check = () => {
        if (connection.iceGatheringState === 'complete') resolve();
      };
      connection.onicegatheringstatechange = check;
      check();
    });

  window.mallory = {
    /** Answers the offer of the victim by that name; candidates and all. */
    async answer(name, offer) {
      const connection = new RTCPeerConnection();
      const channel = connection.createDataChannel('ac1', { negotiated: true, id: 0 });
      const heard = [];
      channel.binaryType = 'arraybuffer';
      channel.onmessage = ({ data }) => heard.push(btoa(String.fromCharCode(...new Uint8Array(data))));
      ends.set(name, { connection, channel, heard });
      await connection.setRemoteDescription({ type: 'offer', sdp: offer });
      await connection.setLocalDescription();
      await gathered(connection);
      return connection.localDescription.sdp;
    },

    addCandidate: (name, candidate) => ends.get(name).connection.addIceCandidate({ candidate, sdpMid: '0' }),

    /** What came on that data channel since it was last asked, in base64. */
    heard: (name) => ends.get(name)?.heard.splice(0) ?? [],

    say: (name, base64) => ends.get(name).channel.send(Uint8Array.from(atob(base64), (each) => each.charCodeAt(0))),
  };
})();
