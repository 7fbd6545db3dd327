package app.anonymouschat.ac1.kem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Secret;
import java.security.SecureRandom;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class XWingKeysTest {
    private final SecureRandom random = new SecureRandom();
    private final XWingKeyPair keys = XWingKeyPair.fromSeed(Secret.fresh(random, XWing.SEED_BYTES));

    @Test
    void bothSidesHoldTheSameSecret() {
        Encapsulation made = XWingPublicKey.decode(keys.publicKey()).encapsulate(random);
        assertThat(keys.decapsulate(made.ciphertext()).sameAs(made.sharedSecret()))
                .isTrue();
    }

    @Test
    void aChangedCiphertextGivesAnotherSecret() {
        Encapsulation made = XWingPublicKey.decode(keys.publicKey()).encapsulate(random);
        byte[] changed = made.ciphertext().bytes();
        changed[0] ^= 1;
        assertThat(keys.decapsulate(Octets.of(changed)).sameAs(made.sharedSecret()))
                .isFalse();
    }

    @Test
    void refusesAnyCoefficientBeyondTheModulus() {
        for (int at = 0; at < MlKem768.PUBLIC_BYTES - 32; at += 3) {
            byte[] even = keys.publicKey().bytes();
            even[at] = (byte) 0x01;
            even[at + 1] = (byte) ((even[at + 1] & 0xF0) | 0x0D);
            assertFormat(() -> XWingPublicKey.decode(Octets.of(even)));
            byte[] odd = keys.publicKey().bytes();
            odd[at + 1] = (byte) ((odd[at + 1] & 0x0F) | 0x10);
            odd[at + 2] = (byte) 0xD0;
            assertFormat(() -> XWingPublicKey.decode(Octets.of(odd)));
        }
    }

    @Test
    void takesTheLargestCoefficient() {
        byte[] edge = keys.publicKey().bytes();
        edge[0] = 0;
        edge[1] = (byte) ((edge[1] & 0xF0) | 0x0D);
        assertThat(XWingPublicKey.decode(Octets.of(edge))).isNotNull();
    }

    @Test
    void refusesAnX25519HalfOfLowOrder() {
        byte[] key = keys.publicKey().bytes();
        Arrays.fill(key, MlKem768.PUBLIC_BYTES, key.length, (byte) 0);
        assertFormat(() -> XWingPublicKey.decode(Octets.of(key)));
        assertFormat(() -> keys.decapsulate(Octets.of(new byte[XWing.CIPHERTEXT_BYTES])));
    }

    @Test
    void aWipedKeyPairIsOfNoUse() {
        Octets ciphertext =
                XWingPublicKey.decode(keys.publicKey()).encapsulate(random).ciphertext();
        keys.wipe();
        assertThatThrownBy(() -> keys.decapsulate(ciphertext)).isInstanceOf(IllegalStateException.class);
    }

    private static void assertFormat(ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        ProtocolFailure.class,
                        failure -> assertThat(failure.code()).isEqualTo(Code.E_FORMAT));
    }
}
