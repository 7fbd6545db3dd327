package app.anonymouschat.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.Seeded;
import app.anonymouschat.guard.Limits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Seven people on two event loops meet hundreds and thousands of times: `matched` comes to both before any frame,
/// frames come in
/// order, and nothing of an old pairing reaches a new partner, whatever the interleaving.
class InterleavingTest {
    private static final int PEOPLE = 7;
    private final Stage stage = new Stage(Limits.OFF, Rules.DEFAULT);
    private final Collection<String> complaints = new ConcurrentLinkedQueue<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void holdsInSeededOrders(long seed) {
        RandomGenerator random = Seeded.random(seed);
        List<ManualLoop> loops = List.of(stage.loop(), stage.loop());
        List<Integer> meetings = new ArrayList<>();
        List<Talker> talkers = people(loops, seed, () -> meetings.add(1));
        talkers.forEach(Talker::start);
        for (int step = 0; step < 20_000; step++) {
            loops.get(random.nextInt(2)).step();
        }
        assertThat(complaints).isEmpty();
        assertThat(meetings).hasSizeGreaterThan(500);
        talkers.forEach(Talker::stop);
        stage.settle();
        assertThat(stage.visitors.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void holdsOnTwoRealThreads(long seed) throws InterruptedException {
        CountDownLatch enough = new CountDownLatch(5_000);
        try (ThreadLoop one = new ThreadLoop();
                ThreadLoop other = new ThreadLoop()) {
            List<Talker> talkers = people(List.of(one, other), seed, enough::countDown);
            talkers.forEach(Talker::start);
            assertThat(enough.await(60, TimeUnit.SECONDS))
                    .as("they kept meeting")
                    .isTrue();
        }
        assertThat(complaints).isEmpty();
    }

    private List<Talker> people(List<? extends Loop> loops, long seed, Runnable met) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> new Talker(
                        stage.sessions,
                        stage.guard,
                        loops.get(i % loops.size()),
                        Seeded.random(seed * 100 + i),
                        complaints::add,
                        met))
                .toList();
    }
}
