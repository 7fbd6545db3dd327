package app.anonymouschat.ac1.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayWindowTest {
    private final ReplayWindow window = new ReplayWindow();

    /// The model: a set of all counters ever taken, and the highest.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void behavesAsAnUnboundedSetWould(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Set<Long> taken = new HashSet<>();
        long highest = -1;
        for (int i = 0; i < 20_000; i++) {
            long counter = Math.max(0, highest + random.nextLong(-1100, 20));
            if (random.nextInt(200) == 0) {
                counter = highest + random.nextLong(1, 5000);
            }
            boolean fresh = !taken.contains(counter) && counter >= highest - 1024;
            assertThat(window.admits(counter)).isEqualTo(fresh);
            if (fresh) {
                window.note(counter);
                taken.add(counter);
                highest = Math.max(highest, counter);
            }
        }
    }

    @Test
    void countersAreUnsigned() {
        window.note(Long.MAX_VALUE);
        assertThat(window.admits(Long.MIN_VALUE)).isTrue();
        window.note(Long.MIN_VALUE);
        assertThat(window.admits(Long.MAX_VALUE)).isFalse();
        assertThat(window.admits(-1)).isTrue();
        window.note(-1);
        assertThat(window.admits(Long.MIN_VALUE)).isFalse();
        assertThat(window.admits(0)).isFalse();
        assertThat(window.admits(-2)).isTrue();
    }

    @Test
    void nothingIsSeenAtFirst() {
        assertThat(window.admits(0)).isTrue();
        assertThat(window.admits(-1)).isTrue();
    }
}
