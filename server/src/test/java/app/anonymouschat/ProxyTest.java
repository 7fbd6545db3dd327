package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// PROTOCOL.md §2.6: whose address counts where a proxy stands between. One socket is allowed for each.
class ProxyTest {
    private static final String[] BEHIND = {"sockets-per-address=1", "proxies=127.0.0.1,10.0.0.0/8"};

    private static RawClient from(int port, String forwardedFor) throws IOException {
        return RawClient.upgraded(port, "X-Forwarded-For: " + forwardedFor);
    }

    private static void assertLetIn(RawClient client) throws IOException {
        client.message("welcome");
        client.sendText("{\"type\":\"inspect\"}");
        client.message("knowledge");
    }

    @Test
    void aNamedProxySaysWhoComes() throws IOException {
        try (TestServer server = new TestServer(BEHIND);
                RawClient one = from(server.port(), "192.0.2.1");
                RawClient other = from(server.port(), "192.0.2.2");
                RawClient again = from(server.port(), "192.0.2.1")) {
            assertLetIn(one);
            assertLetIn(other);
            again.closeCode();
        }
    }

    @Test
    void whatStandsLeftOfTheLastUntrustedAddressIsMadeUp() throws IOException {
        try (TestServer server = new TestServer(BEHIND);
                RawClient one = from(server.port(), "203.0.113.1, 192.0.2.1, 10.1.2.3");
                RawClient other = from(server.port(), "203.0.113.2, 192.0.2.1")) {
            assertLetIn(one);
            other.closeCode();
        }
    }

    @Test
    void anybodyElseIsNotBelieved() throws IOException {
        try (TestServer server = new TestServer("sockets-per-address=1");
                RawClient one = from(server.port(), "192.0.2.1");
                RawClient other = from(server.port(), "192.0.2.2")) {
            assertLetIn(one);
            other.closeCode();
        }
    }

    @Test
    void aNamedProxySaysThatTheBrowserCameByHttps() throws IOException {
        String[] headers = {"X-Forwarded-Proto: https"};
        try (TestServer server = new TestServer(BEHIND);
                TestServer direct = new TestServer();
                RawClient client = RawClient.connect(server.port());
                RawClient liar = RawClient.connect(direct.port())) {
            String request = RawClient.upgradeRequest(server.port(), headers)
                    .replace("Host: localhost:" + server.port(), "Host: chat.example")
                    .replace("http://localhost:" + server.port(), "https://chat.example");
            assertThat(liar.ask(request).status()).isEqualTo(403);
            RawClient.Reply reply = client.ask(request);
            assertThat(reply.status()).isEqualTo(101);
            assertThat(reply.header("strict-transport-security")).isEqualTo("max-age=63072000");
        }
    }

    @Test
    void theProxyProtocolSaysWhoComes() throws IOException {
        try (TestServer server = new TestServer("sockets-per-address=1", "proxies=127.0.0.1", "proxy-protocol=on");
                RawClient one = RawClient.connect(server.port());
                RawClient other = RawClient.connect(server.port());
                RawClient again = RawClient.connect(server.port())) {
            assertThat(announced(one, "192.0.2.1", server.port())).isEqualTo(101);
            assertThat(announced(other, "192.0.2.2", server.port())).isEqualTo(101);
            assertThat(announced(again, "192.0.2.1", server.port())).isEqualTo(101);
            assertLetIn(one);
            assertLetIn(other);
            again.closeCode();
        }
    }

    private static int announced(RawClient client, String source, int port) throws IOException {
        String header = "PROXY TCP4 " + source + " 127.0.0.1 40000 " + port + "\r\n";
        client.send(Chats.utf8(header + RawClient.upgradeRequest(port)));
        return client.skipHead();
    }

    @Test
    void whereTheProxyProtocolIsExpectedNothingElseIsTaken() throws IOException {
        try (TestServer server = new TestServer("proxies=127.0.0.1", "proxy-protocol=on");
                RawClient client = RawClient.connect(server.port())) {
            client.send(Chats.utf8("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            assertThat(client.isEnded()).isTrue();
        }
    }
}
