package app.anonymouschat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Three servers that are processes of their own, a real Redis, and a crowd that meets all the while: whatever breaks,
/// nobody is ever in two chats, and whoever was cut off meets somebody again. Seeds and lengths are set by
/// `./anonymouschat faults`; without it one seed, and faults as short as they show.
class FaultsTest {
    private static final long FIRST_SEED = Long.getLong("faults.first", 1);
    private static final long SEEDS = Long.getLong("faults.seeds", 1);
    private static final boolean LONG = Boolean.getBoolean("faults.long");
    private static final int PEOPLE = Integer.getInteger("faults.people", 48);
    /// The more people, the slower they talk, so that the machine keeps up.
    private static final int HASTE_MILLIS = Math.clamp(5L * PEOPLE, 250, 4000);

    /// As promised where the machine does nothing else; a test among others has to be content with less.
    private static final Duration TOLD_WITHIN = Duration.ofSeconds(LONG ? 6 : 20);

    private static final Duration LOOKING_WITHIN = Duration.ofSeconds(LONG ? 10 : 20);
    /// What a fault touches before and after it.
    private static final long MARGIN = Duration.ofSeconds(5).toNanos();

    private static final int VICTIM = 0;

    /// What breaks.
    enum Fault {
        SERVER_KILLED,
        SERVER_PAUSED,
        REDIS_DOWN,
        REDIS_FROZEN,
        LINK_CUT,
        ROLLING_RESTART
    }

    private static RealRedis redis;
    private static List<Node> nodes;

    @BeforeAll
    static void begin() throws IOException {
        redis = RealRedis.start();
        nodes = List.of(new Node(redis.port()), new Node(redis.port()), new Node(redis.port()));
    }

    @AfterAll
    static void end() throws IOException {
        for (Node node : nodes) {
            node.close();
        }
        redis.close();
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(3600)
    void nobodyIsInTwoChatsOrLeftAlone(Fault fault) throws IOException {
        Tally tally = new Tally();
        for (long seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
            System.out.println(fault + ", seed " + seed);
            survive(fault, seed, tally);
        }
        System.out.println(tally.row(fault.toString()));
    }

    private static void survive(Fault fault, long seed, Tally tally) throws IOException {
        Queue<Story> stories = new ConcurrentLinkedQueue<>();
        List<Wanderer> crowd = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            crowd.add(new Wanderer(person, nodes, Seeded.random(seed * PEOPLE + person), stories, HASTE_MILLIS));
        }
        List<Thread> people =
                crowd.stream().map(each -> Thread.ofVirtual().start(each)).toList();
        long begun = System.nanoTime();
        until(() -> Histories.soFar(stories).matches(true, begun, Long.MAX_VALUE) > PEOPLE / 2);
        long broken = System.nanoTime();
        breakAndMend(fault);
        long mended = System.nanoTime();
        until(() -> Histories.soFar(stories).peopleMatched(mended) == PEOPLE);
        until(() -> Histories.soFar(stories).matches(true, mended, Long.MAX_VALUE) > 2);
        Histories histories = goneHome(crowd, people, stories);
        tally.add(histories, VICTIM, broken);
        judge(fault, histories, broken, mended);
    }

    /// All go home, whatever they are doing; then what they saw is whole.
    private static Histories goneHome(List<Wanderer> crowd, List<Thread> people, Queue<Story> stories)
            throws IOException {
        long stopped = System.nanoTime();
        for (Wanderer each : crowd) {
            each.stop();
        }
        for (Thread each : people) {
            LockSupport.unpark(each);
            join(each);
        }
        return new Histories(stories, stopped);
    }

    private static void join(Thread person) {
        try {
            person.join();
        } catch (InterruptedException unasked) {
            throw new AssertionError(unasked);
        }
    }

    private static void judge(Fault fault, Histories histories, long broken, long mended) {
        histories.check();
        assertThat(histories.oneSided(broken - MARGIN, mended + MARGIN)).isZero();
        switch (fault) {
            case SERVER_KILLED -> {
                assertThat(histories.lookingAgain(VICTIM, broken))
                        .isNotEmpty()
                        .allMatch(time -> time.compareTo(LOOKING_WITHIN) < 0);
                assertThat(histories.told(VICTIM, broken)).allMatch(time -> time.compareTo(TOLD_WITHIN) < 0);
            }
            case SERVER_PAUSED ->
                assertThat(histories.told(VICTIM, broken)).allMatch(time -> time.compareTo(TOLD_WITHIN) < 0);
            case REDIS_DOWN, REDIS_FROZEN ->
                assertThat(histories.matches(false, broken, mended)).isPositive();
            case LINK_CUT -> assertThat(histories.matches(true, broken, mended)).isPositive();
            case ROLLING_RESTART -> {}
        }
    }

    private static void breakAndMend(Fault fault) throws IOException {
        Node victim = nodes.get(VICTIM);
        switch (fault) {
            case SERVER_KILLED -> {
                victim.kill();
                last(3, 10);
                victim.begin();
            }
            case SERVER_PAUSED -> {
                victim.freeze();
                last(6, 8);
                victim.thaw();
            }
            case REDIS_DOWN -> {
                redis.kill();
                last(3, 30);
                redis.restart();
            }
            case REDIS_FROZEN -> {
                redis.signal("STOP");
                last(5, 15);
                redis.signal("CONT");
            }
            case LINK_CUT -> {
                victim.cable().cut();
                last(3, 15);
                victim.cable().mend();
            }
            case ROLLING_RESTART -> {
                for (Node node : nodes) {
                    node.drain();
                    node.begin();
                }
            }
        }
    }

    /// Lets the fault last for so many seconds.
    private static void last(int briefly, int fully) {
        LockSupport.parkNanos(Duration.ofSeconds(LONG ? fully : briefly).toNanos());
    }

    private interface Condition {
        boolean holds();
    }

    /// Within a minute.
    private static void until(Condition condition) {
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("nothing goes on").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
