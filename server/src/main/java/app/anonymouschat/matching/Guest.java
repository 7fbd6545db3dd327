package app.anonymouschat.matching;

import app.anonymouschat.matching.Topic.Openness;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A visitor in the waiting room, numbered by arrival: the lower number has waited longer.
record Guest(long arrival, Visitor visitor, Wish.Stranger wish, Set<Patience> patience) {
    static Guest arriving(long arrival, Visitor visitor, Wish.Stranger wish) {
        return new Guest(arrival, visitor, wish, EnumSet.noneOf(Patience.class));
    }

    Guest with(Patience more) {
        EnumSet<Patience> all = EnumSet.of(more);
        all.addAll(patience);
        return new Guest(arrival, visitor, wish, all);
    }

    Openness openness() {
        if (patience.contains(Patience.ANYBODY)) {
            return Openness.OPEN;
        }
        return wish.interests().isEmpty() ? Openness.PLAIN : Openness.PICKY;
    }

    List<Topic> interests() {
        return wish.interests().stream().<Topic>map(Topic.Interest::new).toList();
    }

    List<String> common(Guest other) {
        return wish.interests().stream()
                .filter(other.wish.interests()::contains)
                .sorted()
                .toList();
    }

    /// Whether the two must not be paired, whatever else they share: they avoid each other, or met just now.
    boolean clashes(Guest other) {
        return avoids(other) || other.avoids(this) || (wish.metRecently(other.wish) && !again() && !other.again());
    }

    private boolean avoids(Guest other) {
        return wish.avoided().origins().contains(other.visitor.origin()) || wish.avoids(other.wish);
    }

    private boolean again() {
        return patience.contains(Patience.AGAIN);
    }
}
