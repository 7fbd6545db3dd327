package app.anonymouschat.ac1.message;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Padded;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a partner seals as a message, a kind and its body: it is read in one way, or refused by a code.
class MessageFuzzTest {
    static Stream<byte[]> examples() {
        return MessageCodecTest.everyKind().map(MessageCodec::encode).map(MessageFuzzTest::kindAndBody);
    }

    private static byte[] kindAndBody(byte[] plaintext) {
        Padded padded = Padded.fromBlocks(plaintext, MessageCodec.BLOCK_BYTES).orElseThrow();
        byte[] joined = new byte[1 + padded.body().length()];
        joined[0] = (byte) padded.kind();
        System.arraycopy(padded.body().bytes(), 0, joined, 1, padded.body().length());
        return joined;
    }

    @MethodSource("examples")
    @FuzzTest
    void isReadInOneWayOrRefused(byte[] given) {
        Optional<byte[]> plaintext = read(given).map(MessageCodec::encode);
        plaintext.ifPresent(encoded -> {
            assertThat(encoded.length % MessageCodec.BLOCK_BYTES).isZero();
            assertThat(MessageCodec.encode(MessageCodec.decode(encoded))).isEqualTo(encoded);
        });
    }

    private static Optional<Message> read(byte[] given) {
        int kind = given.length == 0 ? 0 : Byte.toUnsignedInt(given[0]);
        byte[] body = Arrays.copyOfRange(given, Math.min(1, given.length), given.length);
        try {
            return Optional.of(MessageCodec.decode(new Padded(kind, Octets.of(body))));
        } catch (ProtocolFailure refused) {
            return Optional.empty();
        }
    }
}
