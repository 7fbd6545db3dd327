package app.anonymouschat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that a test sets. It starts at noon.
public final class ManualClock implements InstantSource {
    private volatile Instant now = Instant.parse("2030-01-01T12:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    /// Lets time pass, or sets it back.
    public void advance(Duration time) {
        now = now.plus(time);
    }
}
