package app.anonymouschat.protocol;

/// Reads and writes text frames (PROTOCOL.md §2.1, §2.2). Stateless; any thread.
public final class MessageCodec {
    /// Reads one text frame: UTF-8, the whole of the given range. Never throws on any input.
    public Decoded decode(byte[] buffer, int offset, int length) {
        return new Decoded.Malformed();
    }

    /// Writes one text frame as UTF-8. The array is the caller's.
    public byte[] encode(ServerMessage message) {
        return new byte[0];
    }
}
