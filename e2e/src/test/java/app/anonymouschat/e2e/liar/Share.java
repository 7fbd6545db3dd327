package app.anonymouschat.e2e.liar;

import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.handshake.Offered;
import app.anonymouschat.ac1.primitive.Base64Url;
import app.anonymouschat.ac1.primitive.Octets;

/// What a `find`, a `meet` or a `matched` says of one side: its key and its commitment.
public record Share(Octets key, Octets commitment) {
    private static final int KEY_BYTES = 1216;
    private static final int COMMITMENT_BYTES = 32;

    public static Share of(Offered offered) {
        return new Share(offered.publicKey(), offered.commitment());
    }

    static Share in(Word.Text text) {
        return new Share(bytes(text.field("key"), KEY_BYTES), bytes(text.field("commit"), COMMITMENT_BYTES));
    }

    /// The role of this side towards the other: A is the smaller commitment.
    public Role roleTowards(Share other) {
        return commitment.isBefore(other.commitment) ? Role.A : Role.B;
    }

    String spelledKey() {
        return Base64Url.encode(key.bytes());
    }

    String spelledCommitment() {
        return Base64Url.encode(commitment.bytes());
    }

    private static Octets bytes(String spelled, int length) {
        return Base64Url.decode(spelled, length).map(Octets::of).orElseThrow();
    }
}
