package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// What the doctor says of real servers, well and with one fault each.
class DoctorTest {
    private static final String OFTEN = "ping-every=200ms";

    private static DoctorVisit visit(int port, String... options) {
        return DoctorVisit.at("http://127.0.0.1:" + port, options);
    }

    @Test
    void aServerThatIsWellIsFoundWell() throws IOException {
        try (TestServer server = new TestServer(OFTEN, "stun-port=free")) {
            DoctorVisit visit = visit(server.port(), "--health-port", Integer.toString(server.healthPort()));
            assertThat(visit.flat())
                    .contains(
                            "ok Name: 127.0.0.1 is 127.0.0.1.",
                            "ok Page at 127.0.0.1: arrives as the server sent it.",
                            "ok Headers at 127.0.0.1: arrive as the server sends them.",
                            "ok Socket: opens, welcomes and answers a ping.",
                            "not checked Addresses seen: on a local network all look alike; examine it from outside.",
                            "ok Addresses claimed: are not believed.",
                            "ok Other sites: are refused a socket.",
                            "ok Match: two sockets meet.",
                            "ok STUN by IPv4 at 127.0.0.1:" + server.stunPort() + ": is answered.",
                            "warning Relay: there is none.",
                            "ok Server from inside: it is ready.",
                            "ok Open files: the server may open ")
                    .containsPattern("ok Silent sockets: live until the server's ping, after \\d+ s\\.")
                    .doesNotContain("FAILED");
            assertThat(visit.text().lines()).allMatch(line -> line.length() <= 100);
            assertThat(visit.code()).isZero();
        }
    }

    @Test
    void itIsTheSameByIpv6() throws IOException {
        assumeTrue(
                NetworkInterface.getByInetAddress(InetAddress.ofLiteral("::1")) != null,
                "skipped: this machine has no ::1");
        try (TestServer server = new TestServer(OFTEN, "stun-port=free", "addresses=::1")) {
            assertThat(DoctorVisit.at("http://[::1]:" + server.port()).flat())
                    .contains(
                            "ok Headers at 0:0:0:0:0:0:0:1:",
                            "ok Match: two sockets meet.",
                            "ok STUN by IPv6 at [::1]:" + server.stunPort() + ": is answered.")
                    .doesNotContain("FAILED");
        }
    }

    @Test
    void aProofIsGivenWhereOneIsAskedFor() throws IOException {
        try (TestServer server = new TestServer(OFTEN, "proofs-from=0")) {
            assertThat(visit(server.port()).flat()).contains("ok Match: two sockets meet.");
        }
    }

    @Test
    void whereNothingListensThatIsSaid() throws IOException {
        DoctorVisit visit = visit(FreePort.draw());
        assertThat(visit.code()).isEqualTo(1);
        assertThat(visit.flat())
                .contains(
                        "FAILED Page at 127.0.0.1: nothing listens there, or a firewall refuses.",
                        "not checked Socket, STUN and relay: the page is not to be had.");
    }

    private static void assertFailed(BrokenProxy proxy, String... words) {
        DoctorVisit visit = visit(proxy.port());
        assertThat(visit.code()).isEqualTo(1);
        assertThat(visit.flat()).contains(words);
    }

    private static UnaryOperator<String> header(String line) {
        return answer -> answer.replaceFirst("\r\n", "\r\n" + line + "\r\n");
    }

    private static UnaryOperator<String> without(String header) {
        return answer -> answer.replaceFirst("(?m)^" + header + ":.*\r\n", "");
    }

    @Test
    void headersThatAreTakenAwayChangedOrAddedAreNamed() throws IOException {
        try (TestServer server = new TestServer(OFTEN);
                BrokenProxy takes = BrokenProxy.answering(server.port(), without("content-security-policy"));
                BrokenProxy weakens = BrokenProxy.answering(
                        server.port(),
                        answer -> answer.replace("referrer-policy: no-referrer", "referrer-policy: unsafe-url"));
                BrokenProxy doubles = BrokenProxy.answering(server.port(), header("X-Content-Type-Options: nosniff"));
                BrokenProxy adds = BrokenProxy.answering(server.port(), header("Set-Cookie: id=1"))) {
            assertFailed(takes, "FAILED Headers at 127.0.0.1: content-security-policy is missing.");
            assertFailed(weakens, "referrer-policy differs.");
            assertFailed(doubles, "x-content-type-options is doubled.");
            assertFailed(adds, "set-cookie was added.");
        }
    }

    @Test
    void aPageThatIsChangedOnTheWayIsFound() throws IOException {
        try (TestServer server = new TestServer(OFTEN);
                BrokenProxy proxy =
                        BrokenProxy.answering(server.port(), answer -> answer.replace("</title>", " by us</title>"))) {
            assertFailed(proxy, "FAILED Page at 127.0.0.1: was changed on the way");
        }
    }

    @Test
    void aProxyThatCarriesNoSocketsIsFound() throws IOException {
        try (TestServer server = new TestServer(OFTEN);
                BrokenProxy proxy = BrokenProxy.asking(server.port(), without("Upgrade"))) {
            assertFailed(
                    proxy,
                    "FAILED Socket: there is none to be had: the answer is 426.",
                    "not checked Addresses, STUN and relay: there is no socket to be had.");
        }
    }

    @Test
    void aProxyThatWritesAnotherHostIsFound() throws IOException {
        try (TestServer server = new TestServer(OFTEN);
                BrokenProxy proxy = BrokenProxy.asking(
                        server.port(), request -> request.replaceFirst("Host: .*\r\n", "Host: localhost\r\n"))) {
            assertFailed(proxy, "FAILED Socket: there is none to be had: the answer is 403.", "pass Host on");
        }
    }

