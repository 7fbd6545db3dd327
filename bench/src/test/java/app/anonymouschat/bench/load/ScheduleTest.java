package app.anonymouschat.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final long START = -5_000_000_000L;

    @Test
    void eventsAreDueAtASteadyRate() {
        Schedule schedule = new Schedule(START, 4, 8);
        assertThat(schedule.due(0)).isEqualTo(START);
        assertThat(schedule.due(1) - START).isEqualTo(250_000_000);
        assertThat(schedule.end() - START).isEqualTo(2_000_000_000);
    }

    @Test
    void aRateThatDividesNoSecondDoesNotDrift() {
        Schedule schedule = new Schedule(START, 3, 3_000_000);
        assertThat(schedule.end() - START).isEqualTo(1_000_000 * 1_000_000_000L);
    }

    @Test
    void asManyAsFallIntoTheTime() {
        assertThat(Schedule.over(Duration.ofMillis(1500), START, 6000).count()).isEqualTo(9000);
    }

    @Test
    void withoutARateThereIsNone() {
        assertThatThrownBy(() -> new Schedule(START, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
