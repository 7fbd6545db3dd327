package app.anonymouschat.doctor;

import app.anonymouschat.protocol.ServerMessage;

/// What comes over a socket of signalling.
sealed interface Heard {
    /// A message of the server.
    record Told(ServerMessage message) implements Heard {}

    /// A ping of the server, which was answered.
    record Pinged() implements Heard {}

    /// The answer to a ping.
    record Ponged() implements Heard {}

    /// It is being closed with this code.
    record Closed(int code) implements Heard {}

    /// A binary frame, of a partner.
    record Relayed() implements Heard {}
}
