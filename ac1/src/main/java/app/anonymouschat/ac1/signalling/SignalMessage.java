package app.anonymouschat.ac1.signalling;

import app.anonymouschat.ac1.primitive.Octets;
import java.util.List;

/// What travels in sealed signalling (`PROTOCOL.md` §3.3).
public sealed interface SignalMessage {
    /// The first message of each side, and only that; opening it confirms the keys.
    sealed interface Hello extends SignalMessage {
        Sdp sdp();

        ChatMode mode();
    }

    /// A's HELLO.
    record Offer(Sdp sdp, ChatMode mode) implements Hello {}

    /// B's HELLO, with its first ratchet key.
    record Answer(Sdp sdp, ChatMode mode, Octets ratchetKey) implements Hello {}

    /// A batch of candidates.
    record Candidates(List<Candidate> batch) implements SignalMessage {
        /// The largest batch.
        public static final int MAX = 64;

        public Candidates {
            batch = List.copyOf(batch);
        }
    }

    /// No more candidates will come.
    record CandidatesEnd() implements SignalMessage {}

    /// The partner leaves.
    record Bye() implements SignalMessage {}
}
