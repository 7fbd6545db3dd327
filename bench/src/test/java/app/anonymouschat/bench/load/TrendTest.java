package app.anonymouschat.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTest {
    @Test
    void aLeakShowsInTheLastThird() {
        Trend trend = Trend.of(List.of(10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0, 18.0));
        assertThat(trend).isEqualTo(new Trend(11, 17));
        assertThat(trend.isFlat(5)).isFalse();
        assertThat(trend.isFlat(6)).isTrue();
    }

    @Test
    void oneHighMomentIsNoLeak() {
        assertThat(Trend.of(List.of(10.0, 10.0, 10.0, 10.0, 10.0, 10.0, 10.0, 99.0, 10.0))
                        .isFlat(0))
                .isTrue();
    }

    @Test
    void whatShrinksIsFlat() {
        assertThat(Trend.of(List.of(3.0, 2.0, 1.0)).isFlat(0)).isTrue();
    }

    @Test
    void twoMomentsAreNoTime() {
        assertThatThrownBy(() -> Trend.of(List.of(1.0, 2.0))).isInstanceOf(IllegalArgumentException.class);
    }
}
