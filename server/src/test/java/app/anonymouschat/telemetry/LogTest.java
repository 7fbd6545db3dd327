package app.anonymouschat.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class LogTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Log log = new Log(
            new PrintStream(written, true, StandardCharsets.UTF_8),
            InstantSource.fixed(Instant.parse("2026-11-01T12:00:00.123456Z")));

    @Test
    void aLineSaysWhenAndWhat() {
        log.say(Line.LISTENING, 8080);
        assertThat(written.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("2026-11-01T12:00:00.123Z listening for the page and its sockets on port 8080");
    }

    @Test
    void aBugIsToldByItsPlaceAndNotByItsWords() {
        log.bug(Trace.of(new IllegalStateException("192.0.2.1 said hello", new RuntimeException("hello"))));
        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains("java.lang.IllegalStateException at " + LogTest.class.getName() + ".aBug")
                .doesNotContain("192.0.2.1", "hello");
    }
}
