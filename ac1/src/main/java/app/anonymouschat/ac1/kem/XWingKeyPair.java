package app.anonymouschat.ac1.kem;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;
import app.anonymouschat.ac1.primitive.X25519;
import java.security.KeyPair;
import java.util.Arrays;

/// An X-Wing key pair, kept as its seed; the expanded keys, which the JDK cannot wipe, live for one operation only.
public final class XWingKeyPair {
    private static final int EXPANDED_BYTES = 96;

    private final Secret seed;
    private final Octets publicKey;

    private XWingKeyPair(Secret seed, Octets publicKey) {
        this.seed = seed;
        this.publicKey = publicKey;
    }

    /// The key pair of a seed of [XWing#SEED_BYTES], which it takes over.
    public static XWingKeyPair fromSeed(Secret seed) {
        Halves halves = Halves.expand(seed);
        byte[] mlKem = MlKem768.rawPublicKey(halves.mlKem);
        byte[] x25519 = X25519.publicKey(halves.x25519).bytes();
        halves.x25519.wipe();
        return new XWingKeyPair(seed, Octets.of(Bytes.join(mlKem, x25519)));
    }

    /// 1216 bytes: ML-KEM-768's key, then X25519's.
    public Octets publicKey() {
        return publicKey;
    }

    /// The secret that `ciphertext` carries; another one where it was changed. `E_FORMAT` where its X25519 half is of
    /// low order.
    public Secret decapsulate(Octets ciphertext) {
        if (ciphertext.length() != XWing.CIPHERTEXT_BYTES) {
            throw new ProtocolFailure(Code.E_FORMAT);
        }
        byte[] bytes = ciphertext.bytes();
        Octets ciphertextX = Octets.of(Arrays.copyOfRange(bytes, MlKem768.CIPHERTEXT_BYTES, bytes.length));
        Halves halves = Halves.expand(seed);
        Octets publicX = X25519.publicKey(halves.x25519);
        Secret secretX = X25519.agree(halves.x25519, ciphertextX).orElseThrow(() -> new ProtocolFailure(Code.E_FORMAT));
        Secret secretPq = MlKem768.decapsulate(halves.mlKem, Arrays.copyOf(bytes, MlKem768.CIPHERTEXT_BYTES));
        Secret shared = XWing.combine(secretPq, secretX, ciphertextX, publicX);
        halves.x25519.wipe();
        secretX.wipe();
        secretPq.wipe();
        return shared;
    }

    /// Forgets the seed; decapsulating is over.
    public void wipe() {
        seed.wipe();
    }

    private record Halves(KeyPair mlKem, Secret x25519) {
        static Halves expand(Secret seed) {
            if (seed.length() != XWing.SEED_BYTES) {
                throw new IllegalArgumentException("a seed has 32 bytes");
            }
            byte[] expanded = Shake256.hash(seed.bytes(), EXPANDED_BYTES);
            byte[] dz = Arrays.copyOf(expanded, 64);
            Secret x25519 = Secret.taking(Arrays.copyOfRange(expanded, 64, EXPANDED_BYTES));
            Halves halves = new Halves(MlKem768.keyPair(dz), x25519);
            Arrays.fill(expanded, (byte) 0);
            Arrays.fill(dz, (byte) 0);
            return halves;
        }

        @Override
        public String toString() {
            return "Halves";
        }
    }
}
