package app.anonymouschat.protocol;

/// What a text frame turned out to be.
public sealed interface Decoded {
    /// A valid message.
    record Message(ClientMessage value) implements Decoded {}

    /// Not one. It says nothing of the input; the socket is closed with 4400.
    record Malformed() implements Decoded {}
}
