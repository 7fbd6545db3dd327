package app.anonymouschat.guard;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;

/// One number for each bucket, as it is here, as the other servers were told, and as it is there. Thread safe.
final class Elsewhere {
    private static final int MOST_BUCKETS = 100_000;
    private static final int MOST_AT_ONCE = 1_000;

    private final ToIntFunction<Bucket> here;
    private final Expiring<Bucket, Integer> told;
    private final Expiring<Bucket, Integer> heard;
    private final Set<Bucket> changed = ConcurrentHashMap.newKeySet();

    Elsewhere(Duration life, InstantSource clock, ToIntFunction<Bucket> here) {
        this.here = here;
        this.told = new Expiring<>(life, MOST_BUCKETS, clock);
        this.heard = new Expiring<>(life, MOST_BUCKETS, clock);
    }

    /// There is news of the bucket.
    void changed(Bucket bucket) {
        if (changed.size() < MOST_BUCKETS) {
            changed.add(bucket);
        }
    }

    /// Buckets of which there is news; no news any more.
    List<Bucket> take() {
        List<Bucket> taken = changed.stream().limit(MOST_AT_ONCE).toList();
        taken.forEach(changed::remove);
        return taken;
    }

    boolean isTold(Bucket bucket) {
        return told.get(bucket).isPresent();
    }

    int told(Bucket bucket) {
        return told.get(bucket).orElse(0);
    }

    /// The number here, which counts as told.
    int tell(Bucket bucket) {
        int now = here.applyAsInt(bucket);
        told.renew(bucket, now);
        return now;
    }

    /// No more than that is known to the others.
    void toldOnly(Bucket bucket, int number) {
        told.renew(bucket, number);
        changed(bucket);
    }

    /// What was told is told again, where the number is so high at all servers.
    void tellAgain(int from) {
        told.keys().stream()
                .filter(bucket -> here.applyAsInt(bucket) + of(bucket) >= from)
                .forEach(this::changed);
    }

    void heard(Bucket bucket, int there) {
        heard.renew(bucket, there);
    }

    /// The number at the other servers.
    int of(Bucket bucket) {
        return heard.get(bucket).orElse(0);
    }
}
