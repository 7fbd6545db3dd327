/*
 * Two strangers and WebRTC, as short as it can be said: server, socket, roles and codecs of the product;
 * session descriptions and candidates in plain JSON. `bare.open` names the wish and what to put on the connection.
 */
window.bare = {
  isInLine: false,

  open(mode, equip) {
    bare.look = () => {
      const commit = randomText(32);
      const socket = new WebSocket(new URLSearchParams(location.search).get('signal'), 'anonymouschat.v1');
      const say = (what) => socket.send(new TextEncoder().encode(JSON.stringify(what)));
      socket.binaryType = 'arraybuffer';
      let heard = Promise.resolve();
      let take;
      socket.onmessage = ({ data }) => {
        if (typeof data !== 'string') {
          const what = JSON.parse(new TextDecoder().decode(data));
          heard = heard.then(() => take(what));
          return;
        }
        const message = JSON.parse(data);
        if (message.type === 'welcome') socket.send(JSON.stringify(wish(mode, commit)));
        if (message.type === 'waiting') bare.isInLine = true;
        if (message.type === 'matched') take = connect(message, commit < message.commit, say, equip);
      };
    };
  },
};

function connect({ iceServers }, offers, say, equip) {
  const connection = new RTCPeerConnection({ iceServers, bundlePolicy: 'max-bundle' });
  const describe = async () => {
    await connection.setLocalDescription();
    say({ description: connection.localDescription });
  };
  connection.onicecandidate = ({ candidate }) => candidate !== null && say({ candidate });
  equip(connection, offers);
  if (offers) describe();
  return async ({ description, candidate }) => {
    if (candidate !== undefined) return connection.addIceCandidate(candidate);
    await connection.setRemoteDescription(description);
    if (description.type === 'offer') await describe();
  };
}

function wish(mode, commit) {
  const key = randomText(1216);
  return { type: 'find', suite: 1, key, commit, mode, interests: [], languages: [], recent: [], avoid: [] };
}

function randomText(bytes) {
  const binary = String.fromCharCode(...crypto.getRandomValues(new Uint8Array(bytes)));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
