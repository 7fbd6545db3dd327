package app.anonymouschat.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void theMedianIsTheMiddleOne() {
        assertThat(Sample.of(9, 1, 5).median()).isEqualTo(5);
        assertThat(Sample.of(7).median()).isEqualTo(7);
    }

    @Test
    void betweenTwoItLiesByTheirDistance() {
        assertThat(Sample.of(1, 2, 3, 4).median()).isEqualTo(2.5);
        assertThat(Sample.of(0, 10).quantile(0.95)).isCloseTo(9.5, within(1e-9));
        assertThat(Sample.of(3, 1, 2).quantile(1)).isEqualTo(3);
    }

    @Test
    void roundsAreComparedWithTheirOwnReference() {
        assertThat(Sample.of(110, 220).over(Sample.of(100, 200)).values()).containsExactly(1.1, 1.1);
        assertThat(Sample.of(5, 8).minus(Sample.of(1, 2)).values()).containsExactly(4.0, 6.0);
    }

    @Test
    void samplesOfDifferentRoundsAreNotCompared() {
        Sample two = Sample.of(1, 2);
        assertThatThrownBy(() -> two.over(Sample.of(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sample(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
