package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Two servers that share a real Redis are one to their visitors; each alone goes on where Redis is gone.
@Timeout(60)
class FleetTest {
    private RealRedis redis;
    private Cable cable;
    private TestServer here;
    private TestServer there;

    @BeforeEach
    void start() throws IOException {
        redis = RealRedis.start();
        cable = new Cable(redis.port());
        here = new TestServer("redis=redis://127.0.0.1:" + cable.port());
        there = new TestServer("redis=" + redis.uri());
    }

    @AfterEach
    void stop() throws IOException {
        here.close();
        there.close();
        cable.close();
        redis.close();
    }

    private static RawClient at(TestServer server) throws IOException {
        RawClient client = RawClient.upgraded(server.port());
        client.message("welcome");
        return client;
    }

    private static void pairAcross(RawClient one, RawClient other) throws IOException {
        one.sendText(Chats.find(1, "chess"));
        one.message("waiting");
        other.sendText(Chats.find(2, "chess"));
        other.message("waiting");
        assertThat(one.message("matched")).contains(Chats.filled(2, 32)).contains("chess");
        assertThat(other.message("matched")).contains(Chats.filled(1, 32)).contains("chess");
    }

    @Test
    void strangersMeetAcrossServersAndTalkInOrder() throws IOException {
        try (RawClient one = at(here);
                RawClient other = at(there)) {
            pairAcross(one, other);
            for (int i = 0; i < 50; i++) {
                one.sendBinary((byte) i);
                other.sendBinary((byte) i, (byte) i);
            }
            for (int i = 0; i < 50; i++) {
                assertThat(other.frame(2).payload()).containsExactly(i);
                assertThat(one.frame(2).payload()).containsExactly(i, i);
            }
            one.sendText("{\"type\":\"leave\"}");
            assertThat(other.message("parted")).contains("left");
        }
    }

    private static void talk(RawClient one, RawClient other, int from) throws IOException {
        for (int i = from; i < from + 10; i++) {
            one.sendBinary((byte) i);
            other.sendBinary((byte) i, (byte) i);
        }
    }

    private static void assertHeard(RawClient one, RawClient other, int upTo) throws IOException {
        for (int i = 0; i < upTo; i++) {
            assertThat(other.frame(2).payload()).containsExactly(i);
            assertThat(one.frame(2).payload()).containsExactly(i, i);
        }
    }

    @Test
    void aChatOutlastsAServersShortWayOffRedisWithNothingLost() throws IOException {
        try (RawClient one = at(here);
                RawClient other = at(there)) {
            pairAcross(one, other);
            talk(one, other, 0);
            cable.cut();
            talk(one, other, 10);
            cable.mend();
            talk(one, other, 20);
            assertHeard(one, other, 30);
        }
    }

    @Test
    void aChatOutlastsARedisThatBeginsAnew() throws IOException {
        try (RawClient one = at(here);
                RawClient other = at(there)) {
            pairAcross(one, other);
            talk(one, other, 0);
            redis.kill();
            talk(one, other, 10);
            redis.restart();
            talk(one, other, 20);
            assertHeard(one, other, 30);
            one.sendText("{\"type\":\"leave\"}");
            assertThat(other.message("parted")).contains("left");
        }
    }

    @Test
    void whereRedisStaysAwayBothAreTold() throws IOException {
        try (RawClient one = at(here);
                RawClient other = at(there)) {
            pairAcross(one, other);
            redis.kill();
            assertThat(other.message("parted")).contains("lost");
            assertThat(one.message("parted")).contains("lost");
        }
    }

    @Test
    void aBrokenSocketIsToldAcrossServers() throws IOException {
        try (RawClient one = at(here);
                RawClient other = at(there)) {
            pairAcross(one, other);
            one.hangUp();
            assertThat(other.message("parted")).contains("lost");
        }
    }

