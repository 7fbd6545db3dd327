package app.anonymouschat.ac1.signalling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SdpTest {
    private static final String ONE = "a=fingerprint:sha-256 " + "AB:".repeat(31) + "AB\r\n";
    private static final String OTHER = "a=fingerprint:sha-256 " + "AB:".repeat(31) + "AC\r\n";

    @Test
    void theSameFingerprintMayStandTwiceInEitherCase() {
        Sdp sdp = Sdp.check("v=0\r\n" + ONE + ONE.toLowerCase(Locale.ROOT));
        assertThat(sdp.fingerprint().bytes()).hasSize(32).containsOnly(0xAB);
    }

    static Stream<String> refused() {
        return Stream.of(
                "",
                "v=0\r\n",
                ONE + OTHER,
                ONE + "a=fingerprint:sha-1 AB",
                ONE + "a=fingerprint:\r\n",
                ONE + "A=Fingerprint:SHA-512 AB",
                ONE + "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:x",
                ONE + "x\ra=crypto:1",
                ONE + " \ta=CRYPTO:1",
                "a=fingerprint:sha-256 AB",
                "a=fingerprint:sha-256 ABAB");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void anyOtherIsRefused(String text) {
        assertFingerprintFailure(() -> Sdp.check(text));
    }

    @Test
    void candidatesAreCutOut() {
        Sdp sdp = Sdp.check("v=0\r\na=candidate:1 1 udp 1 10.0.0.1 9 typ host\r\n" + ONE + "a=mid:0\n");
        assertThat(sdp.withoutCandidates().text()).isEqualTo("v=0\r\n" + ONE + "a=mid:0\r\n");
        assertThat(sdp.withoutCandidates().fingerprint()).isEqualTo(sdp.fingerprint());
    }

    @Test
    void aRenegotiationKeepsTheCertificate() {
        Sdp hello = Sdp.check(ONE);
        Sdp.check("v=0\r\n" + ONE).requireCertificateOf(hello);
        assertFingerprintFailure(() -> Sdp.check(OTHER).requireCertificateOf(hello));
    }

    @Test
    void printsNothing() {
        assertThat(Sdp.check(ONE)).hasToString("Sdp");
    }

    private static void assertFingerprintFailure(Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(ProtocolFailure.class, failure -> {
            assertThat(failure.code()).isEqualTo(Code.E_FPR);
            assertThat(failure).hasMessage("E_FPR").hasNoCause();
        });
    }
}
