package app.anonymouschat.guard;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;

/// A random key that lives in memory for a day, and the one before it. Thread safe by its own lock.
final class DailyKey {
    private static final int BYTES = 32;
    private static final long DAY = Duration.ofDays(1).toMillis();

    private final InstantSource clock;
    private final RandomGenerator random;
    private long day;
    private byte[] today;
    private byte[] yesterday;

    DailyKey(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
        this.day = currentDay();
        this.today = fresh();
        this.yesterday = fresh();
    }

    synchronized byte[] today() {
        turn();
        return today.clone();
    }

    /// Today's, then yesterday's; where the server did not run yesterday, a key that opens nothing.
    synchronized List<byte[]> both() {
        turn();
        return List.of(today.clone(), yesterday.clone());
    }

    private void turn() {
        long now = currentDay();
        if (now != day) {
            yesterday = now == day + 1 ? today : fresh();
            today = fresh();
            day = now;
        }
    }

    private long currentDay() {
        return Math.floorDiv(clock.millis(), DAY);
    }

    private byte[] fresh() {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        return key;
    }
}
