/* A browser that does not seal its frames: what a page gets when its partner's encryption is taken away. */
Object.defineProperty(RTCRtpSender.prototype, 'transform', { get: () => null, set: () => undefined });
