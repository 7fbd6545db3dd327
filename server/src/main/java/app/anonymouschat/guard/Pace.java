package app.anonymouschat.guard;

import app.anonymouschat.guard.Limits.Rate;
import java.time.Duration;

/// How fast one connection sends, by the generic cell rate algorithm: one number, whatever the rate. Not thread safe.
public final class Pace {
    private static final long NANOS = Duration.ofSeconds(1).toNanos();

    private final Rate rate;
    /// When the burst is wholly allowed again, as nanoseconds since the epoch.
    private long full;

    Pace(Rate rate) {
        this.rate = rate;
    }

    /// Whether one more may pass at that time; counts it if so.
    public boolean take(long nowMillis) {
        long now = Duration.ofMillis(nowMillis).toNanos();
        long used = used(now);
        boolean passes = used + cost() <= cost() * rate.burst();
        full = now + used + (passes ? cost() : 0);
        return passes;
    }

    /// How long until one more may pass.
    public Duration interval() {
        return Duration.ofNanos(cost());
    }

    /// How many may pass at once at that time.
    public long left(long nowMillis) {
        return rate.burst() - (used(Duration.ofMillis(nowMillis).toNanos()) + cost() - 1) / Math.max(1, cost());
    }

    /// A clock that was set back allows no more than the burst, and forbids no more than it either.
    private long used(long now) {
        return Math.clamp(full - now, 0, cost() * rate.burst());
    }

    private long cost() {
        return NANOS / rate.perSecond();
    }
}
