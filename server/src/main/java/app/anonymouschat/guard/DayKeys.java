package app.anonymouschat.guard;

import java.time.Duration;
import java.time.InstantSource;

/// Which keys change daily, and when (PROTOCOL.md §2.6). Several servers that are one to their visitors have them in
/// common, by {@link Guard#adopt}.
public final class DayKeys {
    static final long DAY = Duration.ofDays(1).toMillis();

    private DayKeys() {}

    /// The day as keys count it: since the epoch, in UTC.
    public static long day(InstantSource clock) {
        return Math.floorDiv(clock.millis(), DAY);
    }

    /// What a key is for.
    public enum Purpose {
        BUCKETS,
        TOKENS
    }
}
