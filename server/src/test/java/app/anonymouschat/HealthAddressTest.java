package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;

/// Health and metrics are where the operator says, and nowhere else.
class HealthAddressTest {
    private static final InetAddress OTHER = InetAddress.ofLiteral("127.0.0.2");

    @Test
    void isToldOnTheAddressThatIsSetAlone() throws Exception {
        try (TestServer server = new TestServer("health-addresses=127.0.0.2");
                RawClient client = new RawClient(new Socket(OTHER, server.healthPort()))) {
            assertThat(client.get("/health/ready").status()).isEqualTo(200);
            assertThatThrownBy(() -> RawClient.connect(server.healthPort())).isInstanceOf(IOException.class);
        }
    }

    @Test
    void isToldOnThisMachineAloneWhereNothingIsSet() throws Exception {
        try (TestServer server = new TestServer()) {
            assertThat(server.metrics()).contains("anonymouschat_sockets_open");
            assertThatThrownBy(() -> new Socket(OTHER, server.healthPort()).close())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void isToldOnSeveralAddressesByOnePort() throws Exception {
        try (TestServer server = new TestServer("health-addresses=127.0.0.1,127.0.0.2");
                RawClient one = RawClient.connect(server.healthPort());
                RawClient other = new RawClient(new Socket(OTHER, server.healthPort()))) {
            assertThat(one.get("/health/live").status()).isEqualTo(200);
            assertThat(other.get("/health/live").status()).isEqualTo(200);
        }
    }
}
