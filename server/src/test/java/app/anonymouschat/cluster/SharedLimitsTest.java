package app.anonymouschat.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.RealRedis;
import app.anonymouschat.guard.Door;
import app.anonymouschat.guard.GuardContract;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;

/// Servers that share their limits are to a visitor as one, by the contract of one; and what they share ends.
@Timeout(60)
class SharedLimitsTest extends GuardContract {
    private static RealRedis redis;

    @SuppressWarnings("NullAway.Init") // door sets it.
    private Gatehouse servers;

    @BeforeAll
    static void open() throws IOException {
        redis = RealRedis.start();
    }

    @AfterAll
    static void close() throws IOException {
        redis.close();
    }

    @Override
    protected Door door() {
        try {
            redis.ask("FLUSHALL");
            servers = new Gatehouse(redis.uri());
            return servers;
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    @AfterEach
    void everythingEnds() throws IOException {
        redis.ask("KEYS", "{ac}*")
                .lines()
                .filter(line -> line.startsWith("{ac}"))
                .forEach(SharedLimitsTest::assertEnds);
        servers.close();
    }

    private static void assertEnds(String key) {
        try {
            assertThat(redis.ask("PTTL", key)).as(key).matches(":[1-9][0-9]*\r\n");
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
