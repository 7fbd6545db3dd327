/** One end of a way to send a file. */
export interface FileEnd {
  /** Says that it may come, and resolves when it is here whole. */
  receive(): Promise<Blob>;
}
