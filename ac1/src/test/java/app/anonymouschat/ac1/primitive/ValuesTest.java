package app.anonymouschat.ac1.primitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesTest {
    @Test
    void aSecretPrintsNothingAndIsGoneAfterWiping() {
        byte[] bytes = {1, 2, 3};
        Secret secret = Secret.taking(bytes);
        Secret copy = secret.copy();
        assertThat(secret).hasToString("Secret");
        assertThat(secret.sameAs(copy)).isTrue();
        secret.wipe();
        assertThat(bytes).containsOnly(0);
        assertThatThrownBy(secret::bytes).isInstanceOf(IllegalStateException.class);
        assertThat(copy.bytes()).containsExactly(1, 2, 3);
    }

    @Test
    void octetsCannotBeChangedFromOutside() {
        byte[] bytes = {1};
        Octets octets = Octets.of(bytes);
        bytes[0] = 2;
        octets.bytes()[0] = 3;
        assertThat(octets).isEqualTo(Octets.of(new byte[] {1})).hasToString("Octets[1]");
        assertThat(Octets.of(new byte[] {0x7F}).isBefore(Octets.of(new byte[] {(byte) 0x80})))
                .isTrue();
    }

    @Test
    void base64UrlHasOneSpelling() {
        assertThat(Base64Url.decode("AQ", 1))
                .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(1));
        for (String other : List.of("AR", "AQ=", "AQ==", "A", "", "A+", "AQAA", " AQ", "A\n")) {
            assertThat(Base64Url.decode(other, 1)).isEmpty();
        }
    }

    @Test
    void paddingIsTheFewestZeros() {
        for (int length = 0; length < 600; length++) {
            Padded padded = new Padded(255, Octets.of(new byte[length]));
            byte[] blocks = padded.toBlocks(256);
            assertThat(blocks).hasSize(256 * Math.ceilDiv(length + 5, 256));
            assertThat(Padded.fromBlocks(blocks, 256)).contains(padded);
            assertThat(Padded.fromBlocks(Bytes.join(blocks, new byte[256]), 256))
                    .isEmpty();
        }
        assertThat(Padded.fromBlocks(new byte[0], 256)).isEmpty();
        byte[] negative = new byte[256];
        negative[1] = (byte) 0xFF;
        assertThat(Padded.fromBlocks(negative, 256)).isEmpty();
    }
}
