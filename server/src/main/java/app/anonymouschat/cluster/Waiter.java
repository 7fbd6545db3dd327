package app.anonymouschat.cluster;

import app.anonymouschat.matching.Patience;
import app.anonymouschat.matching.Visitor;
import app.anonymouschat.matching.Wish;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A visitor who waits at this server, and what the others know of it. Patience grows on any thread; the rest is
/// confined
/// to the fleet's desk, but for what is volatile.
final class Waiter {
    private final Visitor visitor;
    private final Wish wish;
    private volatile Set<Patience> patience = EnumSet.noneOf(Patience.class);
    /// When to ask the others next, in nanoseconds.
    private volatile long due;
    /// As whom the others may find it.
    private volatile @Nullable Member shared;
    /// Whether somebody was found, and an agreement is awaited.
    private boolean engaged;
    private boolean doubted;

    Waiter(Visitor visitor, Wish wish, long due) {
        this.visitor = visitor;
        this.wish = wish;
        this.due = due;
    }

    Visitor visitor() {
        return visitor;
    }

    Wish wish() {
        return wish;
    }

    Set<Patience> patience() {
        return patience;
    }

    synchronized void grow(Patience more, long now) {
        EnumSet<Patience> all = EnumSet.of(more);
        all.addAll(patience);
        patience = all;
        due = now;
    }

    boolean isDue(long now) {
        return !engaged && now - due >= 0;
    }

    void askAt(long time) {
        due = time;
    }

    @Nullable
    Member shared() {
        return shared;
    }

    void share(@Nullable Member as) {
        shared = as;
    }

    /// Whether it is the first time that its place was found taken since the others know of it: whoever took it may be
    /// about
    /// to meet this very visitor.
    boolean doubt() {
        boolean first = !doubted;
        doubted = true;
        return first;
    }

    void engage(boolean now) {
        engaged = now;
    }
}