    @Test
    void aSocketForOtherSitesIsFound() throws IOException {
        try (TestServer server = new TestServer(OFTEN, "origins=https://elsewhere.example");
                BrokenProxy proxy = BrokenProxy.asking(
                        server.port(),
                        request ->
                                request.replaceFirst("Origin: http:.*\r\n", "Origin: https://elsewhere.example\r\n"))) {
            assertFailed(
                    proxy, "FAILED Other sites: a socket opened to a page whose origin is https://elsewhere.example.");
        }
    }

    @Test
    void aProxyThatEndsSilentSocketsIsFound() throws IOException {
        try (TestServer server = new TestServer("ping-every=1h", "idle-after=2h");
                BrokenProxy proxy = BrokenProxy.impatient(server.port(), 500)) {
            assertFailed(proxy, "FAILED Silent sockets: are ended after ");
        }
    }

    @Test
    void aServerThatBelievesWhatVisitorsClaimIsFound() throws IOException {
        try (TestServer server = new TestServer(OFTEN, "proxies=127.0.0.0/8")) {
            DoctorVisit visit = visit(server.port());
            assertThat(visit.code()).isEqualTo(1);
            assertThat(visit.flat())
                    .contains("FAILED Addresses claimed: an X-Forwarded-For that a visitor sends is believed.");
        }
    }

    @Test
    void aCrowdAtOneAddressIsNoticed() throws IOException {
        List<RawClient> crowd = new ArrayList<>();
        try (TestServer server = new TestServer(OFTEN)) {
            for (int i = 0; i < 6; i++) {
                crowd.add(RawClient.upgraded(server.port()));
                crowd.getLast().sendText("{\"type\":\"inspect\"}");
            }
            DoctorVisit visit = visit(server.port());
            assertThat(visit.code()).isZero();
            // A socket of the doctor's own may not be gone yet for the server.
            assertThat(visit.flat())
                    .containsPattern("warning Addresses seen: [6-9] more sockets come from the address");
        } finally {
            for (RawClient each : crowd) {
                each.close();
            }
        }
    }

    @Test
    void stunThatIsOffOrDoesNotAnswerIsFound() throws IOException {
        try (TestServer off = new TestServer(OFTEN);
                TestServer elsewhere = new TestServer(OFTEN, "stun-port=free", "stun-host=127.0.0.2")) {
            assertThat(visit(off.port()).flat()).contains("warning STUN: browsers are told of none.");
            DoctorVisit silent = visit(elsewhere.port());
            assertThat(silent.code()).isEqualTo(1);
            assertThat(silent.flat())
                    .contains("FAILED STUN by IPv4 at 127.0.0.2:" + elsewhere.stunPort() + ": nothing listens there.");
        }
    }

    @Test
    void moreSocketsThanTheMachineAllowsAreFound() throws IOException {
        try (TestServer server = new TestServer(OFTEN, "connections=10000000")) {
            DoctorVisit visit = visit(server.port(), "--health-port", Integer.toString(server.healthPort()));
            assertThat(visit.code()).isEqualTo(1);
            assertThat(visit.flat()).contains("FAILED Open files:", "and takes 10000000 sockets.", "LimitNOFILE=");
        }
    }

    @Test
    void anotherPortThanThatOfHealthIsFound() throws IOException {
        try (TestServer server = new TestServer(OFTEN)) {
            assertThat(visit(server.port(), "--health-port", Integer.toString(server.port()))
                            .flat())
                    .contains("FAILED Server from inside: it is not ready: the answer is 404.");
        }
    }

    @Test
    void relaysThatAreNotThereAreFoundAndNothingSecretIsSaid() throws IOException {
        try (TestServer server = new TestServer(
                OFTEN,
                "turn-secret=a-secret-of-two",
                "turn-urls=turn:127.0.0.1:1,turn:127.0.0.1:1?transport=tcp,turns:127.0.0.1:1")) {
            DoctorVisit visit = visit(server.port());
            assertThat(visit.code()).isEqualTo(1);
            assertThat(visit.flat())
                    .contains(
                            "FAILED Relay by UDP and IPv4 at 127.0.0.1:1: nothing listens there.",
                            "FAILED Relay by TCP and IPv4 at 127.0.0.1:1: nothing listens there, or a firewall refuses.",
                            "FAILED Relay by TLS and IPv4 at 127.0.0.1:1:",
                            "warning Relay for narrow networks");
            assertThat(visit.text()).doesNotContain("a-secret-of-two").doesNotContainPattern("\\d{10}:");
            assertThat(server.metrics()).contains("what=\"relay_lent\"} 2.0");
        }
    }

    @Test
    void wrongUsageIsSaid() {
        for (String[] arguments : new String[][] {
            {"doctor"},
            {"doctor", "--url", "chat.example"},
            {"doctor", "--url", "ftp://chat.example"},
            {"doctor", "--url", "https://me:word@chat.example"},
            {"doctor", "--url", "https://chat.example/page"},
            {"doctor", "--url", "https://chat.example", "--health-port", "0"},
            {"doctor", "--url", "https://chat.example", "--ca", "no-such-file"}
        }) {
            DoctorVisit visit = DoctorVisit.of(arguments);
            assertThat(visit.code()).as(String.join(" ", arguments)).isEqualTo(2);
            assertThat(visit.text()).isEmpty();
            assertThat(visit.complaints()).isNotEmpty();
        }
    }
}
