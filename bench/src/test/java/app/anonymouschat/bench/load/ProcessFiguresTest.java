package app.anonymouschat.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.condition.OS.LINUX;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;

class ProcessFiguresTest {
    @Test
    void processorTimeIsOfUserAndSystemWhateverTheName() {
        String stat = "4711 (a name) of (two) S 1 4711 4711 0 -1 4194304 100 0 0 0 250 150 7 9 20 0 12 0 500 0 0";
        assertThat(ProcessFigures.processorTime(stat)).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void memoryIsTheLineOfThatName() {
        String rollup = "5500-7ffc ---p 0 00:00 0 [rollup]\nRss:              123456 kB\nPss:               99 kB\n";
        assertThat(ProcessFigures.kibibytes(rollup, "Rss")).isEqualTo(123_456);
        assertThatThrownBy(() -> ProcessFigures.kibibytes(rollup, "Swap")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @EnabledOnOs(LINUX)
    void thisProcessHasMemoryThreadsAndFiles() {
        ProcessFigures own = ProcessFigures.of(ProcessHandle.current().pid());
        assertThat(own.memory()).isGreaterThan(1 << 20);
        assertThat(own.threads()).isGreaterThan(1);
        assertThat(own.descriptors()).isGreaterThan(2);
        assertThat(own.processorTime()).isPositive();
    }
}
