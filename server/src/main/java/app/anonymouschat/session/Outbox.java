package app.anonymouschat.session;

import app.anonymouschat.protocol.CloseCode;
import app.anonymouschat.protocol.Envelope;
import app.anonymouschat.protocol.ServerMessage;

/// The way out to one browser; the gateway implements it around the socket. Called on the connection's loop only.
/// After the socket is gone every call does nothing, but {@link #forward} still takes its envelope.
///
/// Its queue is bounded (PROTOCOL.md §2.5): beyond 64 KiB or 64 frames it closes the socket with 1013 by itself. Over
/// half it calls {@link Session#congested}, and back under half {@link Session#relieved}; the session then has its
/// partner's socket read no more, or again.
public interface Outbox {
    /// Sends a text frame.
    void send(ServerMessage message);

    /// Sends a binary frame and takes the envelope over.
    void forward(Envelope envelope);

    /// Closes with this code after what was sent before. {@link Session#closed} follows.
    void close(CloseCode code);

    /// Reads no more from this socket until {@link #resumeReading}: the partner can not keep up.
    void pauseReading();

    /// Reads again. Does nothing where reading was not paused.
    void resumeReading();
}
