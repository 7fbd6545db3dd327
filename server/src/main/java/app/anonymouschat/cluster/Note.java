package app.anonymouschat.cluster;

import app.anonymouschat.matching.PairingId;
import app.anonymouschat.matching.Visitor;
import app.anonymouschat.matching.VisitorId;
import app.anonymouschat.protocol.ServerMessage.Parted.Cause;
import java.util.List;

/// What one server says to another, by publish and subscribe. Each names its pairing.
sealed interface Note {
    PairingId pairing();

    /// Whom I have found for a visitor of yours; it hears of nothing until you accept. Whoever can not be paired any
    /// more is declined by [Parting]. Said again until it is answered. Marks stand for interests.
    record Proposal(PairingId pairing, VisitorId to, Guest guest) implements Note {}

    /// Yours and mine are paired, and mine has been told.
    record Acceptance(PairingId pairing, VisitorId to, Guest guest) implements Note {}

    /// A frame for the partner, numbered from 0 in each direction, and the number of the one to be heard next.
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares two of them.
    record Frame(PairingId pairing, int number, int heard, byte[] bytes) implements Note {}

    /// After an interruption: by what name I go, and the number of the frame that I want next. Where I ask,
    /// say the same of yourself.
    record Resumption(PairingId pairing, String server, int heard, boolean asks) implements Note {}

    /// The pairing is over, or does not come about.
    record Parting(PairingId pairing, Cause cause) implements Note {}

    /// My visitor can not keep up with yours, or can again.
    record Pressing(PairingId pairing, boolean pressed) implements Note {}

    /// I found your visitor, and have nobody for it any more: it waits on.
    record Sparing(PairingId pairing, VisitorId to) implements Note {}

    /// A visitor, its server, and the marks of what it is interested in or of what both are.
    record Guest(String server, Visitor visitor, List<String> marks) {
        public Guest {
            marks = List.copyOf(marks);
        }

        @Override
        public String toString() {
            return "Guest";
        }
    }
}
