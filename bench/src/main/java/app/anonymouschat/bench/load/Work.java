package app.anonymouschat.bench.load;

import java.time.Duration;

/// What a server did in a time: how often, at what price in its processor time, how late. Of rounds' results.
record Work(Duration processor, long done, long asked, Lateness lateness) {
    /// Microseconds of the server's processor time for each.
    double micros() {
        return processor.toNanos() / 1e3 / done;
    }

    /// How many the server does for one second of processor time.
    double perProcessorSecond() {
        return done / (processor.toNanos() / 1e9);
    }

    /// Share of what was asked for that did not happen, in per cent.
    double missing() {
        return 100.0 * (asked - done) / asked;
    }
}
