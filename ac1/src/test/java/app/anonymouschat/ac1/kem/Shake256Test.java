package app.anonymouschat.ac1.kem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class Shake256Test {
    @Test
    void beginsAsTheJdksForEveryLengthOfInput() throws NoSuchAlgorithmException {
        SplittableRandom random = new SplittableRandom(1);
        MessageDigest jdk = MessageDigest.getInstance("SHAKE256-512");
        for (int length = 0; length < Shake256.RATE_BYTES; length++) {
            byte[] input = new byte[length];
            random.nextBytes(input);
            assertThat(Shake256.hash(input, 96)).startsWith(jdk.digest(input));
        }
    }

    @Test
    void refusesMoreThanOneBlock() {
        assertThatThrownBy(() -> Shake256.hash(new byte[136], 32)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Shake256.hash(new byte[32], 137)).isInstanceOf(IllegalArgumentException.class);
    }
}
