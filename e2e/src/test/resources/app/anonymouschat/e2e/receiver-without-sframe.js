/* A listener inside the connection but without the keys: takes the frames as they come off DTLS-SRTP. */
Object.defineProperty(RTCRtpReceiver.prototype, 'transform', { get: () => null, set: () => undefined });
