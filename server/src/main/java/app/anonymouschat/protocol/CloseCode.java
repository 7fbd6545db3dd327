package app.anonymouschat.protocol;

/// Why a socket is closed, by number, with a fixed reason that never repeats the input (PROTOCOL.md §2.4).
public enum CloseCode {
    DONE(1000, "done"),
    TOO_BIG(1009, "frame over its size"),
    RESTART(1012, "the server restarts"),
    OVERLOADED(1013, "you read too slowly, or the server is full"),
    MALFORMED(4400, "malformed"),
    TOO_SLOW(4408, "too slow or idle too long"),
    RATE(4429, "over a rate limit");

    private final int code;
    private final String reason;

    CloseCode(int code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    /// The WebSocket close code.
    public int code() {
        return code;
    }

    /// The reason that goes into the close frame: ASCII, under 123 bytes.
    public String reason() {
        return reason;
    }
}
