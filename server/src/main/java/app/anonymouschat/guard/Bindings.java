package app.anonymouschat.guard;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Which STUN requests are answered (PROTOCOL.md §2.8). Thread safe. All of it is forgotten within a minute.
///
/// A bucket has a number of answers in ten seconds, so that requests with a forged address bring nobody a flood. And
/// whoever asks from one port is answered for nine seconds only, then met with silence: a browser that is answered asks
/// again every ten seconds for as long as its chat lasts, by which a server could tell how long; one that is not gives
/// up.
final class Bindings {
    static final Duration WINDOW = Duration.ofSeconds(10);
    static final Duration ANSWERED = Duration.ofSeconds(9);
    static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final int MOST_ENTRIES = 100_000;

    private final Buckets buckets;
    private final InstantSource clock;
    private final long mostInWindow;
    private final Expiring<Bucket, Long> answers;
    private final Expiring<Bucket, Instant> firstAsked;

    Bindings(Buckets buckets, Limits limits, InstantSource clock) {
        this.buckets = buckets;
        this.clock = clock;
        this.mostInWindow = limits.bindings();
        this.answers = new Expiring<>(WINDOW, MOST_ENTRIES, clock);
        this.firstAsked = new Expiring<>(REMEMBERED, MOST_ENTRIES, clock);
    }

    /// Whether a request from there is answered; counts it if so.
    boolean take(InetSocketAddress from) {
        Instant now = clock.instant();
        Instant first = firstAsked.change(buckets.of(from), now, same -> same);
        return now.isBefore(first.plus(ANSWERED))
                && answers.change(buckets.of(from.getAddress()), 0L, count -> count + 1) <= mostInWindow;
    }

    /// How many requests of this bucket were counted of late.
    long countOf(Bucket bucket) {
        return answers.get(bucket).orElse(0L);
    }
}
