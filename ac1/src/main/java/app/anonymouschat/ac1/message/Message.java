package app.anonymouschat.ac1.message;

import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;
import app.anonymouschat.ac1.signalling.ChatMode;
import app.anonymouschat.ac1.signalling.Sdp;

/// What one browser says to the other over the ratchet (`PROTOCOL.md` §4, the table of kinds).
public sealed interface Message {
    /// 00: A's first, so that B can send.
    record Opener() implements Message {}

    /// 01: 1 to 4000 code points. Prints nothing.
    record Text(String text) implements Message {
        @Override
        public String toString() {
            return "Text";
        }
    }

    /// 02: the partner began or ceased to type.
    record Typing(boolean now) implements Message {}

    /// 03: the partner says that the safety codes match.
    record CodeConfirmed() implements Message {}

    /// 04: A installed the keys of `epoch` and asks B to.
    record Rekey(long epoch, Secret salt) implements Message {}

    /// 05: B did.
    record RekeyDone(long epoch) implements Message {}

    /// 06: an offer of one file.
    record FileOffer(FileInfo file) implements Message {}

    /// 07: whether the file is wanted.
    record FileAnswer(Octets id, boolean accepted) implements Message {}

    /// 08: the file arrived whole, or was stopped.
    record FileEnd(Octets id, boolean whole) implements Message {}

    /// 09: which of the sender's tracks are on.
    record MediaState(boolean microphone, boolean camera, boolean screen) implements Message {}

    /// 0A: asks to go on in `mode`, which is voice or video.
    record AskForMode(ChatMode mode) implements Message {}

    /// 0B: the answer to that.
    record ModeAnswer(boolean agreed) implements Message {}

    /// 0C: a renegotiation's offer or answer, whose fingerprint must be the HELLO's.
    record Description(Kind kind, Sdp sdp) implements Message {
        /// Which half of a renegotiation.
        public enum Kind {
            OFFER,
            ANSWER
        }
    }

    /// 0D: the partner leaves.
    record Bye() implements Message {}
}
