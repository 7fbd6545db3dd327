package app.anonymouschat.matching;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.Seeded;
import app.anonymouschat.matching.NaiveRoom.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Seeded histories of people who come, wait, widen and go, against the naive room: every answer is the same, and after
/// every step no two who suit each other are left waiting.
class RandomHistoriesTest {
    private static final int STEPS = 2_000;
    private static final List<Mode> MODES = List.of(Mode.values());

    private record Alarm(Instant at, VisitorId id, Patience patience) {}

    private final LocalLobby lobby = new LocalLobby(Seeded.random(99));
    private final NaiveRoom naive = new NaiveRoom();
    private final Map<VisitorId, Waiting> here = new HashMap<>();
    private final Set<VisitorId> paired = new HashSet<>();
    private final List<PairingId> pairings = new ArrayList<>();
    private final PriorityQueue<Alarm> alarms = new PriorityQueue<>(Comparator.comparing(Alarm::at)
            .thenComparing(Alarm::patience)
            .thenComparingLong(alarm -> alarm.id().number()));
    private Instant now = Instant.EPOCH;
    private long arrivals;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void answersAsTheNaiveRoomDoes(long seed) {
        RandomGenerator random = Seeded.random(seed);
        int crowd = (int) (2 + seed % 4);
        for (int step = 0; step < STEPS; step++) {
            passTime(Duration.ofMillis(random.nextInt(2_000)));
            if (random.nextInt(6) == 0 && !here.isEmpty()) {
                leave(random);
            } else {
                arrive(random, crowd);
            }
            assertNobodyWaitsForNothing();
        }
        assertThat(paired).hasSizeGreaterThan(STEPS / 4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void starvesNobodyWhoSuitsWhoeverComes(long seed) {
        RandomGenerator random = Seeded.random(seed);
        Waiting patient = waiting(Wishes.interests("rare"));
        ask(patient, lobby.offer(patient.visitor(), patient.wish()));
        passTime(NaiveRoom.ANYBODY_AFTER);
        Waiting next = waiting(Wishes.interests("i" + random.nextInt(100)));
        ask(next, lobby.offer(next.visitor(), next.wish()));
        assertThat(paired)
                .containsExactlyInAnyOrder(
                        patient.visitor().id(), next.visitor().id());
    }

    private void arrive(RandomGenerator random, int crowd) {
        Waiting visitor = waiting(wish(random, crowd));
        ask(visitor, lobby.offer(visitor.visitor(), visitor.wish()));
    }

    private Waiting waiting(Wish.Stranger wish) {
        long number = arrivals++;
        return new Waiting(Wishes.visitor(number, number % 20), wish, now);
    }

    private void leave(RandomGenerator random) {
        List<Waiting> everybody = naive.everybody();
        Waiting leaver = everybody.get(random.nextInt(everybody.size()));
        lobby.withdraw(leaver.visitor(), leaver.wish());
        forget(leaver.visitor().id());
    }

    private void passTime(Duration time) {
        Instant until = now.plus(time);
        while (!alarms.isEmpty() && !alarms.element().at().isAfter(until)) {
            ring(alarms.remove());
        }
        now = until;
    }

    private void ring(Alarm alarm) {
        now = alarm.at();
        Optional.ofNullable(here.get(alarm.id()))
                .ifPresent(who -> ask(who, lobby.widen(who.visitor(), who.wish(), alarm.patience())));
    }

    private void ask(Waiting asker, Outcome outcome) {
        Optional<VisitorId> expected =
                naive.best(asker, now).map(best -> best.visitor().id());
        switch (outcome) {
            case Outcome.Waiting() -> {
                assertThat(expected).as("whom the naive room finds").isEmpty();
                seat(asker);
            }
            case Outcome.Paired(Pairing pairing) -> {
                assertThat(expected).contains(pairing.partner().id());
                assertThat(pairing.opener()).isEqualTo(asker.visitor());
                pair(pairing);
            }
            case Outcome.PlaceTaken() -> throw new AssertionError("no places here");
        }
    }

    private void seat(Waiting asker) {
        VisitorId id = asker.visitor().id();
        if (here.put(id, asker) == null) {
            naive.add(asker);
            alarms.add(new Alarm(asker.since().plus(NaiveRoom.ANYBODY_AFTER), id, Patience.ANYBODY));
            alarms.add(new Alarm(asker.since().plus(NaiveRoom.AGAIN_AFTER), id, Patience.AGAIN));
        }
    }

    private void pair(Pairing pairing) {
        assertThat(pairing.opener().id())
                .as("nobody is paired with themself")
                .isNotEqualTo(pairing.partner().id());
        assertThat(paired.add(pairing.opener().id()))
                .as("nobody is paired twice")
                .isTrue();
        assertThat(paired.add(pairing.partner().id()))
                .as("nobody is paired twice")
                .isTrue();
        forget(pairing.opener().id());
        forget(pairing.partner().id());
        pairings.add(pairing.id());
    }

    private void forget(VisitorId id) {
        here.remove(id);
        naive.remove(id);
    }

    private void assertNobodyWaitsForNothing() {
        List<Waiting> everybody = naive.everybody();
        assertThat(everybody).hasSameSizeAs(here.values());
        for (int i = 0; i < everybody.size(); i++) {
            for (int j = i + 1; j < everybody.size(); j++) {
                assertThat(NaiveRoom.suits(everybody.get(i), everybody.get(j), now))
                        .as("two who suit each other are left waiting")
                        .isFalse();
            }
        }
    }

    private Wish.Stranger wish(RandomGenerator random, int crowd) {
        Avoided avoided = new Avoided(pastPairings(random, 2), some(random, 1, i -> new Origin(random.nextInt(20))));
        return new Wish.Stranger(
                MODES.get(random.nextInt(MODES.size())),
                some(random, 3, i -> "interest" + random.nextInt(crowd * 4)),
                some(random, 2, i -> "language" + random.nextInt(crowd)),
                pastPairings(random, 6),
                avoided);
    }

    private Set<PairingId> pastPairings(RandomGenerator random, int most) {
        return pairings.isEmpty()
                ? Set.of()
                : some(random, most, i -> pairings.get(Math.max(0, pairings.size() - 1 - random.nextInt(10))));
    }

    private static <T> Set<T> some(RandomGenerator random, int most, IntFunction<T> one) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(one).collect(Collectors.toSet());
    }
}
