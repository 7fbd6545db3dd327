package app.anonymouschat.e2e.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.anonymouschat.turn.SpecialPeers;
import app.anonymouschat.turn.TurnClient;
import app.anonymouschat.turn.TurnServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The shipped configuration with a line or two more: where it is tried out, given an address that it should not have,
/// full, or old.
class OtherRelaysTest {
    /// Of the two minutes that a loan is good for, enough are left to use it on a machine that is busy.
    private static final Duration ALMOST_ENDED = Duration.ofSeconds(110);

    private static final byte[] LOOPBACK = InetAddress.ofLiteral("127.0.0.1").getAddress();

    @Test
    void twoMeetAtIt() throws IOException {
        try (RelayProcess relay = RelayProcess.start("allow-loopback-peers", "allowed-peer-ip=127.0.0.1");
                TurnClient one = relay.client();
                TurnClient other = relay.tcpClient()) {
            var ones = one.allocate().relayed().orElseThrow();
            var others = other.allocate().relayed().orElseThrow();
            assertThat(one.permit(LOOPBACK).isSuccess()).isTrue();
            assertThat(other.permit(LOOPBACK).isSuccess()).isTrue();
            one.sendTo(others, "hello");
            assertThat(other.hear()).isEqualTo("hello");
            other.sendTo(ones, "hello back");
            assertThat(one.hear()).isEqualTo("hello back");
        }
    }

    @Test
    void evenWithAnIpv6AddressNoSpecialPeerIsReached() throws IOException {
        assumeTrue(
                NetworkInterface.getByInetAddress(InetAddress.ofLiteral("::1")) != null,
                "skipped: this machine has no ::1");
        try (RelayProcess relay = RelayProcess.start("relay-ip=::1");
                TurnClient client = relay.client()) {
            assertThat(client.allocateIpv6().isSuccess()).isTrue();
            for (byte[] peer : SpecialPeers.ipv6()) {
                assertThat(client.permit(peer).error())
                        .as(SpecialPeers.name(peer))
                        .isEqualTo(403);
                assertThat(client.bindChannel(peer).error())
                        .as(SpecialPeers.name(peer))
                        .isEqualTo(403);
            }
            assertThat(client.permit(InetAddress.ofLiteral("2620:fe::fe").getAddress())
                            .isSuccess())
                    .isTrue();
        }
    }

    @Test
    void aFloodOfLoansFillsItAndNoMore() throws IOException {
        List<TurnClient> clients = new ArrayList<>();
        try (RelayProcess relay = RelayProcess.start("total-quota=10")) {
            for (int i = 0; i < 10; i++) {
                clients.add(relay.client());
                assertThat(clients.getLast().allocate().isSuccess()).isTrue();
            }
            clients.add(relay.client());
            assertThat(clients.getLast().allocate().error()).isEqualTo(486);
        } finally {
            for (TurnClient client : clients) {
                client.close();
            }
        }
    }

    @Test
    void anAllocationMadeInTimeLivesOnWhenItsLoanHasEnded() throws IOException {
        try (RelayProcess relay = RelayProcess.start("stale-nonce=1")) {
            TurnServer loan =
                    RelayProcess.loan(InstantSource.fixed(Instant.now().minus(ALMOST_ENDED)));
            outlives(relay, loan);
        }
    }

    private static void outlives(RelayProcess relay, TurnServer loan) throws IOException {
        try (TurnClient client = relay.client(loan)) {
            assertThat(client.allocate().isSuccess()).isTrue();
            awaitRefused(relay, loan);
            assertThat(client.refresh(600).isSuccess()).isTrue();
            assertThat(client.permit(InetAddress.ofLiteral("9.9.9.9").getAddress())
                            .isSuccess())
                    .isTrue();
        }
    }

    private static void awaitRefused(RelayProcess relay, TurnServer loan) throws IOException {
        int error = 0;
        while (error != 401) {
            try (TurnClient late = relay.client(loan)) {
                error = late.allocate().error();
                late.refresh(0);
            }
        }
    }
}
