package app.anonymouschat.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;

/// What reports cost the reported (PROTOCOL.md §2.6). Thread safe.
///
/// Only reporters of different buckets add up, each once, whatever it reports: a single person can make proofs due, and
/// no more. Two reporters make them harder. From {@link #PAUSE_FROM} on there is a pause, which doubles with each
/// further one up to a day. All of it is forgotten a day after the last report that counted.
final class Penalties {
    static final int PROOF = 18;
    static final int HARD_PROOF = 22;
    static final int PAUSE_FROM = 5;
    static final Duration FIRST_PAUSE = Duration.ofMinutes(10);
    static final Duration LONGEST_PAUSE = Duration.ofHours(24);

    private static final int MOST_BUCKETS = 100_000;
    private static final int MOST_REPORTS = 500_000;
    private static final int MOST_REPORTERS = 16;

    private record Standing(Set<Bucket> reporters, Instant pausedUntil) {}

    private final InstantSource clock;
    private final Expiring<Met, Boolean> counted;
    private final Expiring<Bucket, Standing> standings;

    Penalties(InstantSource clock) {
        this.clock = clock;
        this.counted = new Expiring<>(Tokens.LIFE, MOST_REPORTS, clock);
        this.standings = new Expiring<>(LONGEST_PAUSE, MOST_BUCKETS, clock);
    }

    /// Counts a report, unless its token was counted already or it comes from the reported bucket itself. Whether it
    /// counted.
    boolean report(Report report) {
        Met met = report.met();
        boolean counts = !report.reporter().equals(met.partner()) && counted.putIfAbsent(met, true);
        if (counts) {
            count(report.reporter(), met.partner(), report.at());
        }
        return counts;
    }

    private synchronized void count(Bucket reporter, Bucket reported, Instant at) {
        Set<Bucket> reporters = new HashSet<>(reporters(reported));
        if (reporters.size() < MOST_REPORTERS && reporters.add(reporter)) {
            standings.renew(reported, new Standing(reporters, at.plus(pause(reporters.size()))));
        }
    }

    private Set<Bucket> reporters(Bucket reported) {
        return standings.get(reported).map(Standing::reporters).orElse(Set.of());
    }

    /// By how many this bucket is reported.
    int reportersOf(Bucket bucket) {
        return reporters(bucket).size();
    }

    Verdict judge(Bucket bucket) {
        return standings.get(bucket).map(this::judge).orElseGet(Verdict.Free::new);
    }

    private Verdict judge(Standing standing) {
        Duration left = Duration.between(clock.instant(), standing.pausedUntil());
        if (left.isPositive()) {
            return new Verdict.Pause(left);
        }
        return new Verdict.Prove(standing.reporters().size() == 1 ? PROOF : HARD_PROOF);
    }

    private static Duration pause(int reporters) {
        if (reporters < PAUSE_FROM) {
            return Duration.ZERO;
        }
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << (reporters - PAUSE_FROM));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
