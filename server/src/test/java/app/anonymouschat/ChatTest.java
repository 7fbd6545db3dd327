package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ChatTest {
    @Test
    void twoSocketsMeetAndTheirFramesPassInOrder() throws Exception {
        try (TestServer server = new TestServer("limits=off");
                RawClient one = RawClient.upgraded(server.port());
                RawClient other = RawClient.upgraded(server.port())) {
            Chats.pair(one, other);
            for (int i = 0; i < 200; i++) {
                one.sendBinary(new byte[] {(byte) i, 1});
                other.sendBinary(new byte[] {(byte) i, 2});
            }
            for (int i = 0; i < 200; i++) {
                assertThat(other.frame(2).payload()).containsExactly(i, 1);
                assertThat(one.frame(2).payload()).containsExactly(i, 2);
            }
        }
    }

    @Test
    void theLargestFramePassesWhole() throws Exception {
        try (TestServer server = new TestServer();
                RawClient one = RawClient.upgraded(server.port());
                RawClient other = RawClient.upgraded(server.port())) {
            Chats.pair(one, other);
            byte[] large = new byte[16_384];
            large[0] = 7;
            large[16_383] = 9;
            one.sendBinary(large);
            assertThat(other.frame(2).payload()).isEqualTo(large);
        }
    }

    @Test
    void aFrameInFragmentsArrivesAsOneWithPingsAnsweredBetween() throws Exception {
        try (TestServer server = new TestServer();
                RawClient one = RawClient.upgraded(server.port());
                RawClient other = RawClient.upgraded(server.port())) {
            Chats.pair(one, other);
            one.sendFrame(0x02, (byte) 1, (byte) 2);
            one.sendFrame(0x89, (byte) 42);
            one.sendFrame(0x00, (byte) 3);
            one.sendFrame(0x80, (byte) 4);
            assertThat(one.frame(10).payload()).containsExactly(42);
            assertThat(other.frame(2).payload()).containsExactly(1, 2, 3, 4);
        }
    }

    @Test
    void aPartnerWhoseConnectionBreaksIsReportedLost() throws Exception {
        try (TestServer server = new TestServer();
                RawClient one = RawClient.upgraded(server.port());
                RawClient other = RawClient.upgraded(server.port())) {
            Chats.pair(one, other);
            other.hangUp();
            assertThat(one.message("parted")).contains("lost");
        }
    }

    @Test
    void aClientOfTheJdkUnderstandsTheServer() throws Exception {
        try (TestServer server = new TestServer();
                HttpClient http = HttpClient.newHttpClient()) {
            BlockingQueue<String> heard = new LinkedBlockingQueue<>();
            WebSocket socket = http.newWebSocketBuilder()
                    .subprotocols("anonymouschat.v1")
                    .header("Origin", "http://localhost:" + server.port())
                    .buildAsync(URI.create("ws://localhost:" + server.port() + "/signal"), new Listening(heard))
                    .get(20, TimeUnit.SECONDS);
            assertThat(heard.poll(20, TimeUnit.SECONDS)).contains("welcome");
            socket.sendText("{\"type\":\"inspect\"}", true).get(20, TimeUnit.SECONDS);
            assertThat(heard.poll(20, TimeUnit.SECONDS)).contains("knowledge");
            socket.sendPing(ByteBuffer.wrap(new byte[] {1})).get(20, TimeUnit.SECONDS);
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "").get(20, TimeUnit.SECONDS);
            assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo("closed 1000");
        }
    }

    private record Listening(BlockingQueue<String> heard) implements WebSocket.Listener {
        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            heard.add(text.toString());
            return WebSocket.Listener.super.onText(socket, text, last);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            heard.add("closed " + code);
            return WebSocket.Listener.super.onClose(socket, code, reason);
        }
    }
}
