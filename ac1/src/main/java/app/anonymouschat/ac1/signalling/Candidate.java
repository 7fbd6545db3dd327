package app.anonymouschat.ac1.signalling;

import org.jspecify.annotations.Nullable;

/// One `RTCIceCandidateInit` (`PROTOCOL.md` §3.3), whose last three fields the browsers may leave null. Prints nothing.
public record Candidate(
        String candidate,
        @Nullable String sdpMid,
        @Nullable Integer sdpMLineIndex,
        @Nullable String usernameFragment) {
    /// The longest `candidate` that may be sent.
    public static final int MAX_CHARACTERS = 512;

    @Override
    public String toString() {
        return "Candidate";
    }
}