    @Test
    void twoMeetAtAPlaceAcrossServersAndAThirdIsRefusedAnywhere() throws IOException {
        try (RawClient one = at(here);
                RawClient other = at(there);
                RawClient third = at(here);
                RawClient fourth = at(there)) {
            one.sendText(Chats.meet(1));
            one.message("waiting");
            other.sendText(Chats.meet(2));
            other.message("matched");
            one.message("matched");
            third.sendText(Chats.meet(3));
            assertThat(third.message("refused")).contains("place-taken");
            fourth.sendText(Chats.meet(4));
            assertThat(fourth.message("refused")).contains("place-taken");
            other.sendText("{\"type\":\"leave\"}");
            one.message("parted");
        }
    }

    @Test
    void aTokenOfOneServerIsKnownToTheOther() throws IOException {
        try (RawClient one = at(here);
                RawClient other = at(there)) {
            pairAcross(one, other);
            one.sendText("{\"type\":\"leave\"}");
            other.message("parted");
        }
        try (RawClient one = at(here);
                RawClient other = at(here);
                RawClient elsewhere = at(there)) {
            one.sendText(Chats.find(1, "go"));
            one.message("waiting");
            other.sendText(Chats.find(2, "go"));
            String token = other.message("matched").replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
            elsewhere.sendText("{\"type\":\"report\",\"token\":\"" + token + "\",\"reason\":\"spam\"}");
            elsewhere.message("reported");
        }
    }

    @Test
    void socketsOfAnAddressAreCountedTogether() throws IOException {
        Deque<RawClient> open = new ArrayDeque<>();
        for (int i = 0; i < 15; i++) {
            open.push(at(here));
        }
        for (int i = 0; i < 5; i++) {
            open.push(at(there));
        }
        while (!inspected(open.element()).contains("\"bucketSockets\":20")) {
            LockSupport.parkNanos(100_000_000);
        }
        try (RawClient oneTooMany = RawClient.upgraded(there.port())) {
            assertThat(oneTooMany.closeCode()).isEqualTo(4429);
        }
        for (RawClient each : open) {
            each.close();
        }
    }

    private static String inspected(RawClient client) throws IOException {
        client.sendText("{\"type\":\"inspect\"}");
        return client.message("knowledge");
    }

    @Test
    void withoutRedisEachMatchesAtHomeAndWithItAgainTogether() throws IOException {
        redis.kill();
        try (RawClient one = at(here);
                RawClient other = at(here)) {
            Chats.pairOpen(one, other);
        }
        redis.restart();
        try (RawClient one = at(here);
                RawClient other = at(there)) {
            pairAcross(one, other);
        }
    }

    @Test
    void nothingIsLeftInRedisWhenNobodyWaits() throws IOException {
        try (RawClient one = at(here);
                RawClient other = at(there)) {
            pairAcross(one, other);
            one.sendText("{\"type\":\"leave\"}");
            other.message("parted");
            await("{ac}:[vsp]:*", "*0\r\n");
            one.sendText(Chats.find(3, "chess"));
            one.message("waiting");
            await("{ac}:v:*", "*1\r\n");
            assertEverythingEnds();
            one.hangUp();
            await("{ac}:[vsp]:*", "*0\r\n");
        }
    }

    private void await(String pattern, String expected) throws IOException {
        while (!redis.ask("KEYS", pattern).startsWith(expected)) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    private void assertEverythingEnds() throws IOException {
        String everything = redis.ask("KEYS", "*");
        everything
                .lines()
                .filter(line -> line.startsWith("ac:") || line.startsWith("{ac}"))
                .forEach(this::assertEnds);
        assertThat(everything).contains("{ac}:n:").contains("ac:k:").doesNotContain("chess");
    }

    /// It will, or has meanwhile.
    private void assertEnds(String key) {
        try {
            assertThat(redis.ask("PTTL", key)).as(key).matches(":([1-9][0-9]*|-2)\r\n");
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
