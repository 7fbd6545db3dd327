package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.anonymouschat.stun.Reply;
import app.anonymouschat.stun.Requests;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// STUN as a server answers it, over real sockets.
class StunTest {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1"})
    void tellsWhoAsksTheirAddress(String address) throws IOException {
        assumeIsOurs(address);
        try (TestServer server = new TestServer("stun-port=free", "addresses=" + address);
                StunAsker asker = new StunAsker(address, address, server.stunPort())) {
            asker.send(Requests.binding());
            assertThat(Reply.of(asker.hear()).address()).isEqualTo(asker.address());
        }
    }

    @Test
    void answersFromEachAddressOfTheMachineThatIsAsked() throws IOException {
        try (TestServer server = new TestServer("stun-port=free", "stun-addresses=::")) {
            for (InetAddress address : NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(each -> !each.isLinkLocalAddress())
                    .toList()) {
                try (StunAsker asker =
                        new StunAsker(address.getHostAddress(), address.getHostAddress(), server.stunPort())) {
                    asker.send(Requests.binding());
                    assertThat(Reply.of(asker.hear()).address()).isEqualTo(asker.address());
                }
            }
        }
    }

    @Test
    void isSilentToEverythingElseAndCountsIt() throws IOException {
        try (TestServer server = new TestServer("stun-port=free");
                StunAsker asker = new StunAsker("127.0.0.1", "127.0.0.1", server.stunPort())) {
            byte[] tooLong = Requests.binding(new byte[1400]);
            byte[] response = Requests.binding();
            response[0] = 1;
            for (byte[] datagram : new byte[][] {{1}, Chats.utf8("hello"), response, tooLong}) {
                asker.send(datagram);
            }
            asker.send(Requests.binding());
            assertThat(Reply.of(asker.hear()).type()).isEqualTo(0x0101);
            assertThat(server.metrics())
                    .contains("what=\"stun_ignored\"} 4.0", "what=\"stun_answered\"} 1.0", "stun_addresses 1.0");
        }
    }

    @Test
    void doesNotDoWhatItDoesNotKnow() throws IOException {
        try (TestServer server = new TestServer("stun-port=free");
                StunAsker asker = new StunAsker("127.0.0.1", "127.0.0.1", server.stunPort())) {
            byte[] changeRequest = {0, 3, 0, 4, 0, 0, 0, 6};
            asker.send(Requests.binding(changeRequest));
            assertThat(Reply.of(asker.hear()).type()).isEqualTo(0x0111);
            assertThat(server.metrics()).contains("what=\"stun_refused\"} 1.0");
        }
    }

    @Test
    void answersOneAddressOnlySoOften() throws IOException {
        try (TestServer server = new TestServer("stun-port=free", "sockets-per-address=1");
                StunAsker asker = new StunAsker("127.0.0.1", "127.0.0.1", server.stunPort());
                StunAsker other = new StunAsker("127.0.0.2", "127.0.0.1", server.stunPort())) {
            for (int i = 0; i < 20; i++) {
                asker.send(Requests.binding());
            }
            other.send(Requests.binding());
            assertThat(Reply.of(other.hear()).type()).isEqualTo(0x0101);
            assertThat(server.metrics()).contains("what=\"stun_answered\"} 9.0", "what=\"stun_limited\"} 12.0");
        }
    }

    @Test
    void isNamedToWhoIsPairedAtTheHostOfTheirPage() throws IOException {
        try (TestServer server = new TestServer("stun-port=free");
                RawClient one = RawClient.upgraded(server.port());
                RawClient other = RawClient.upgraded(server.port())) {
            one.message("welcome");
            one.sendText(Chats.find(1, "chess"));
            other.message("welcome");
            other.sendText(Chats.find(2, "chess"));
            assertThat(one.message("matched"))
                    .contains("\"iceServers\":[{\"urls\":[\"stun:localhost:" + server.stunPort() + "\"]}]");
        }
    }

    @Test
    void whereItsPortIsTakenTheServerSaysSoAndDoesWithout() throws IOException {
        try (DatagramSocket taken = new DatagramSocket(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0));
                TestServer server = new TestServer("stun-port=" + taken.getLocalPort());
                RawClient one = RawClient.upgraded(server.port());
                RawClient other = RawClient.upgraded(server.port())) {
            assertThat(server.log()).contains("UDP port " + taken.getLocalPort() + " is taken: STUN is not answered");
            Chats.pair(one, other);
            assertThat(server.metrics()).contains("stun_addresses 0.0");
        }
    }

    @Test
    void whereItsPortIsTakenOnSomeAddressesTheServerSaysSo() throws IOException {
        try (DatagramSocket taken = new DatagramSocket(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0));
                TestServer server =
                        new TestServer("stun-port=" + taken.getLocalPort(), "stun-addresses=127.0.0.1,127.0.0.2")) {
            assertThat(server.log()).contains("is taken on some of this machine's addresses");
            assertThat(server.stunPort()).isEqualTo(taken.getLocalPort());
        }
    }

    @Test
    void isNeitherAnsweredNorNamedWhereItIsOff() throws IOException {
        try (TestServer server = new TestServer("stun-port=0");
                RawClient one = RawClient.upgraded(server.port());
                RawClient other = RawClient.upgraded(server.port())) {
            one.message("welcome");
            one.sendText(Chats.find(1, "chess"));
            other.message("welcome");
            other.sendText(Chats.find(2, "chess"));
            assertThat(one.message("matched")).contains("\"iceServers\":[]");
            assertThat(server.log()).doesNotContain("STUN");
        }
    }

    private static void assumeIsOurs(String address) throws IOException {
        assumeTrue(
                NetworkInterface.getByInetAddress(InetAddress.ofLiteral(address)) != null,
                "skipped: this machine has no " + address);
    }
}
