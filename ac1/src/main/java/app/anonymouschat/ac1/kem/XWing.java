package app.anonymouschat.ac1.kem;

import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Hash;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;

/// Sizes of X-Wing and the combination of its two halves (draft-connolly-cfrg-xwing-kem §5).
public final class XWing {
    /// A key pair's seed.
    public static final int SEED_BYTES = 32;

    /// A public key: ML-KEM-768's, then X25519's.
    public static final int PUBLIC_BYTES = 1216;

    /// A ciphertext: ML-KEM-768's, then an X25519 public key.
    public static final int CIPHERTEXT_BYTES = 1120;

    /// What an encapsulation draws: 32 bytes for ML-KEM-768, then 32 for X25519.
    public static final int ENCAPSULATION_SEED_BYTES = 64;

    private static final byte[] LABEL = Bytes.ascii("\\.//^\\");

    private XWing() {}

    static Secret combine(Secret mlKem, Secret x25519, Octets ciphertextX, Octets publicX) {
        return Secret.taking(
                Hash.sha3With256Bits(mlKem.bytes(), x25519.bytes(), ciphertextX.bytes(), publicX.bytes(), LABEL));
    }
}
