package app.anonymouschat.bench.load;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/// How long after they were due things came, to three digits; a minute counts for whatever was longer. Confined to one
/// thread.
final class Lateness {
    private static final long MOST = Duration.ofMinutes(1).toNanos();
    private static final int DIGITS = 3;

    private final Histogram nanos = new Histogram(MOST, DIGITS);

    /// Counts one; times are those of `System.nanoTime`.
    void record(long due, long came) {
        nanos.recordValue(Math.clamp(came - due, 0, MOST));
    }

    long count() {
        return nanos.getTotalCount();
    }

    /// Milliseconds within which that share of them came, such as 0.99.
    double millis(double share) {
        return nanos.getValueAtPercentile(share * 100) / 1e6;
    }
}
