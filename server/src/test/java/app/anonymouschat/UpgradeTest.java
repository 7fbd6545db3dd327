package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// PROTOCOL.md §2: which requests become sockets.
class UpgradeTest {
    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = new TestServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private int status(String request) throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            return client.ask(request).status();
        }
    }

    @Test
    void theUpgradeIsAnsweredAsRfc6455Says() throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            RawClient.Reply reply = client.ask(RawClient.upgradeRequest(
                    server.port(), "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits"));
            assertThat(reply.status()).isEqualTo(101);
            assertThat(reply.header("sec-websocket-accept")).isEqualTo("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
            assertThat(reply.header("sec-websocket-protocol")).isEqualTo("anonymouschat.v1");
            assertThat(reply.headers()).doesNotContainKey("sec-websocket-extensions");
            assertThat(client.frame().text()).contains("\"type\":\"welcome\"");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "Origin: http://localhost:PORT       > Origin: http://elsewhere.example         > 403",
                "Origin: http://localhost:PORT       > Origin: null                             > 403",
                "Origin: http://localhost:PORT       > Origin: https://localhost:PORT           > 403",
                "Origin: http://localhost:PORT       > Origin: http://localhost:1               > 403",
                "Origin: http://localhost:PORT       > Origin: http://localhost                 > 403",
                "Origin: http://localhost:PORT       > X: y                                     > 403",
                "Origin: http://localhost:PORT       > Origin: http://localhost:PORT, http://b  > 403",
                "Sec-WebSocket-Protocol: anonymouschat.v1  > Sec-WebSocket-Protocol: chat       > 400",
                "Sec-WebSocket-Protocol: anonymouschat.v1  > X: y                               > 400",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ== > Sec-WebSocket-Key: dGhl          > 400",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ== > Sec-WebSocket-Key: !             > 400",
                "GET /signal                         > GET /signal?who=me                       > 400",
                "GET /signal                         > POST /signal                             > 405",
                "GET /signal                         > GET /signals                             > 404",
                "Sec-WebSocket-Version: 13           > Sec-WebSocket-Version: 8                 > 426",
                "Upgrade: websocket                  > Upgrade: h2c                             > 426",
                "Connection: Upgrade                 > Connection: keep-alive                   > 426",
                "Host: localhost:PORT                > X: y                                     > 400",
            })
    void anythingElseIsRefused(String right, String wrong, int status) throws IOException {
        String port = Integer.toString(server.port());
        String request = RawClient.upgradeRequest(server.port())
                .replace(right.replace("PORT", port), wrong.replace("PORT", port));
        assertThat(status(request)).isEqualTo(status);
    }

    @Test
    void twoOriginsAreNone() throws IOException {
        String own = "Origin: http://localhost:" + server.port();
        assertThat(status(RawClient.upgradeRequest(server.port(), own))).isEqualTo(403);
    }

    @Test
    void aNamePointedAtThisServerIsNoOriginOfItsOwn() throws IOException {
        String rebound = RawClient.upgradeRequest(server.port()).replace("//localhost", "//rebound.example");
        assertThat(status(rebound.replace("Host: localhost", "Host: rebound.example")))
                .isEqualTo(403);
    }

    @Test
    void aNamedOriginMayOpenASocketAndOnlyIt() throws IOException {
        try (TestServer open = new TestServer("origins=https://chat.example");
                RawClient client = RawClient.connect(open.port())) {
            String request = RawClient.upgradeRequest(open.port());
            String named = request.replace("Origin: http://localhost:" + open.port(), "Origin: https://chat.example");
            assertThat(client.ask(request).status()).isEqualTo(403);
            assertThat(client.ask(named).status()).isEqualTo(101);
        }
    }

    @Test
    void whoeverSaysNothingIsHungUpOn() throws IOException {
        try (TestServer hasty = new TestServer("upgrade-within=100ms");
                RawClient silent = RawClient.connect(hasty.port());
                RawClient halfway = RawClient.connect(hasty.port())) {
            halfway.send(Chats.utf8("GET /signal HTTP/1.1\r\nHost: loc"));
            assertThat(silent.isEnded()).isTrue();
            assertThat(halfway.isEnded()).isTrue();
            assertThat(hasty.metrics()).contains("{what=\"request_too_slow\"} 2.0");
        }
    }

    @Test
    void framesThatComeWithTheRequestAreNotLost() throws IOException {
        try (RawClient client = RawClient.connect(server.port())) {
            byte[] inspect = Chats.masked("{\"type\":\"inspect\"}");
            client.send(Chats.joined(Chats.utf8(RawClient.upgradeRequest(server.port())), inspect));
            assertThat(client.skipHead()).isEqualTo(101);
            assertThat(client.message("knowledge")).contains("held");
        }
    }
}
