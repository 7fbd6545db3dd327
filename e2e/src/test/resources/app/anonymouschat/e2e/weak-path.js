/*
 * A path on which almost half of what this page sends is lost for as long as `weakPath.isLossy`, by the partner's word:
 * the statistics say so, and nothing else changes.
 */
(() => {
  if (!('RTCPeerConnection' in window)) return;

  window.weakPath = { isLossy: false };
  let sent = 0;
  let lost = 0;

  const { getStats } = RTCPeerConnection.prototype;
  RTCPeerConnection.prototype.getStats = async function (...given) {
    const report = new Map(await getStats.apply(this, given));
    const now = [...report.values()]
      .filter(({ type }) => type === 'outbound-rtp')
      .reduce((sum, { packetsSent }) => sum + packetsSent, 0);
    if (window.weakPath.isLossy) lost += Math.max(0, now - sent) * 0.45;
    sent = now;
    const [first] = [...report.values()].filter(({ type }) => type === 'remote-inbound-rtp');
    if (first !== undefined) report.set(first.id, { ...first, packetsLost: (first.packetsLost ?? 0) + Math.round(lost) });
    return report;
  };
})();
