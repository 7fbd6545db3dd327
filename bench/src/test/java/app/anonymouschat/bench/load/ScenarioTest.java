package app.anonymouschat.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScenarioTest {
    @Test
    void withoutANameAllAreMeant() {
        assertThat(Scenario.named("")).containsExactly(Scenario.values());
    }

    @Test
    void thoseNamedAreMeantInTheirOrder() {
        assertThat(Scenario.named("churn relay")).containsExactly(Scenario.CHURN, Scenario.RELAY);
        assertThatThrownBy(() -> Scenario.named("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPriceIsOfWhatWasDoneNotOfWhatWasAsked() {
        Work work = new Work(Duration.ofMillis(100), 8000, 10_000, new Lateness());
        assertThat(work.micros()).isEqualTo(12.5);
        assertThat(work.perProcessorSecond()).isEqualTo(80_000);
        assertThat(work.missing()).isEqualTo(20);
    }

    @Test
    void programsSayTheirPort() {
        assertThat(Program.portIn("AnonymousChat is at http://localhost:43210")).contains(43_210);
        assertThat(Program.portIn("Picked up an option")).isEmpty();
    }
}
