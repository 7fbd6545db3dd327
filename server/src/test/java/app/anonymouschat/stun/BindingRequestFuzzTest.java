package app.anonymouschat.stun;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.Damage;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever comes in a datagram: one well-formed answer that repeats the transaction and is hardly longer, or none.
class BindingRequestFuzzTest {
    private static final List<InetSocketAddress> SENDERS = List.of(
            new InetSocketAddress(InetAddress.ofLiteral("192.0.2.7"), 1),
            new InetSocketAddress(InetAddress.ofLiteral("2001:db8::7"), 65_535));
    private static final Damage DAMAGE = new Damage(
            List.of(
                    Rfc5769.REQUEST.bytes(),
                    Rfc5769.RESPONSE_IPV4.bytes(),
                    Rfc5769.REQUEST_LONG_TERM.bytes(),
                    Requests.binding(),
                    Requests.fingerprinted(Requests.binding(Requests.attribute(0x0003, 4)))),
            List.of(
                    Requests.attribute(0x0003, 0),
                    Requests.attribute(0x8022, 5),
                    Requests.attribute(0x8028, 4),
                    new byte[] {0x21, 0x12, (byte) 0xA4, 0x42},
                    new byte[] {0, 0, 0, 8},
                    new byte[] {-1, -1}));

    static Stream<byte[]> examples() {
        return DAMAGE.examples();
    }

    @MethodSource("examples")
    @FuzzTest
    void hasOneShortAnswerOrNone(byte[] datagram) {
        BindingRequest.read(datagram)
                .ifPresent(request -> SENDERS.forEach(from -> {
                    byte[] answer = request.answer(from);
                    Reply reply = Reply.of(answer);
                    assertThat(reply.echo()).isEqualTo(Arrays.copyOfRange(datagram, 4, 20));
                    assertThat(reply.type()).isEqualTo(request.isUnderstood() ? 0x0101 : 0x0111);
                    assertThat(answer).hasSizeLessThanOrEqualTo(datagram.length + 24);
                    assertThat(BindingRequest.read(answer)).isEmpty();
                }));
    }

    @Test
    void hasOneShortAnswerOrNoneWhereRequestsAreDamaged() {
        DAMAGE.inflict(1, 20_000, this::hasOneShortAnswerOrNone);
    }
}
