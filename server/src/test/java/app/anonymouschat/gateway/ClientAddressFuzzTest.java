package app.anonymouschat.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.Damage;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever stands in `X-Forwarded-For`, a header to a line: nobody chooses whose address counts as theirs.
class ClientAddressFuzzTest {
    private static final Damage DAMAGE = Damage.ofTexts(
            List.of(
                    "203.0.113.1",
                    "198.51.100.1, 203.0.113.1, 10.0.0.2",
                    "2001:db8::7, 10.1.2.3",
                    "::ffff:203.0.113.1",
                    "fe80::1%1, 10.0.0.2",
                    "10.0.0.3\n10.0.0.2",
                    "203.0.113.1, unknown"),
            List.of(",", "\n", " ", ":", "::", ".", "%", "10.0.0.9", "ffff:", "[", "]", "localhost", "1", "0"));
    private static final InetAddress PROXY = InetAddress.ofLiteral("10.0.0.1");
    private static final InetAddress STRANGER = InetAddress.ofLiteral("192.0.2.9");

    static Stream<byte[]> examples() {
        return DAMAGE.examples();
    }

    @MethodSource("examples")
    @FuzzTest
    void nobodyChoosesTheirOwn(byte[] headers) {
        List<String> named = List.of(new String(headers, ISO_8859_1).split("\n", -1));
        assertThat(ClientAddress.behind(STRANGER, named, ClientAddressFuzzTest::isProxy))
                .isEqualTo(STRANGER);
        InetAddress client = ClientAddress.behind(PROXY, named, ClientAddressFuzzTest::isProxy);
        if (!isProxy(client)) {
            List<String> madeUp =
                    Stream.concat(Stream.of("203.0.113.99"), named.stream()).toList();
            assertThat(ClientAddress.behind(PROXY, madeUp, ClientAddressFuzzTest::isProxy))
                    .isEqualTo(client);
        }
        assertThat(isIpv4WithinIpv6(client.getAddress()))
                .as("IPv4 in a block of IPv6, which all of it would share")
                .isFalse();
    }

    @Test
    void nobodyChoosesTheirOwnWhereHeadersAreDamaged() {
        DAMAGE.inflict(1, 20_000, this::nobodyChoosesTheirOwn);
    }

    private static boolean isProxy(InetAddress address) {
        return address.getAddress().length == 4 && address.getAddress()[0] == 10;
    }

    private static boolean isIpv4WithinIpv6(byte[] address) {
        for (int i = 0; i < 12; i++) {
            if (address.length != 16 || address[i] != (i < 10 ? 0 : -1)) {
                return false;
            }
        }
        return true;
    }
}
