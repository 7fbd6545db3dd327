package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Servers share their visitors by a cluster as by one Redis, and by whichever Redis a Sentinel names.
@Timeout(90)
class SeveralRedisTest {
    private static void meetAndTalk(TestServer here, TestServer there, int key) throws IOException {
        try (RawClient one = RawClient.upgraded(here.port());
                RawClient other = RawClient.upgraded(there.port())) {
            one.message("welcome");
            other.message("welcome");
            one.sendText(Chats.find(key, "chess"));
            other.sendText(Chats.find(key + 1, "chess"));
            assertThat(one.message("matched"))
                    .contains(Chats.filled(key + 1, 32))
                    .contains("chess");
            assertThat(other.message("matched")).contains(Chats.filled(key, 32)).contains("chess");
            one.sendBinary((byte) 1);
            other.sendBinary((byte) 2);
            assertThat(other.frame(2).payload()).containsExactly(1);
            assertThat(one.frame(2).payload()).containsExactly(2);
            one.sendText("{\"type\":\"leave\"}");
            assertThat(other.message("parted")).contains("left");
        }
    }

    @Test
    void aClusterServesThem() throws IOException {
        try (RedisCluster redis = RedisCluster.start();
                TestServer here = new TestServer("redis=" + redis.uri());
                TestServer there = new TestServer("redis=" + redis.uri())) {
            for (int i = 0; i < 3; i++) {
                meetAndTalk(here, there, 1 + 2 * i);
            }
        }
    }

    @Test
    void theyFollowASentinelToTheRedisThatTookOver() throws IOException {
        try (WatchedRedis redis = WatchedRedis.start();
                TestServer here = new TestServer("redis=" + redis.uri());
                TestServer there = new TestServer("redis=" + redis.uri())) {
            meetAndTalk(here, there, 1);
            redis.failOver();
            meetAndTalk(here, there, 3);
        }
    }
}
