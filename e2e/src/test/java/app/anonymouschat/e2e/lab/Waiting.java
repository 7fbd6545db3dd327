package app.anonymouschat.e2e.lab;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waiting for what may as well not happen.
final class Waiting {
    private static final long PAUSE_NANOS = Duration.ofMillis(100).toNanos();

    private Waiting() {}

    /// Whether it is so within that time.
    static boolean until(Duration limit, BooleanSupplier isSo) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return true;
    }
}
