package app.anonymouschat.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LatenessTest {
    private static final long MILLISECOND = 1_000_000;

    @Test
    void oneThatStoodStillShowsInAllThatCameMeanwhile() {
        Lateness lateness = new Lateness();
        // One a millisecond; nothing came for half of the time, and then everything at once.
        for (int number = 0; number < 1000; number++) {
            long due = number * MILLISECOND;
            lateness.record(due, number < 500 ? due : 1000 * MILLISECOND);
        }
        assertThat(lateness.millis(0.5)).isLessThan(1);
        assertThat(lateness.millis(0.75)).isCloseTo(250, within(2.0));
        assertThat(lateness.count()).isEqualTo(1000);
    }

    @Test
    void whatComesBeforeItsTimeIsOnTime() {
        Lateness lateness = new Lateness();
        lateness.record(5, 3);
        assertThat(lateness.millis(1)).isZero();
    }

    @Test
    void moreThanAMinuteIsAMinute() {
        Lateness lateness = new Lateness();
        lateness.record(0, 3_600_000 * MILLISECOND);
        assertThat(lateness.millis(1)).isCloseTo(60_000, within(60.0));
    }
}
