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

    private static final int ADDRESS_FIELD = 4;

    /// Whether it may be sent or taken where local addresses may not: its connection address is a public IP literal.
    public boolean isPublic() {
        String[] fields = candidate.split(" ", -1);
        return fields.length > ADDRESS_FIELD && PublicAddress.test(fields[ADDRESS_FIELD]);
    }

    @Override
    public String toString() {
        return "Candidate";
    }
}
