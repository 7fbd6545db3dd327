package app.anonymouschat.protocol;

/// Opaque bytes from one browser to its partner (PROTOCOL.md §2): a binary frame of 1 to 16,384 bytes that the
/// server forwards unread and without copy. The gateway implements it around the buffer it read.
///
/// It has exactly one owner at a time. Whoever is handed one either hands it on or releases it, once.
public interface Envelope {
    /// Its length in bytes.
    int size();

    /// A copy of its bytes, for the way to another server.
    byte[] bytes();

    /// Gives the bytes back unforwarded.
    void release();
}
