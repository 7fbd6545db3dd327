package app.anonymouschat.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long NOW = 1_900_000_000_000L;
    private final Pace pace = new Pace(Limits.DEFAULT.frames());

    @Test
    void allowsABurstOf120AndNotOneMore() {
        assertThat(taken(NOW, 1000)).isEqualTo(120);
        assertThat(pace.left(NOW)).isZero();
    }

    @Test
    void allows40EachSecondAfterABurst() {
        taken(NOW, 120);
        assertThat(taken(NOW + 1000, 1000)).isEqualTo(40);
        assertThat(taken(NOW + 1500, 1000)).isEqualTo(20);
    }

    @Test
    void growsNoBeyondTheBurstByResting() {
        assertThat(taken(NOW, 10)).isEqualTo(10);
        assertThat(pace.left(NOW)).isEqualTo(110);
        assertThat(taken(NOW + 3_600_000, 1000)).isEqualTo(120);
    }

    @Test
    void outlivesAClockThatIsSetBack() {
        taken(NOW, 120);
        assertThat(taken(NOW - 3_600_000, 10)).isZero();
        assertThat(taken(NOW - 3_600_000 + 3_000, 1000)).isEqualTo(120);
    }

    @Test
    void limitsNothingWhereLimitsAreOff() {
        Pace free = new Pace(Limits.OFF.frames());
        assertThat(IntStream.range(0, 100_000).allMatch(i -> free.take(NOW))).isTrue();
    }

    private long taken(long now, int tries) {
        return IntStream.range(0, tries).filter(i -> pace.take(now)).count();
    }
}
