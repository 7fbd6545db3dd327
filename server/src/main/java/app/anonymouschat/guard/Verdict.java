package app.anonymouschat.guard;

import java.time.Duration;

/// Whether a bucket may search now, and at what price.
public sealed interface Verdict {
    /// At none.
    record Free() implements Verdict {}

    /// For a proof of so many bits.
    record Prove(int difficulty) implements Verdict {}

    /// Not before that time has passed.
    record Pause(Duration time) implements Verdict {}
}
