package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBufAllocator;
import io.netty.util.ResourceLeakDetector;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Every buffer is released exactly once, however a chat ends.
class LeakTest {
    private static final String CANARY = "leaked on purpose";
    private static final Logger REPORTS = Logger.getLogger(ResourceLeakDetector.class.getName());

    private final Queue<String> reports = new ConcurrentLinkedQueue<>();

    @Test
    @Timeout(60)
    void nothingIsLeakedHoweverAChatEnds() throws IOException {
        assertThat(ResourceLeakDetector.getLevel()).isEqualTo(ResourceLeakDetector.Level.PARANOID);
        Handler handler = new Recording(reports);
        REPORTS.addHandler(handler);
        REPORTS.setLevel(Level.ALL);
        REPORTS.setUseParentHandlers(false);
        try (TestServer server = new TestServer("limits=off")) {
            for (int i = 0; i < 5; i++) {
                chat(server.port());
            }
            assertThat(server.metrics()).contains("{what=\"bug\"} 0.0");
        }
        leakCanary();
        awaitCanary();
        REPORTS.removeHandler(handler);
        assertThat(reports).allMatch(report -> report.contains(CANARY));
    }

    private static void chat(int port) throws IOException {
        try (RawClient one = RawClient.upgraded(port);
                RawClient other = RawClient.upgraded(port);
                RawClient page = RawClient.connect(port)) {
            Chats.pair(one, other);
            page.get("/");
            page.get("/nothing");
            one.sendBinary(new byte[10_000]);
            other.frame(2);
            one.sendFrame(0x89, (byte) 1);
            one.sendFrame(0x02, new byte[100]);
            one.sendFrame(0x80, new byte[100]);
            other.frame(2);
            other.sendFrame(0x02, new byte[100]);
            other.sendUnmasked(0x82, (byte) 1);
            other.closeCode();
            one.sendBinary(new byte[10_000]);
            one.sendFrame(0x02, new byte[16_384]);
            one.sendFrame(0x80, new byte[1]);
            one.closeCode();
            one.sendBinary(new byte[10]);
        }
    }

    private static void leakCanary() {
        ByteBufAllocator.DEFAULT.buffer(16).touch(CANARY);
    }

    /// Leaks are found when the collector has run and something is allocated after it.
    private void awaitCanary() {
        while (reports.stream().noneMatch(report -> report.contains(CANARY))) {
            System.gc();
            ByteBufAllocator.DEFAULT.buffer(16).release();
        }
    }

    private static final class Recording extends Handler {
        private final Queue<String> into;

        Recording(Queue<String> into) {
            this.into = into;
        }

        @Override
        public void publish(LogRecord line) {
            into.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
