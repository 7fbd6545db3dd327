package app.anonymouschat.ac1.message;

import app.anonymouschat.ac1.primitive.Octets;

/// What a data channel message turned out to be (`PROTOCOL.md` §4).
public sealed interface Received {
    /// A ratchet message, opened.
    record Said(Message message) implements Received {}

    /// A file chunk with its first byte, still sealed under its file's key.
    record Chunk(Octets wire) implements Received {}
}
