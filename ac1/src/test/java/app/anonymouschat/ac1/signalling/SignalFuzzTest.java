package app.anonymouschat.ac1.signalling;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Padded;
import app.anonymouschat.ac1.primitive.Utf8;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a partner seals as a signal, a type and its body: it is read in one way, or refused by a code.
class SignalFuzzTest {
    private static final String HELLO =
            "{\"sdp\":\"a=fingerprint:sha-256 " + "AB:".repeat(31) + "AB\",\"mode\":\"text\"";

    static Stream<byte[]> examples() {
        return Stream.of(
                        "\u0001" + HELLO + "}",
                        "\u0001" + HELLO + ",\"dr\":\"CQ" + "A".repeat(41) + "\"}",
                        "\u0002[]",
                        "\u0002[{\"candidate\":\"candidate:1 1 udp 1 192.0.2.1 9 typ host\",\"sdpMid\":\"0\","
                                + "\"sdpMLineIndex\":0,\"usernameFragment\":null}]",
                        "\u0003",
                        "\u0004")
                .map(Utf8::encode);
    }

    @MethodSource("examples")
    @FuzzTest
    void isReadInOneWayOrRefused(byte[] given) {
        for (Role sender : Role.values()) {
            read(given, sender)
                    .map(SignalCodec::encode)
                    .ifPresent(encoded -> assertThat(SignalCodec.encode(SignalCodec.decode(encoded, sender)))
                            .isEqualTo(encoded));
        }
    }

    private static Optional<SignalMessage> read(byte[] given, Role sender) {
        int type = given.length == 0 ? 0 : Byte.toUnsignedInt(given[0]);
        byte[] body = Arrays.copyOfRange(given, Math.min(1, given.length), given.length);
        try {
            return Optional.of(SignalCodec.decode(new Padded(type, Octets.of(body)), sender));
        } catch (ProtocolFailure refused) {
            return Optional.empty();
        }
    }
}
