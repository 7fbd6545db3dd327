package app.anonymouschat.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.ManualClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExpiringTest {
    private final ManualClock clock = new ManualClock();
    private final Expiring<String, Integer> map = new Expiring<>(Duration.ofMinutes(10), 3, clock);

    @Test
    void forgetsEachEntryInItsTime() {
        map.putIfAbsent("a", 1);
        clock.advance(Duration.ofMinutes(5));
        map.change("a", 0, value -> value + 1);
        map.putIfAbsent("b", 1);
        assertThat(map.get("a")).contains(2);
        clock.advance(Duration.ofMinutes(5));
        assertThat(map.get("a")).isEmpty();
        assertThat(map.get("b")).contains(1);
    }

    @Test
    void livesAnewWhenRenewed() {
        map.renew("a", 1);
        clock.advance(Duration.ofMinutes(5));
        map.renew("a", 2);
        clock.advance(Duration.ofMinutes(9));
        assertThat(map.get("a")).contains(2);
    }

    @Test
    void holdsNoMoreThanItsBound() {
        for (int i = 0; i < 100; i++) {
            map.putIfAbsent("key" + i, i);
        }
        assertThat(map.size()).isEqualTo(3);
        assertThat(map.get("key99")).contains(99);
        assertThat(map.get("key0")).isEmpty();
    }

    @Test
    void countsOnceWhatIsThere() {
        assertThat(map.putIfAbsent("a", 1)).isTrue();
        assertThat(map.putIfAbsent("a", 2)).isFalse();
        clock.advance(Duration.ofMinutes(10));
        assertThat(map.putIfAbsent("a", 3)).isTrue();
    }
}
