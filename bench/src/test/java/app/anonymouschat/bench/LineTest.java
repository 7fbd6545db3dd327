package app.anonymouschat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineTest {
    @Test
    void saysWhetherTheGoalIsMet() {
        Sample ratio = Sample.of(1.1, 1.12, 1.2);
        assertThat(Line.ratio("ours / bare", ratio, new Goal.AtMost(1.15)).toString())
                .endsWith("goal ≤ 1.15: met");
        assertThat(Line.ratio("ours / bare", ratio, new Goal.AtMost(1.1)).toString())
                .endsWith("goal ≤ 1.1: NOT MET");
        assertThat(Line.ratio("ours / bare", ratio, new Goal.AtLeast(0.8)).toString())
                .endsWith("goal ≥ 0.8: met");
    }

    @Test
    void showsMedianAndMiddleHalf() {
        assertThat(Line.of("picture", "ms", Sample.of(300, 310, 320, 330, 1000)).toString())
                .containsSubsequence("picture", "320", "ms", "310–330")
                .doesNotContain("goal");
    }

    @Test
    void figuresHaveThreeDigitsThatCount() {
        assertThat(Figure.of(0.123_45)).isEqualTo("0.12");
        assertThat(Figure.of(12.345)).isEqualTo("12.3");
        assertThat(Figure.of(1.2)).isEqualTo("1.2");
        assertThat(Figure.of(12_345.6)).isEqualTo("12,346");
    }
}
