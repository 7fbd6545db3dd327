/** To the blur worker: where the pictures come from and where they go. Both are handed over. */
export interface BlurStreams {
  readonly pictures: ReadableStream<VideoFrame>;
  readonly blurred: WritableStream<VideoFrame>;
}
