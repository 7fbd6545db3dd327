package app.anonymouschat.bench.load;

import java.time.Duration;

/// When each of a row of events is due, at a steady rate, whatever became of those before it. Who is late measures from
/// here all the same, so that a server that stands still is not spared what would have come meanwhile (coordinated
/// omission). Times are those of `System.nanoTime`.
record Schedule(long start, double perSecond, long count) {
    private static final double SECOND = Duration.ofSeconds(1).toNanos();

    Schedule {
        if (perSecond <= 0 || count < 0) {
            throw new IllegalArgumentException("No rate, or no count");
        }
    }

    /// As many as fall into that time.
    static Schedule over(Duration time, long start, double perSecond) {
        return new Schedule(start, perSecond, Math.round(time.toNanos() / SECOND * perSecond));
    }

    /// When that one is due, the first being number 0.
    long due(long number) {
        return start + Math.round(number * SECOND / perSecond);
    }

    /// When the last one is over.
    long end() {
        return due(count);
    }
}
