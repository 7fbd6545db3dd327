package app.anonymouschat.ac1.media;

/// The codecs of a chat, and how much of their frames stays in the clear (`PROTOCOL.md` §5).
public enum Codec {
    OPUS,
    VP9,
    VP8;

    private static final int VP8_KEY_FRAME = 10;
    private static final int VP8_DELTA_FRAME = 1;

    /// The number of clear bytes of an encoded frame, before or after encryption; the frame may be shorter.
    int clearBytes(byte[] frame) {
        return switch (this) {
            case OPUS, VP9 -> 0;
            case VP8 -> frame.length > 0 && (frame[0] & 1) == 0 ? VP8_KEY_FRAME : VP8_DELTA_FRAME;
        };
    }
}
