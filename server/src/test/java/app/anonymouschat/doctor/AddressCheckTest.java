package app.anonymouschat.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.anonymouschat.BrokenProxy;
import app.anonymouschat.FreePort;
import app.anonymouschat.TestServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whom the server takes one and the same visitor for, who comes by both families.
class AddressCheckTest {
    @BeforeEach
    void bothFamilies() throws IOException {
        assumeTrue(
                NetworkInterface.getByInetAddress(InetAddress.ofLiteral("::1")) != null,
                "skipped: this machine has no ::1");
    }

    private static Finding seen(int port) throws IOException {
        List<Finding> findings = AddressCheck.look(way("127.0.0.1", port), Optional.of(way("::1", port)));
        return findings.getFirst();
    }

    private static Way way(String address, int port) throws IOException {
        return new Way(
                new Target(false, "127.0.0.1", port), InetAddress.ofLiteral(address), Trust.with(Optional.empty()));
    }

    @Test
    void aProxyThatHidesWhoComesIsFound() throws IOException {
        try (TestServer server = new TestServer();
                BrokenProxy proxy = BrokenProxy.asking(server.port(), UnaryOperator.identity())
                        .onBothFamilies()) {
            assertThat(seen(proxy.port()).isFailure()).isTrue();
        }
    }

    @Test
    void whoComesByBothIsSeenByBoth() throws IOException {
        try (TestServer server = new TestServer("addresses=127.0.0.1,::1", "port=" + FreePort.draw())) {
            assertThat(seen(server.port())).isEqualTo(Finding.ok(AddressCheck.SEEN, "are apart by IPv4 and IPv6"));
        }
    }
}
