package app.anonymouschat.telemetry;

import java.io.PrintStream;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// What the server says of itself, a line at a time: when, and one of the lines of [Line]. Any thread.
public final class Log {
    private final PrintStream out;
    private final InstantSource clock;

    /// A log that writes to the given stream, which for a server is its standard error.
    public Log(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    /// Writes a line that needs no number.
    public void say(Line line) {
        say(line, 0);
    }

    /// Writes a line with its number.
    public void say(Line line, long number) {
        write(line.with(number));
    }

    /// Writes where the code broke.
    public void bug(Trace trace) {
        write(Line.BUG.with(0) + " " + trace);
    }

    private void write(String text) {
        out.println(clock.instant().truncatedTo(ChronoUnit.MILLIS) + " " + text);
    }
}
