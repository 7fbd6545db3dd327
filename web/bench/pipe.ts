/** A data channel between two pages; the driver carries their descriptions, complete with candidates, from one to the other. */

/** One end of it. */
export interface Pipe {
  readonly channel: RTCDataChannel;
  /** What the other page has to accept or answer. */
  offer(): Promise<string>;
  answer(offer: string): Promise<string>;
  accept(answer: string): Promise<void>;
  /** Resolves when bytes can be sent. */
  readonly opened: Promise<void>;
  close(): void;
}

/** Reliable and ordered, as the product's. */
export function openPipe(): Pipe {
  const connection = new RTCPeerConnection();
  const channel = connection.createDataChannel('ac1', { negotiated: true, id: 0 });
  channel.binaryType = 'arraybuffer';
  return {
    channel,
    opened: new Promise((resolve) => {
      channel.onopen = () => {
        resolve();
      };
    }),
    offer: () => describe(connection),
    answer: async (sdp) => {
      await connection.setRemoteDescription({ type: 'offer', sdp });
      return describe(connection);
    },
    accept: (sdp) => connection.setRemoteDescription({ type: 'answer', sdp }),
    close: () => {
      connection.close();
    },
  };
}

async function describe(connection: RTCPeerConnection): Promise<string> {
  await connection.setLocalDescription();
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (connection.iceGatheringState === 'complete') resolve();
    };
    connection.onicegatheringstatechange = look;
    look();
  });
  return connection.localDescription?.sdp ?? '';
}
