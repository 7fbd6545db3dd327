package app.anonymouschat.e2e;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Waiting for what has no event to wait on, such as statistics: reads again until it is so, for a bounded time.
final class Eventually {
    private static final long PAUSE_NANOS = Duration.ofMillis(100).toNanos();

    private Eventually() {}

    /// The first reading that is as wished.
    static <T> T eventually(String what, Duration limit, Supplier<T> reading, Predicate<T> asWished) {
        long deadline = System.nanoTime() + limit.toNanos();
        T read = reading.get();
        while (!asWished.test(read)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(what + ": not within " + limit + "; last seen: " + read);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
            read = reading.get();
        }
        return read;
    }

    /// Until a reading that only grows has grown by no more than `slack` for so long.
    static void unchanging(String what, Duration forSoLong, Duration limit, DoubleSupplier reading, double slack) {
        var still = new Object() {
            double value = reading.getAsDouble();
            long since = System.nanoTime();
        };
        eventually(
                what,
                limit,
                () -> {
                    double now = reading.getAsDouble();
                    if (now > still.value + slack) {
                        still.value = now;
                        still.since = System.nanoTime();
                    }
                    return Duration.ofNanos(System.nanoTime() - still.since);
                },
                stillFor -> stillFor.compareTo(forSoLong) >= 0);
    }
}
