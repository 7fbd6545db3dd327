package app.anonymouschat.stun;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The published test vectors.
class Rfc5769Test {
    @ParameterizedTest
    @EnumSource(names = "REQUEST_LONG_TERM", mode = EnumSource.Mode.EXCLUDE)
    void theirFingerprintsAreOurs(Rfc5769 vector) {
        byte[] message = vector.bytes();
        int at = message.length - Fingerprint.BYTES;
        assertThat(Fingerprint.of(message, at))
                .isEqualTo(ByteBuffer.wrap(message).getInt(at + 4));
    }

    @Test
    void theirRequestIsReadAndWhatIceAddsToItIsNotUnderstood() {
        byte[] message = Rfc5769.REQUEST.bytes();
        BindingRequest request = BindingRequest.read(message).orElseThrow();
        assertThat(request.isUnderstood()).isFalse();
        Reply refusal = Reply.of(request.answer(new InetSocketAddress("192.0.2.1", 32_853)));
        assertThat(refusal.type()).isEqualTo(0x0111);
        assertThat(refusal.attributes().get(0x000A)).containsExactly(0x00, 0x24);
        assertThat(refusal.attributes()).containsKey(AttributeType.FINGERPRINT);
    }

    /// But for the two that say that it has a fingerprint.
    @Test
    void noByteOfTheirRequestCanBeAnother() {
        byte[] message = Rfc5769.REQUEST.bytes();
        int fingerprint = message.length - Fingerprint.BYTES;
        for (int i = 0; i < message.length; i += i + 1 == fingerprint ? 3 : 1) {
            byte[] altered = message.clone();
            altered[i] ^= 1;
            assertThat(BindingRequest.read(altered)).as("byte %d", i).isEmpty();
        }
    }

    @Test
    void theirRequestWithLongTermCredentialsIsAnswered() {
        BindingRequest request =
                BindingRequest.read(Rfc5769.REQUEST_LONG_TERM.bytes()).orElseThrow();
        assertThat(request.isUnderstood()).isTrue();
        InetSocketAddress from = new InetSocketAddress("192.0.2.1", 32_853);
        Reply reply = Reply.of(request.answer(from));
        assertThat(reply.address()).isEqualTo(from);
        assertThat(reply.attributes()).doesNotContainKey(AttributeType.FINGERPRINT);
    }

    @ParameterizedTest
    @CsvSource({"RESPONSE_IPV4, 192.0.2.1", "RESPONSE_IPV6, 2001:db8:1234:5678:11:2233:4455:6677"})
    void weTellAnAddressAsTheirResponsesDo(Rfc5769 vector, String address) {
        byte[] theirs = vector.bytes();
        byte[] echo = Arrays.copyOfRange(theirs, Header.COOKIE_AT, Header.BYTES);
        byte[] ours = new AnswerWriter(Header.BINDING_SUCCESS, echo)
                .address(new InetSocketAddress(InetAddress.ofLiteral(address), 32_853))
                .finish(false);
        assertThat(Reply.of(ours).attributes().get(AttributeType.XOR_MAPPED_ADDRESS))
                .isEqualTo(Reply.of(theirs).attributes().get(AttributeType.XOR_MAPPED_ADDRESS));
    }

    @ParameterizedTest
    @EnumSource(names = {"RESPONSE_IPV4", "RESPONSE_IPV6"})
    void theirResponsesAreNoRequests(Rfc5769 vector) {
        assertThat(BindingRequest.read(vector.bytes())).isEmpty();
    }
}
