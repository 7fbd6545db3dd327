package app.anonymouschat.ac1.ratchet;

import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;
import app.anonymouschat.ac1.primitive.X25519;
import java.util.random.RandomGenerator;

/// An X25519 key pair of the ratchet (`PROTOCOL.md` §4). Prints nothing secret.
public record RatchetKey(Secret privateKey, Octets publicKey) {
    /// Draws 32 bytes.
    public static RatchetKey fresh(RandomGenerator random) {
        Secret privateKey = Secret.fresh(random, X25519.KEY_BYTES);
        return new RatchetKey(privateKey, X25519.publicKey(privateKey));
    }
}
