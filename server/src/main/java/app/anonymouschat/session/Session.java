package app.anonymouschat.session;

import app.anonymouschat.protocol.ClientMessage;
import app.anonymouschat.protocol.Envelope;

/// One connection's life (PROTOCOL.md §2.3), from its upgrade to its end. Confined to its connection's loop.
///
/// The gateway calls {@link #opened} once, then what comes in, then {@link #closed} once, whoever closed the socket.
/// What still comes in after the session asked its outbox to close is ignored.
public final class Session {
    Session() {}

    /// The socket is open: answers `welcome`, or closes where the address has too many.
    public void opened() {}

    /// A text frame that was a valid message.
    public void received(ClientMessage message) {}

    /// A text frame that was none: closes with 4400.
    public void malformed() {}

    /// A binary frame for the partner; takes the envelope over.
    public void relayed(Envelope envelope) {
        envelope.release();
    }

    /// The outbox is over half full: the partner's socket is to be read no more.
    public void congested() {}

    /// The outbox is under half full again.
    public void relieved() {}

    /// The socket is gone; nothing is called after it.
    public void closed() {}
}
