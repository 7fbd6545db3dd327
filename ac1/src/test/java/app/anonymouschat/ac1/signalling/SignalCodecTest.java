package app.anonymouschat.ac1.signalling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import app.anonymouschat.ac1.Role;
import app.anonymouschat.ac1.primitive.Base64Url;
import app.anonymouschat.ac1.primitive.Octets;
import app.anonymouschat.ac1.primitive.Padded;
import app.anonymouschat.ac1.primitive.Secret;
import app.anonymouschat.ac1.primitive.Utf8;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalCodecTest {
    private static final String SDP = "a=fingerprint:sha-256 " + "AB:".repeat(31) + "AB";
    private static final String HELLO = "{\"sdp\":\"" + SDP + "\",\"mode\":\"text\"";

    @Test
    void onlyBsHelloHasARatchetKey() {
        String withKey = HELLO + ",\"dr\":\"" + Base64Url.encode(new byte[] {9}) + "A".repeat(41) + "\"}";
        assertThat(SignalCodec.hello(json(HELLO + "}"), Role.A)).isInstanceOf(SignalMessage.Offer.class);
        assertThat(SignalCodec.hello(json(withKey), Role.B)).isInstanceOf(SignalMessage.Answer.class);
        assertFails(Code.E_FORMAT, () -> SignalCodec.hello(json(withKey), Role.A));
        assertFails(Code.E_FORMAT, () -> SignalCodec.hello(json(HELLO + "}"), Role.B));
    }

    @Test
    void aRatchetKeyOfLowOrderIsRefused() {
        String zero = HELLO + ",\"dr\":\"" + "A".repeat(43) + "\"}";
        assertFails(Code.E_DR, () -> SignalCodec.hello(json(zero), Role.B));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[{}]",
                "[{\"candidate\":1}]",
                "[{\"candidate\":\"\",\"more\":1}]",
                "[{\"candidate\":\"\",\"sdpMid\":0}]",
                "[{\"candidate\":\"\",\"sdpMLineIndex\":-1}]",
                "[{\"candidate\":\"\",\"sdpMLineIndex\":65536}]",
                "[{\"candidate\":\"\",\"sdpMLineIndex\":0.5}]",
                "[{\"candidate\":\"\",\"candidate\":\"\"}]",
                "[{\"candidate\":{}}]",
                "[] []",
                "[",
                ""
            })
    void malformedCandidatesAreRefused(String body) {
        assertFails(Code.E_FORMAT, () -> SignalCodec.decode(new Padded(2, json(body)), Role.A));
    }

    @Test
    void aBatchHoldsAtMost64CandidatesOf512Characters() {
        assertThat(decode(batch(64, 512))).hasSize(64);
        assertFails(Code.E_FORMAT, () -> decode(batch(65, 1)));
        assertFails(Code.E_FORMAT, () -> decode(batch(1, 513)));
    }

    @Test
    void nullFieldsOfACandidateTravelAsNull() {
        List<Candidate> batch = List.of(new Candidate("candidate:1", null, null, null));
        assertThat(decode(new SignalMessage.Candidates(batch))).isEqualTo(batch);
        assertThat(decode(json("[{\"candidate\":\"candidate:1\"}]"))).isEqualTo(batch);
    }

    @Test
    void theSenderKeepsTheOrderOfAHello() {
        SignalSender a = new SignalSender(Secret.taking(new byte[32]), Role.A);
        SignalMessage offer = new SignalMessage.Offer(Sdp.check(SDP), ChatMode.TEXT);
        SignalMessage answer = new SignalMessage.Answer(Sdp.check(SDP), ChatMode.TEXT, Octets.of(new byte[32]));
        assertThatThrownBy(() -> a.seal(new SignalMessage.Bye())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> a.seal(answer)).isInstanceOf(IllegalStateException.class);
        a.seal(offer);
        assertThatThrownBy(() -> a.seal(offer)).isInstanceOf(IllegalStateException.class);
    }

    private static SignalMessage.Candidates batch(int count, int characters) {
        Candidate candidate = new Candidate("c".repeat(characters), "0", 0, "u");
        return new SignalMessage.Candidates(Collections.nCopies(count, candidate));
    }

    private static List<Candidate> decode(SignalMessage.Candidates candidates) {
        return decode(SignalCodec.encode(candidates).body());
    }

    private static List<Candidate> decode(Octets body) {
        SignalMessage.Candidates candidates =
                (SignalMessage.Candidates) SignalCodec.decode(new Padded(2, body), Role.A);
        return candidates.batch();
    }

    private static Octets json(String body) {
        return Octets.of(Utf8.encode(body));
    }

    private static void assertFails(Code code, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        ProtocolFailure.class,
                        failure -> assertThat(failure.code()).isEqualTo(code));
    }
}
