package app.anonymouschat.session;

import app.anonymouschat.matching.Pairing;
import app.anonymouschat.matching.PairingId;
import app.anonymouschat.matching.VisitorId;
import app.anonymouschat.protocol.Envelope;
import app.anonymouschat.protocol.ServerMessage.Parted.Cause;

/// Port: what one session says to its partner's, wherever that lives. Any thread may call it.
///
/// What one thread says to one visitor arrives in that order, on that visitor's loop. Everything names its pairing, and
/// the receiver drops what is not of its present one. So `matched` goes to both before anything is relayed, and nothing
/// of an old pairing reaches a new partner (PROTOCOL.md §2, §2.3).
public interface Relay {
    /// The opener tells the other whom it is paired with. Who is gone or waits no more declines by {@link #part}.
    void introduce(VisitorId to, Pairing pairing);

    /// Hands a frame over; the envelope goes to the partner or is released.
    void forward(VisitorId to, PairingId pairing, Envelope envelope);

    /// The pairing is over.
    void part(VisitorId to, PairingId pairing, Cause cause);

    /// The sender can not keep up with what it is sent, or can again.
    void press(VisitorId to, PairingId pairing, boolean pressed);
}
