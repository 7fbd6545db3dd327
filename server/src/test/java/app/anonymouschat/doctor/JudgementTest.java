package app.anonymouschat.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.doctor.Finding.Result;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What can not be tried out on one machine: addresses of the Internet; and how it is all written down.
class JudgementTest {
    private static InetAddress address(String literal) {
        return InetAddress.ofLiteral(literal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.17.0.1",
                "192.168.1.1",
                "100.64.0.1",
                "169.254.1.1",
                "::1",
                "fd00::1",
                "fe80::1"
            })
    void whatIsNotOfTheInternetIsKnown(String literal) {
        assertThat(Reach.isPublic(address(literal))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.9.9.9", "100.128.0.1", "172.32.0.1", "2620:fe::fe"})
    void whatIsOfTheInternetIsKnown(String literal) {
        assertThat(Reach.isPublic(address(literal))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "9.9.9.9, 172.17.0.1, true",
        "9.9.9.9, 9.9.9.10, false",
        "127.0.0.1, 127.0.0.1, false",
        "2620:fe::fe, fd00::1, true"
    })
    void aPublicStunServerThatSeesPrivateAddressesIsFound(String server, String seen, boolean fails) {
        Finding finding =
                StunCheck.judge("STUN", address(server), Optional.of(new InetSocketAddress(address(seen), 1)));
        assertThat(finding.isFailure()).isEqualTo(fails);
    }

    @Test
    void addressesAreReadAndWritten() {
        assertThat(Target.parse("https://[2620:fe::fe]:8443/").orElseThrow())
                .isEqualTo(new Target(true, "2620:fe::fe", 8443))
                .returns("https://[2620:fe::fe]:8443", Target::origin);
        assertThat(Target.parse("HTTPS://Chat.Example").orElseThrow().authority())
                .isEqualTo("chat.example");
    }

    @ParameterizedTest
    @CsvSource({
        "9.9.9.9, true, 0, ONE_ALONE, FAILED",
        "2620:fe::fe, true, 0, APART, FAILED",
        "9.9.9.9, false, 0, THE_SAME, FAILED",
        "9.9.9.9, false, 5, APART, warning",
        "9.9.9.9, false, 4, ONE_ALONE, ok",
        "127.0.0.1, true, 4, APART, ok",
        "10.0.0.1, true, 0, ONE_ALONE, not checked"
    })
    void whoTheServerSeesIsJudged(
            String server, boolean nearby, int others, AddressCheck.Families families, String verdict) {
        Finding finding = AddressCheck.judge(address(server), nearby, others, families);
        assertThat(new Report("", List.of(finding)).text().strip()).startsWith(verdict + " ");
    }

    @Test
    void relaysAreReadAsBrowsersReadThem() throws Exception {
        assertThat(HostPort.parse("turns:turn.example:443?transport=tcp"))
                .isEqualTo(new HostPort(HostPort.Scheme.TLS, "turn.example", 443));
        assertThat(HostPort.parse("turns:turn.example").port()).isEqualTo(5349);
        assertThat(HostPort.parse("turn:[2620:fe::fe]"))
                .isEqualTo(new HostPort(HostPort.Scheme.UDP, "2620:fe::fe", 3478));
        assertThat(HostPort.parse("turn:a?transport=tcp").scheme()).isEqualTo(HostPort.Scheme.TCP);
    }

    @Test
    void aReportFitsATerminalAndMovesNoCursor() {
        Report report = new Report(
                "https://chat.example",
                List.of(
                        Finding.ok("Name", "a\u001b[2Jb\u202ec\nd"),
                        Finding.failed("Long", "x ".repeat(1000), "Do this, and ".repeat(20)),
                        Finding.warning("Some", "thing", "Look."),
                        Finding.notChecked("Other", "why")));
        assertThat(report.text())
                .contains("Name: a?[2Jb?c?d.")
                .contains("→ Do this", "1 ok, 1 to look at, 1 failed, 1 not checked");
        assertThat(report.text().lines()).allMatch(line -> line.length() <= 100);
        assertThat(report.hasFailure()).isTrue();
        assertThat(report.findings()).extracting(Finding::result).hasAtLeastOneElementOfType(Result.NotChecked.class);
    }
}
