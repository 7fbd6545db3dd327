package app.anonymouschat.e2e.relay;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.turn.SpecialPeers;
import app.anonymouschat.turn.TurnClient;
import app.anonymouschat.turn.TurnMessage;
import app.anonymouschat.turn.TurnServer;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The relay as it is shipped, attacked: by peers that are not to be reached, by loans that are none, and by floods.
class RelayTest {
    private static final byte[] PUBLIC = address("9.9.9.9");
    private static final int LOAN_ALLOCATIONS = 8;

    private static RelayProcess relay;

    @BeforeAll
    static void start() throws IOException {
        relay = RelayProcess.start();
    }

    @AfterAll
    static void stop() {
        if (relay != null) {
            relay.close();
        }
    }

    private static byte[] address(String literal) {
        return InetAddress.ofLiteral(literal).getAddress();
    }

    private static TurnServer loanMadeAgo(Duration time) {
        return RelayProcess.loan(InstantSource.fixed(Instant.now().minus(time)));
    }

    @Test
    void aLoanOfTheServerOpensIt() throws IOException {
        try (TurnClient client = relay.client()) {
            TurnMessage answer = client.allocate();
            assertThat(answer.isSuccess()).isTrue();
            assertThat(answer.relayed().orElseThrow().getPort()).isBetween(49_152, 65_535);
            assertThat(client.permit(PUBLIC).isSuccess()).isTrue();
            assertThat(client.bindChannel(PUBLIC).isSuccess()).isTrue();
        }
    }

    @Test
    void tcpAndTlsOpenItOnThePortThatEveryNetworkLetsOut() throws IOException {
        try (TurnClient tcp = relay.tcpClient();
                TurnClient tls = relay.tlsClient()) {
            assertThat(tcp.allocate().isSuccess()).isTrue();
            assertThat(tls.allocate().isSuccess()).isTrue();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("special")
    void noPeerIsReachedThatIsNotPublic(String name, byte[] peer) throws IOException {
        try (TurnClient client = relay.client()) {
            client.allocate();
            assertThat(client.permit(peer).error()).isEqualTo(403);
            assertThat(client.bindChannel(peer).error()).isEqualTo(403);
        }
    }

    static List<Arguments> special() {
        return SpecialPeers.ipv4().stream()
                .map(peer -> Arguments.of(SpecialPeers.name(peer), peer))
                .toList();
    }

    @Test
    void noIpv6PeerIsReachedFromAnAllocationOfIpv4() throws IOException {
        try (TurnClient client = relay.client()) {
            client.allocate();
            for (byte[] peer : SpecialPeers.ipv6()) {
                assertThat(client.permit(peer).error())
                        .as(SpecialPeers.name(peer))
                        .isIn(403, 443);
                assertThat(client.bindChannel(peer).error())
                        .as(SpecialPeers.name(peer))
                        .isIn(403, 443);
            }
            assertThat(client.permit(address("2620:fe::fe")).error()).isEqualTo(443);
        }
    }

    @Test
    void whatIsSentWithoutPermissionArrivesNowhere() throws IOException {
        try (TurnClient client = relay.client();
                DatagramSocket victim = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            client.allocate();
            byte[] loopback = address("127.0.0.1");
            client.permit(loopback);
            client.sendTo(loopback, victim.getLocalPort(), "through the relay");
            client.sendTo(SpecialPeers.mapped(loopback), victim.getLocalPort(), "through the relay");
            assertThat(client.refresh(600).isSuccess())
                    .as("all before was worked off")
                    .isTrue();
            byte[] marker = "directly".getBytes(StandardCharsets.UTF_8);
            victim.send(new DatagramPacket(marker, marker.length, victim.getLocalSocketAddress()));
            DatagramPacket first = new DatagramPacket(new byte[100], 100);
            victim.receive(first);
            assertThat(new String(first.getData(), 0, first.getLength(), StandardCharsets.UTF_8))
                    .isEqualTo("directly");
        }
    }

    @Test
    void thereIsNoRelayingOfTcpAndNoAddressOfIpv6() throws IOException {
        byte tcp = 6;
        try (TurnClient one = relay.client();
                TurnClient other = relay.client()) {
            assertThat(one.allocate(tcp).error()).isEqualTo(442);
            assertThat(other.allocateIpv6().error()).isEqualTo(440);
        }
    }

    @Test
    void withoutALoanNothingIsOpen() throws IOException {
        try (TurnClient client = relay.client()) {
            assertThat(client.askOpenly(TurnMessage.ALLOCATE).error()).isEqualTo(401);
        }
    }

    @Test
    void aLoanThatEndedOpensNothing() throws IOException {
        for (Duration ago : List.of(Duration.ofSeconds(122), Duration.ofDays(1), Duration.ofDays(10_000))) {
            try (TurnClient client = relay.client(loanMadeAgo(ago))) {
                assertThat(client.allocate().error()).isEqualTo(401);
            }
        }
    }

    @Test
    void aForgedLoanOpensNothing() throws IOException {
        TurnServer loan = RelayProcess.loan(InstantSource.system());
        TurnServer ended = loanMadeAgo(Duration.ofHours(1));
        String longer = loan.username().replaceFirst("^\\d+", "4000000000");
        for (TurnServer forged : List.of(
                RelayProcess.loan(InstantSource.system(), "another secret"),
                new TurnServer(loan.urls(), longer, loan.credential()),
                new TurnServer(loan.urls(), loan.username(), ended.credential()),
                new TurnServer(loan.urls(), "admin", loan.credential()),
                new TurnServer(loan.urls(), loan.username(), ""))) {
            try (TurnClient client = relay.client(forged)) {
                assertThat(client.allocate().error()).isEqualTo(401);
            }
        }
    }

    @Test
    void oneLoanHasNoMoreThanItsAllocations() throws IOException {
        TurnServer loan = RelayProcess.loan(InstantSource.system());
        List<TurnClient> clients = new ArrayList<>();
        try {
            for (int i = 0; i < LOAN_ALLOCATIONS; i++) {
                clients.add(relay.client(loan));
                assertThat(clients.getLast().allocate().isSuccess()).isTrue();
            }
            clients.add(relay.client(loan));
            assertThat(clients.getLast().allocate().error()).isEqualTo(486);
            clients.add(relay.client());
            assertThat(clients.getLast().allocate().isSuccess())
                    .as("another loan")
                    .isTrue();
        } finally {
            for (TurnClient client : clients) {
                client.refresh(0);
                client.close();
            }
        }
    }

    @Test
    void nothingIsWrittenDownOfWhoTalksWithWhom() throws IOException {
        try (TurnClient client = relay.client()) {
            client.allocate();
            client.permit(PUBLIC);
            client.permit(address("10.0.0.1"));
        }
        assertThat(relay.output()).doesNotContain("9.9.9.9", "10.0.0.1", "127.0.0.1", "user", "session");
    }
}
