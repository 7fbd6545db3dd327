package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BackPressureTest {
    private static final int FRAMES = 2000;
    private static final int FRAME_BYTES = 8000;

    /// 16 MB are far more than the two kernels between hold, so the sender must come to a stop, and nothing may be
    /// lost.
    @Test
    void aSenderWaitsForAPartnerWhoDoesNotRead() throws Exception {
        try (TestServer server = new TestServer("limits=off");
                RawClient sender = RawClient.upgraded(server.port());
                RawClient reader = RawClient.upgraded(server.port())) {
            Chats.pair(sender, reader);
            AtomicInteger sent = new AtomicInteger();
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> sendAll(sender, sent));
            for (int i = 0; i < FRAMES; i++) {
                byte[] payload = reader.frame(2).payload();
                assertThat(payload).hasSize(FRAME_BYTES);
                assertThat(((payload[0] & 0xFF) << 8) | (payload[1] & 0xFF)).isEqualTo(i);
            }
            sending.get(20, TimeUnit.SECONDS);
            assertThat(sent).hasValue(FRAMES);
            assertThat(server.metrics()).doesNotContain("code=\"1013\"");
        }
    }

    private static void sendAll(RawClient sender, AtomicInteger sent) {
        try {
            for (int i = 0; i < FRAMES; i++) {
                byte[] payload = new byte[FRAME_BYTES];
                payload[0] = (byte) (i >> 8);
                payload[1] = (byte) i;
                sender.sendBinary(payload);
                sent.incrementAndGet();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
