package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DrainTest {
    @Test
    void whoeverIsThereIsToldAndPairsMayFinish() throws Exception {
        try (TestServer server = new TestServer("drain=10s");
                RawClient one = RawClient.upgraded(server.port());
                RawClient other = RawClient.upgraded(server.port());
                RawClient third = RawClient.upgraded(server.port());
                RawClient health = RawClient.connect(server.healthPort())) {
            Chats.pair(one, other);
            assertThat(health.get("/health/ready").status()).isEqualTo(200);
            CompletableFuture<Void> drained = CompletableFuture.runAsync(server.server()::drain);
            assertThat(third.message("draining")).contains("retryAfterMs");
            assertThat(health.get("/health/ready").status()).isEqualTo(503);
            assertThat(health.get("/health/live").status()).isEqualTo(200);
            one.sendBinary((byte) 5);
            assertThat(other.frame(2).payload()).containsExactly(5);
            one.hangUp();
            other.hangUp();
            third.hangUp();
            drained.get(40, TimeUnit.SECONDS);
        }
    }

    @Test
    void nobodyIsLetInMeanwhileThoughThePageIsThere() throws Exception {
        try (TestServer server = new TestServer("drain=0s");
                RawClient client = RawClient.connect(server.port())) {
            server.server().drain();
            assertThat(client.ask(RawClient.upgradeRequest(server.port())).status())
                    .isEqualTo(503);
            assertThat(client.get("/").status()).isEqualTo(200);
        }
    }

    @Test
    void whoeverIsLeftIsClosedWith1012() throws Exception {
        try (TestServer server = new TestServer("drain=0s");
                RawClient client = RawClient.upgraded(server.port())) {
            client.message("welcome");
            server.server().drain();
            CompletableFuture<Void> closed = CompletableFuture.runAsync(server::close);
            assertThat(client.closeCode()).isEqualTo(1012);
            client.sendFrame(0x88, (byte) 3, (byte) 0xF4);
            closed.get(20, TimeUnit.SECONDS);
            assertThat(server.log()).contains("sockets open: 1").contains("stopped");
        }
    }
}
