package app.anonymouschat.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {
    private static InetAddress behind(String peer, String... headers) {
        return ClientAddress.behind(
                InetAddress.ofLiteral(peer),
                List.of(headers),
                address -> address.getHostAddress().startsWith("10."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "192.0.2.9 > 203.0.113.1                            > 192.0.2.9",
                "10.0.0.1  > 203.0.113.1                            > 203.0.113.1",
                "10.0.0.1  > 198.51.100.1, 203.0.113.1              > 203.0.113.1",
                "10.0.0.1  > 198.51.100.1, 203.0.113.1, 10.0.0.2    > 203.0.113.1",
                "10.0.0.1  > 10.0.0.3, 10.0.0.2                     > 10.0.0.3",
                "10.0.0.1  > 203.0.113.1, unknown                   > 10.0.0.1",
                "10.0.0.1  > 203.0.113.1, host.example, 10.0.0.2    > 10.0.0.2",
                "10.0.0.1  > 2001:db8::7                            > 2001:db8:0:0:0:0:0:7",
                "10.0.0.1  > 203.0.113.1:4711                       > 10.0.0.1",
            })
    void itIsTheRightMostThatIsNoProxyOfOurs(String peer, String forwardedFor, String client) {
        assertThat(behind(peer, forwardedFor).getHostAddress()).isEqualTo(client);
    }

    @Test
    void severalHeadersAreOneList() {
        assertThat(behind("10.0.0.1", "198.51.100.1", "203.0.113.1,10.0.0.2").getHostAddress())
                .isEqualTo("203.0.113.1");
        assertThat(behind("10.0.0.1").getHostAddress()).isEqualTo("10.0.0.1");
    }
}
