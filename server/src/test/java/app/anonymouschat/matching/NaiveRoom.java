package app.anonymouschat.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The waiting room as PROTOCOL.md §2.7 says it, by clock and by looking at everybody: slow and obviously right.
final class NaiveRoom {
    static final Duration ANYBODY_AFTER = Duration.ofSeconds(5);
    static final Duration AGAIN_AFTER = Duration.ofSeconds(10);

    record Waiting(Visitor visitor, Wish.Stranger wish, Instant since) {}

    private final List<Waiting> waiting = new ArrayList<>();

    /// Whom the visitor should be paired with at that time: nobody who does not suit, a common interest before none,
    /// the
    /// longest wait before a shorter one.
    Optional<Waiting> best(Waiting seeker, Instant now) {
        Comparator<Waiting> sharesFirst = Comparator.comparingInt(other -> shares(seeker, other) ? 0 : 1);
        return waiting.stream()
                .filter(other -> !other.visitor.id().equals(seeker.visitor.id()))
                .filter(other -> suits(seeker, other, now))
                .min(sharesFirst.thenComparing(Waiting::since).thenComparingInt(waiting::indexOf));
    }

    void add(Waiting visitor) {
        waiting.add(visitor);
    }

    void remove(VisitorId id) {
        waiting.removeIf(each -> each.visitor.id().equals(id));
    }

    List<Waiting> everybody() {
        return List.copyOf(waiting);
    }

    static boolean suits(Waiting a, Waiting b, Instant now) {
        return a.wish.mode() == b.wish.mode()
                && languagesMeet(a, b)
                && !avoids(a, b)
                && !avoids(b, a)
                && (!met(a, b) || longest(a, b, now).compareTo(AGAIN_AFTER) >= 0)
                && (shares(a, b)
                        || neitherHasInterests(a, b)
                        || longest(a, b, now).compareTo(ANYBODY_AFTER) >= 0);
    }

    private static Duration longest(Waiting a, Waiting b, Instant now) {
        return Collections.max(List.of(Duration.between(a.since, now), Duration.between(b.since, now)));
    }

    private static boolean languagesMeet(Waiting a, Waiting b) {
        return a.wish.languages().isEmpty()
                || b.wish.languages().isEmpty()
                || a.wish.languages().stream().anyMatch(b.wish.languages()::contains);
    }

    private static boolean shares(Waiting a, Waiting b) {
        return a.wish.interests().stream().anyMatch(b.wish.interests()::contains);
    }

    private static boolean neitherHasInterests(Waiting a, Waiting b) {
        return a.wish.interests().isEmpty() && b.wish.interests().isEmpty();
    }

    private static boolean met(Waiting a, Waiting b) {
        return a.wish.recent().stream().anyMatch(b.wish.recent()::contains);
    }

    private static boolean avoids(Waiting a, Waiting b) {
        Avoided avoided = a.wish.avoided();
        return avoided.origins().contains(b.visitor.origin())
                || avoided.pairings().stream()
                        .anyMatch(id -> b.wish.recent().contains(id)
                                || b.wish.avoided().pairings().contains(id));
    }
}
