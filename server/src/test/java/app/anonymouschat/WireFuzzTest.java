package app.anonymouschat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever comes over a connection, to a server with and one without proxies before it: HTTP, the PROXY protocol,
/// upgrades and frames. The server ends the connection, and finds no bug in itself.
class WireFuzzTest {
    private static final String UPGRADE = RawClient.upgradeRequest(8080);
    private static final byte[] LEAVE = Chats.masked("{\"type\":\"leave\"}");
    private static final Damage DAMAGE = new Damage(
            List.of(
                    "GET / HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br, gzip;q=0\r\n\r\n".getBytes(UTF_8),
                    "HEAD /assets/main-Ab3dEf9h.js?x HTTP/1.1\r\nHost: a\r\nIf-None-Match: *\r\n\r\n".getBytes(UTF_8),
                    "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n"
                            .getBytes(UTF_8),
                    Chats.joined(UPGRADE.getBytes(UTF_8), LEAVE),
                    Chats.joined(UPGRADE.getBytes(UTF_8), Chats.masked("{\"type\":\"inspect\"}")),
                    ("PROXY TCP4 192.0.2.1 127.0.0.1 40000 8080\r\n" + UPGRADE).getBytes(UTF_8),
                    "PROXY TCP6 2001:db8::1 ::1 40000 8080\r\nGET / HTTP/1.0\r\n\r\n".getBytes(UTF_8),
                    Chats.joined(proxyVersion2(), UPGRADE.getBytes(UTF_8))),
            List.of(
                    LEAVE,
                    Chats.masked("{"),
                    new byte[] {(byte) 0x82, (byte) 0x81, 0, 0, 0, 0, 1},
                    new byte[] {0x01, (byte) 0x81, 0, 0, 0, 0, '{'},
                    new byte[] {(byte) 0x80, (byte) 0x80, 0, 0, 0, 0},
                    new byte[] {(byte) 0x88, (byte) 0x80, 0, 0, 0, 0},
                    new byte[] {(byte) 0x82, (byte) 0xFF, 127, -1, -1, -1, -1, -1, -1, -1},
                    "\r\n".getBytes(UTF_8),
                    "\r\n\r\n".getBytes(UTF_8),
                    "X-Forwarded-For: 1.2.3.4, x\r\n".getBytes(UTF_8),
                    "Content-Length: 9\r\n".getBytes(UTF_8),
                    "Origin: x\r\n".getBytes(UTF_8),
                    "PROXY UNKNOWN\r\n".getBytes(UTF_8),
                    new byte[] {0}));

    private static final TestServer[] SERVERS = new TestServer[2];

    @BeforeAll
    static void start() throws IOException {
        SERVERS[0] = new TestServer("limits=off", "origins=http://localhost:8080");
        SERVERS[1] =
                new TestServer("limits=off", "origins=http://localhost:8080", "proxies=127.0.0.1", "proxy-protocol=on");
    }

    @AfterAll
    static void stop() {
        for (TestServer server : SERVERS) {
            server.close();
        }
    }

    static Stream<byte[]> examples() {
        return DAMAGE.examples();
    }

    @MethodSource("examples")
    @FuzzTest
    void theServerEndsItAndFindsNoBugInItself(byte[] sent) throws IOException {
        BugDetectors.allowNetworkConnections();
        for (TestServer server : SERVERS) {
            String before = server.log();
            try (RawClient client = RawClient.connect(server.port())) {
                say(client, sent);
                client.hearOut();
            }
            assertThat(server.log()).isEqualTo(before);
        }
    }

    @Test
    void theServerEndsDamagedRequestsAndFindsNoBugInItself() {
        DAMAGE.inflict(1, 1_000, sent -> {
            try {
                theServerEndsItAndFindsNoBugInItself(sent);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void say(RawClient client, byte[] sent) throws IOException {
        try {
            client.send(sent);
        } catch (SocketException cut) {
            // It was ended before all was said.
        }
    }

    /// The PROXY protocol's binary header: from 192.0.2.1 by TCP over IPv4.
    private static byte[] proxyVersion2() {
        byte[] signature = {0x0D, 0x0A, 0x0D, 0x0A, 0x00, 0x0D, 0x0A, 0x51, 0x55, 0x49, 0x54, 0x0A};
        byte[] rest = {0x21, 0x11, 0, 12, (byte) 192, 0, 2, 1, 127, 0, 0, 1, (byte) 0x9C, 0x40, 0x1F, (byte) 0x90};
        return Chats.joined(signature, rest);
    }
}
