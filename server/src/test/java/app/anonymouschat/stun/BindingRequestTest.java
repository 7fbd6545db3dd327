package app.anonymouschat.stun;

import static app.anonymouschat.stun.Requests.attribute;
import static app.anonymouschat.stun.Requests.binding;
import static app.anonymouschat.stun.Requests.fingerprinted;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// RFC 8489 §6.3: what is answered, how, and what is not.
class BindingRequestTest {
    private static final InetSocketAddress IPV4 = from("192.0.2.7");
    private static final InetSocketAddress IPV6 = from("2001:db8::7");

    private static InetSocketAddress from(String address) {
        return new InetSocketAddress(InetAddress.ofLiteral(address), 50_000);
    }

    private static byte[] answer(byte[] request, InetSocketAddress from) {
        return BindingRequest.read(request).orElseThrow().answer(from);
    }

    @Test
    void theAnswerRepeatsTheTransactionAndTellsTheAddress() {
        for (InetSocketAddress from : new InetSocketAddress[] {IPV4, IPV6}) {
            Reply reply = Reply.of(answer(binding(), from));
            assertThat(reply.type()).isEqualTo(0x0101);
            assertThat(reply.echo()).startsWith(0x21, 0x12, 0xA4, 0x42).endsWith(Requests.TRANSACTION);
            assertThat(reply.address()).isEqualTo(from);
            assertThat(reply.attributes()).hasSize(1);
        }
    }

    @Test
    void anIpv4AddressInIpv6ClothesIsToldAsIpv4() throws UnknownHostException {
        byte[] mapped = new byte[16];
        mapped[10] = -1;
        mapped[11] = -1;
        System.arraycopy(new byte[] {(byte) 192, 0, 2, 7}, 0, mapped, 12, 4);
        InetAddress clothed = Inet6Address.getByAddress(null, mapped, -1);
        assertThat(Reply.of(answer(binding(), new InetSocketAddress(clothed, 50_000)))
                        .address())
                .isEqualTo(IPV4);
    }

    @Test
    void aFingerprintIsGivenBackWhereThereIsOne() {
        byte[] answer = answer(fingerprinted(binding()), IPV4);
        assertThat(Reply.of(answer).attributes()).containsKey(AttributeType.FINGERPRINT);
        assertThat(fingerprinted(answer(binding(), IPV4))).isEqualTo(answer);
    }

    @Test
    void whatIsNotUnderstoodIsNamedEachOnce() {
        byte[] request = fingerprinted(
                binding(attribute(0x0003, 4), attribute(0x0024, 4), attribute(0x0003, 4), attribute(0x7FFF, 0)));
        Reply refusal = Reply.of(answer(request, IPV4));
        assertThat(refusal.type()).isEqualTo(0x0111);
        assertThat(refusal.attributes().get(AttributeType.ERROR_CODE)).containsExactly(0, 0, 4, 20);
        assertThat(refusal.attributes().get(AttributeType.UNKNOWN_ATTRIBUTES))
                .containsExactly(0, 3, 0, 0x24, 0x7F, 0xFF);
        assertThat(refusal.attributes()).containsKey(AttributeType.FINGERPRINT);
    }

    @Test
    void whatMayBePassedOverIs() {
        byte[] request = binding(attribute(0x0006, 9), attribute(0x8022, 3), attribute(0xC057, 4));
        assertThat(BindingRequest.read(request).orElseThrow().isUnderstood()).isTrue();
    }

    @Test
    void whatFollowsTheIntegrityDoesNotCount() {
        byte[] request = binding(attribute(0x0008, 20), attribute(0x0003, 4), attribute(0x001C, 32));
        assertThat(BindingRequest.read(request).orElseThrow().isUnderstood()).isTrue();
        byte[] before = binding(attribute(0x0003, 4), attribute(0x0008, 20));
        assertThat(BindingRequest.read(before).orElseThrow().isUnderstood()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0000, 0x0002, 0x0003, 0x0011, 0x0101, 0x0111, 0x4001, 0x8001, 0xC001})
    void nothingButABindingRequestIsAnswered(int type) {
        assertThat(BindingRequest.read(Requests.message(type))).isEmpty();
    }

    @Test
    void aLengthThatIsNotThatOfTheDatagramIsNotAnswered() {
        byte[] request = binding(attribute(0x8022, 4));
        for (int length = 0; length < request.length; length++) {
            assertThat(BindingRequest.read(Arrays.copyOf(request, length))).isEmpty();
        }
        assertThat(BindingRequest.read(Arrays.copyOf(request, request.length + 4)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7})
    void withoutTheCookieThereIsNoAnswer(int at) {
        byte[] request = binding();
        request[at] ^= 1;
        assertThat(BindingRequest.read(request)).isEmpty();
    }

    @Test
    void anAttributeThatReachesBeyondTheEndIsNotAnswered() {
        byte[] tooLong = attribute(0x8022, 4);
        tooLong[3] = 5;
        assertThat(BindingRequest.read(binding(tooLong))).isEmpty();
        assertThat(BindingRequest.read(binding(new byte[] {0, 6}))).isEmpty();
        assertThat(BindingRequest.read(binding(new byte[] {0, 6, 0}))).isEmpty();
    }

    @Test
    void aFingerprintThatIsWrongMisshapenOrNotLastIsNotAnswered() {
        byte[] wrong = fingerprinted(binding());
        wrong[wrong.length - 1] ^= 1;
        assertThat(BindingRequest.read(wrong)).isEmpty();
        assertThat(BindingRequest.read(binding(attribute(AttributeType.FINGERPRINT, 0))))
                .isEmpty();
        byte[] last = attribute(0x8022, 0);
        byte[] fingerprint = Arrays.copyOfRange(fingerprinted(binding(new byte[0])), 20, 28);
        assertThat(BindingRequest.read(binding(fingerprint, last))).isEmpty();
    }

    @Test
    void whatIsTooLongIsNotAnswered() {
        int fits = BindingRequest.MOST_BYTES - 24;
        assertThat(BindingRequest.read(binding(attribute(0x8022, fits)))).isPresent();
        assertThat(BindingRequest.read(binding(attribute(0x8022, fits + 4)))).isEmpty();
    }

    @Test
    void noAnswerIsMoreThan24BytesLongerThanItsRequest() {
        assertThat(answer(binding(), IPV4)).hasSize(20 + 12);
        assertThat(answer(binding(), IPV6)).hasSize(20 + 24);
        for (int count = 1; count <= (BindingRequest.MOST_BYTES - 20) / 4; count++) {
            byte[][] unknown = IntStream.range(0, count)
                    .mapToObj(type -> attribute(0x0100 + type, 0))
                    .toArray(byte[][]::new);
            byte[] request = binding(unknown);
            assertThat(answer(request, IPV6)).hasSizeLessThanOrEqualTo(request.length + 12);
        }
    }

    @Test
    void printsNothing() {
        assertThat(BindingRequest.read(binding()).orElseThrow()).hasToString("BindingRequest");
    }
}
