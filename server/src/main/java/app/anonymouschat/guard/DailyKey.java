package app.anonymouschat.guard;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// A random key that lives in memory for a day, and the one before it: of this server's own making, or adopted from
/// those
/// with which it shares its visitors. Thread safe by its own lock.
final class DailyKey {
    private static final int BYTES = 32;

    private final InstantSource clock;
    private final RandomGenerator random;
    private long day;
    private byte[] today;
    private byte[] yesterday;
    /// Of days to come, yet to be used.
    private final Map<Long, byte[]> adopted = new HashMap<>();

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

    /// The key of a day: today's, yesterday's or tomorrow's; others are of no use any more, or not yet.
    synchronized void adopt(long of, byte[] key) {
        turn();
        if (of == day) {
            today = key.clone();
        } else if (of == day - 1) {
            yesterday = key.clone();
        } else if (of == day + 1) {
            adopted.put(of, key.clone());
        }
    }

    private void turn() {
        long now = currentDay();
        if (now != day) {
            yesterday = now == day + 1 ? today : keyOf(now - 1);
            today = keyOf(now);
            day = now;
            adopted.keySet().removeIf(each -> each <= now);
        }
    }

    private byte[] keyOf(long of) {
        byte[] known = adopted.get(of);
        return known == null ? fresh() : known;
    }

    private long currentDay() {
        return DayKeys.day(clock);
    }

    private byte[] fresh() {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        return key;
    }
}
