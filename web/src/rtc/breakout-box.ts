/** Chromium's streams of video frames (W3C mediacapture-transform, as shipped on the window). Not in TypeScript's library. */
export interface BreakoutBox {
  readonly MediaStreamTrackProcessor: new (init: {
    readonly track: MediaStreamTrack;
    readonly maxBufferSize: number;
  }) => {
    readonly readable: ReadableStream<VideoFrame>;
  };
  readonly MediaStreamTrackGenerator: new (init: { readonly kind: 'video' }) => MediaStreamTrack & {
    readonly writable: WritableStream<VideoFrame>;
  };
}

/** null where the browser has none. */
export function breakoutBox(scope: object): BreakoutBox | null {
  return hasBreakoutBox(scope) ? scope : null;
}

function hasBreakoutBox(scope: object): scope is BreakoutBox {
  return 'MediaStreamTrackProcessor' in scope && 'MediaStreamTrackGenerator' in scope;
}
