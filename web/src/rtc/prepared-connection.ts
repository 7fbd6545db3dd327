const CERTIFICATE: EcKeyGenParams = { name: 'ECDSA', namedCurve: 'P-256' };

/** A peer connection with a certificate of its own, valid for one chat only. */
export interface PreparedConnection {
  readonly connection: RTCPeerConnection;
  readonly configuration: RTCConfiguration & { readonly certificates: readonly [RTCCertificate] };
}

/** Makes one. It knows no server and gathers nothing; were it to, then through a relay that it has not. */
export async function prepareConnection(): Promise<PreparedConnection> {
  const certificate = await RTCPeerConnection.generateCertificate(CERTIFICATE);
  const configuration = {
    certificates: [certificate],
    bundlePolicy: 'max-bundle',
    rtcpMuxPolicy: 'require',
    iceTransportPolicy: 'relay',
  } satisfies RTCConfiguration;
  return {
    connection: new RTCPeerConnection(configuration),
    configuration: { ...configuration, certificates: [certificate] },
  };
}
