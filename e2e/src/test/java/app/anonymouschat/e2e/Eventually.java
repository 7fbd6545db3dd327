package app.anonymouschat.e2e;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
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
}
