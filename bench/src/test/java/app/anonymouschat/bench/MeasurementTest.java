package app.anonymouschat.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MeasurementTest {
    @Test
    void withoutANameAllAreMeant() {
        assertThat(Measurement.named(" ")).containsExactly(Measurement.values());
    }

    @Test
    void thoseNamedAreMeantInTheirOrder() {
        assertThat(Measurement.named("ratchet picture")).containsExactly(Measurement.RATCHET, Measurement.PICTURE);
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThatThrownBy(() -> Measurement.named("nothing")).isInstanceOf(IllegalArgumentException.class);
    }
}
