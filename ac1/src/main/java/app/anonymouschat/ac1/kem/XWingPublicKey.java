package app.anonymouschat.ac1.kem;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.primitive.Bytes;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;
import app.anonymouschat.ac1.primitive.X25519;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import javax.crypto.KEM;

/// A partner's X-Wing public key that passed its checks.
public final class XWingPublicKey {
    private final byte[] mlKem;
    private final Octets x25519;

    private XWingPublicKey(byte[] mlKem, Octets x25519) {
        this.mlKem = mlKem;
        this.x25519 = x25519;
    }

    /// Reads 1216 bytes; `E_FORMAT` for another length, a coefficient beyond the modulus (`PROTOCOL.md` §3), or an
    /// X25519
    /// half of low order, which no honest key has.
    public static XWingPublicKey decode(Octets encoded) {
        if (encoded.length() != XWing.PUBLIC_BYTES) {
            throw new ProtocolFailure(Code.E_FORMAT);
        }
        byte[] bytes = encoded.bytes();
        byte[] mlKem = Arrays.copyOf(bytes, MlKem768.PUBLIC_BYTES);
        Octets x25519 = Octets.of(Arrays.copyOfRange(bytes, MlKem768.PUBLIC_BYTES, bytes.length));
        if (!MlKem768.isReduced(mlKem) || X25519.isLowOrder(x25519)) {
            throw new ProtocolFailure(Code.E_FORMAT);
        }
        return new XWingPublicKey(mlKem, x25519);
    }

    /// Makes a fresh secret for the owner of this key. Draws [XWing#ENCAPSULATION_SEED_BYTES] at once.
    public Encapsulation encapsulate(RandomGenerator random) {
        byte[] seed = Bytes.random(random, XWing.ENCAPSULATION_SEED_BYTES);
        KEM.Encapsulated pq = MlKem768.encapsulate(mlKem, Arrays.copyOf(seed, 32));
        Secret ephemeral = Secret.taking(Arrays.copyOfRange(seed, 32, seed.length));
        Arrays.fill(seed, (byte) 0);

        Octets ciphertextX = X25519.publicKey(ephemeral);
        Secret secretX = X25519.agree(ephemeral, x25519).orElseThrow();
        Secret secretPq = Secret.taking(pq.key().getEncoded());
        Secret shared = XWing.combine(secretPq, secretX, ciphertextX, x25519);
        ephemeral.wipe();
        secretX.wipe();
        secretPq.wipe();
        return new Encapsulation(Octets.of(Bytes.join(pq.encapsulation(), ciphertextX.bytes())), shared);
    }
}
