package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.stun.Requests;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/// Nothing of a person is logged or measured, whatever happens in a chat.
class PrivacyTest {
    private static final String ADDRESS = "203.0.113.77";
    private static final String INTEREST = "stamp-collecting";

    private final ByteArrayOutputStream everything = new ByteArrayOutputStream();

    @Test
    void aWholeChatLeavesNoTrace() throws IOException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        Handler handler = new Recording(everything);
        try (PrintStream record = new PrintStream(everything, true, StandardCharsets.UTF_8);
                TestServer server = new TestServer("proxies=127.0.0.1", "stun-port=free")) {
            System.setOut(record);
            System.setErr(record);
            Logger.getLogger("").addHandler(handler);
            chat(server.port());
            askForAddress(server.stunPort());
            everything.writeBytes(Chats.utf8(server.log()));
            everything.writeBytes(Chats.utf8(server.metrics()));
        } finally {
            System.setOut(out);
            System.setErr(err);
            Logger.getLogger("").removeHandler(handler);
        }
        String seen = everything.toString(StandardCharsets.UTF_8);
        assertThat(seen)
                .contains(
                        "listening",
                        "what=\"paired\"} 1.0",
                        "what=\"frame_relayed\"} 1.0",
                        "what=\"stun_answered\"} 1.0");
        for (String personal : personal()) {
            assertThat(seen).doesNotContain(personal);
        }
    }

    private static List<String> personal() {
        return List.of(
                ADDRESS,
                INTEREST,
                "127.0.0.1:",
                "/127.",
                "sealed words",
                "sealed%20words",
                Chats.filled(1, 32).substring(0, 20),
                "elsewhere.example",
                "GET /");
    }

    private static void chat(int port) throws IOException {
        try (RawClient one = RawClient.upgraded(port, "X-Forwarded-For: " + ADDRESS);
                RawClient other = RawClient.upgraded(port, "X-Forwarded-For: 203.0.113.78");
                RawClient broken = RawClient.upgraded(port);
                RawClient stranger = RawClient.connect(port)) {
            one.sendText(Chats.find(1, INTEREST));
            one.message("waiting");
            other.sendText(Chats.find(2, INTEREST));
            other.message("matched");
            one.message("matched");
            one.sendBinary(Chats.utf8("sealed words"));
            other.frame(2);
            broken.sendText("{\"sealed words\": \"" + ADDRESS + "\"}");
            broken.closeCode();
            stranger.get("/sealed%20words", "Origin: http://elsewhere.example");
            one.hangUp();
            other.message("parted");
        }
    }

    private static void askForAddress(int port) throws IOException {
        try (StunAsker asker = new StunAsker("127.0.0.1", "127.0.0.1", port)) {
            asker.send(Requests.binding());
            asker.hear();
        }
    }

    private static final class Recording extends Handler {
        private final ByteArrayOutputStream into;

        Recording(ByteArrayOutputStream into) {
            this.into = into;
        }

        @Override
        public void publish(LogRecord line) {
            into.writeBytes(Chats.utf8(line.getMessage() + line.getThrown()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
