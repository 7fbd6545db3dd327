package app.anonymouschat.cluster;

import app.anonymouschat.guard.DayKeys;
import app.anonymouschat.guard.DayKeys.Purpose;
import app.anonymouschat.guard.Guard;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/// The keys that all servers of a fleet have in common: of address buckets and tokens for each day, and of marks. They
/// live in the memory of Redis and of the servers, each until its time is over. Any thread.
final class SharedKeys {
    private static final int BYTES = 32;
    /// From the day before, when it is made, to the end of the day after.
    private static final Duration LIFE = Duration.ofDays(3);

    private final Link link;
    private final Guard guard;
    private final InstantSource clock;
    private final RandomGenerator random;
    /// What is known by now, to be given to a Redis that has forgotten it.
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    private volatile byte[] marks;

    SharedKeys(Link link, Guard guard, InstantSource clock, RandomGenerator random) {
        this.link = link;
        this.guard = guard;
        this.clock = clock;
        this.random = random;
        this.marks = fresh();
    }

    byte[] ofMarks() {
        return marks.clone();
    }

    /// Fetches today's and tomorrow's, making those that no server has made; and yesterday's, where it was made.
    /// Whether
    /// all are known that have to be.
    CompletionStage<Boolean> refresh() {
        long today = DayKeys.day(clock);
        known.keySet().removeIf(name -> name.endsWith(":" + (today - 1)));
        List<CompletableFuture<Boolean>> all = new ArrayList<>();
        for (Purpose purpose : Purpose.values()) {
            all.add(adopt(purpose, today, shared(name(purpose, today))));
            all.add(adopt(purpose, today + 1, shared(name(purpose, today + 1))));
            var _ = adopt(purpose, today - 1, link.get(name(purpose, today - 1)));
        }
        all.add(told(shared("ac:k:marks").thenAccept(key -> marks = key)));
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                .thenApply(done -> all.stream().allMatch(CompletableFuture::join));
    }

    private CompletableFuture<Boolean> adopt(Purpose purpose, long day, CompletionStage<byte[]> key) {
        return told(key.thenAccept(bytes -> guard.adopt(purpose, day, bytes)));
    }

    private static CompletableFuture<Boolean> told(CompletionStage<Void> step) {
        return step.handle((done, failure) -> failure == null).toCompletableFuture();
    }

    /// Whoever comes first makes it, or gives it back to a Redis that began anew.
    private CompletionStage<byte[]> shared(String name) {
        return link.claim(name, known.getOrDefault(name, fresh()), LIFE)
                .thenCompose(mine -> link.get(name))
                .thenApply(key -> {
                    known.put(name, key);
                    return key;
                });
    }

    private static String name(Purpose purpose, long day) {
        return "ac:k:" + purpose + ":" + day;
    }

    private byte[] fresh() {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        return key;
    }
}
