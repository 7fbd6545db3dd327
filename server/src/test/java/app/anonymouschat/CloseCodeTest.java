package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every close code of PROTOCOL.md §2.4, from outside.
class CloseCodeTest {
    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = new TestServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @FunctionalInterface
    private interface Saying {
        void on(RawClient client) throws IOException;
    }

    private int codeAfter(Saying saying) throws IOException {
        try (RawClient client = RawClient.upgraded(server.port())) {
            saying.on(client);
            return client.closeCode();
        }
    }

    @Test
    void aBrowserThatIsDoneIsAnsweredWith1000() throws IOException {
        assertThat(codeAfter(client -> client.sendFrame(0x88, (byte) 3, (byte) 0xE8)))
                .isEqualTo(1000);
    }

    @Test
    void theServerEndsTheConnectionAfterBothSaidClose() throws IOException {
        try (RawClient client = RawClient.upgraded(server.port())) {
            client.sendText("nonsense");
            assertThat(client.closeCode()).isEqualTo(4400);
            client.sendFrame(0x88, (byte) 3, (byte) 0xE8);
            assertThat(client.isEnded()).isTrue();
        }
    }

    @Test
    void theServerEndsTheConnectionOfABrowserThatDoesNotAnswer() throws IOException {
        try (RawClient client = RawClient.upgraded(server.port())) {
            client.sendUnmasked(0x82, (byte) 1);
            assertThat(client.closeCode()).isEqualTo(4400);
            assertThat(client.isEnded()).isTrue();
        }
    }

    @Test
    void aTextOverItsSizeIs1009() throws IOException {
        assertThat(codeAfter(client -> client.sendFrame(0x81, new byte[8193]))).isEqualTo(1009);
    }

    @ParameterizedTest
    @ValueSource(ints = {16_385, 65_535, 1 << 20})
    void aBinaryFrameOverItsSizeIs1009(int length) throws IOException {
        assertThat(codeAfter(client -> client.send(announcing(length)))).isEqualTo(1009);
    }

    /// The header of a masked binary frame alone: what it announces is refused before it comes.
    private static byte[] announcing(int length) {
        return length < 65_536
                ? new byte[] {(byte) 0x82, (byte) 0xFE, (byte) (length >> 8), (byte) length, 1, 2, 3, 4}
                : new byte[] {
                    (byte) 0x82,
                    (byte) 0xFF,
                    0,
                    0,
                    0,
                    0,
                    0,
                    (byte) (length >> 16),
                    (byte) (length >> 8),
                    (byte) length,
                    1,
                    2,
                    3,
                    4
                };
    }

    @Test
    void fragmentsThatTogetherAreOverTheSizeAre1009() throws IOException {
        assertThat(codeAfter(client -> {
                    client.sendFrame(0x02, new byte[16_000]);
                    client.sendFrame(0x80, new byte[385]);
                }))
                .isEqualTo(1009);
        assertThat(codeAfter(client -> client.sendFrame(0x01, new byte[8193]))).isEqualTo(1009);
    }

    @Test
    void endlessFragmentsAre4400() throws IOException {
        assertThat(codeAfter(client -> {
                    client.sendFrame(0x02, (byte) 1);
                    for (int i = 0; i < 64; i++) {
                        client.sendFrame(0x00);
                    }
                }))
                .isEqualTo(4400);
    }

    @Test
    void anEmptyBinaryFrameIs4400() throws IOException {
        assertThat(codeAfter(RawClient::sendBinary)).isEqualTo(4400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "{\"type\":\"dance\"}", "{\"type\":\"leave\",\"x\":1}", "{\"type\":\"leave\"} "})
    void textThatIsNoMessageIs4400(String text) throws IOException {
        assertThat(codeAfter(client -> client.sendText(text + "#"))).isEqualTo(4400);
    }

    @Test
    void badUtf8Is4400() throws IOException {
        assertThat(codeAfter(client -> client.sendFrame(0x81, (byte) 0xC0, (byte) 0x80)))
                .isEqualTo(4400);
    }

    @Test
    void anUnmaskedFrameIs4400() throws IOException {
        assertThat(codeAfter(client -> client.sendUnmasked(0x82, (byte) 1))).isEqualTo(4400);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC1, 0xA2, 0x83, 0x8B, 0x80, 0x09})
    void aFrameThatBreaksTheRulesOfWebSocketIs4400(int first) throws IOException {
        assertThat(codeAfter(client -> client.sendFrame(first, (byte) 1))).isEqualTo(4400);
    }

    @Test
    void silenceIs4408() throws IOException {
        try (TestServer hasty = new TestServer("first-message-within=100ms");
                RawClient client = RawClient.upgraded(hasty.port())) {
            assertThat(client.closeCode()).isEqualTo(4408);
        }
    }

    @Test
    void pingsThatNobodyAnswersEndWith4408() throws IOException {
        try (TestServer hasty = new TestServer("ping-every=100ms", "idle-after=500ms");
                RawClient client = RawClient.upgraded(hasty.port())) {
            client.sendText("{\"type\":\"inspect\"}");
            assertThat(client.frame(9).payload()).isEmpty();
            assertThat(client.closeCode()).isEqualTo(4408);
        }
    }

    @Test
    void pingsThatAreAnsweredKeepTheSocket() throws IOException {
        try (TestServer hasty = new TestServer("ping-every=100ms", "idle-after=3s");
                RawClient client = RawClient.upgraded(hasty.port())) {
            client.sendText("{\"type\":\"inspect\"}");
            for (int i = 0; i < 32; i++) { // longer than idle-after in all
                client.frame(9);
                client.sendFrame(0x8A);
            }
        }
    }

    @Test
    void moreFramesThanTheRateAllowsAre4429() throws IOException {
        try (TestServer strict = new TestServer("frames-per-second=1", "frame-burst=2");
                RawClient one = RawClient.upgraded(strict.port());
                RawClient other = RawClient.upgraded(strict.port())) {
            Chats.pair(one, other);
            for (int i = 0; i < 8; i++) {
                one.sendBinary((byte) i);
            }
            assertThat(one.closeCode()).isEqualTo(4429);
        }
    }

    @Test
    void oneSocketTooManyFromAnAddressIsTurnedAway() throws IOException {
        try (TestServer strict = new TestServer("sockets-per-address=1");
                RawClient first = RawClient.upgraded(strict.port());
                RawClient second = RawClient.upgraded(strict.port())) {
            first.message("welcome");
            assertThat(second.closeCode()).isIn(1013, 4429);
        }
    }

    @Test
    void aFullServerSays1013() throws IOException {
        try (TestServer small = new TestServer("connections=1");
                RawClient first = RawClient.upgraded(small.port());
                RawClient second = RawClient.upgraded(small.port())) {
            first.message("welcome");
            assertThat(second.closeCode()).isEqualTo(1013);
        }
    }

    @Test
    void whoeverDoesNotReadIs1013() throws IOException {
        try (TestServer any = new TestServer("limits=off", "queue-bytes=32768");
                RawClient client = RawClient.upgraded(any.port())) {
            client.talkUntilCut("{\"type\":\"inspect\"}");
            assertThat(any.metrics()).contains("anonymouschat_closed_total{code=\"1013\"} 1.0");
        }
    }
}
