package app.anonymouschat.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Waiting guests by topic and language, on each shelf the longest waiting first. A search looks at the shelves that
/// suit it and at nobody else, so that its cost does not grow with the number of those who wait.
///
/// Who waits on one shelf is there because something keeps them apart: languages are part of the shelf, so it can only
/// be that they avoid each other or met just now. A crowd that names each other's tokens on purpose could make such a
/// shelf long; a search gives up on it after {@link #MOST_LOOKED_AT} guests.
final class Shelves {
    /// How many guests of one shelf a search looks at.
    static final int MOST_LOOKED_AT = 500;

    /// On the shelf of every language, for those who name none. No tag contains such a character.
    private static final String EVERY = "*";
    /// On the shelf of those who name none.
    private static final String NONE = "-";

    private record Shelf(Topic topic, String language) {}

    private final Map<Shelf, NavigableSet<Guest>> shelves = new HashMap<>();

    void add(Guest guest) {
        eachShelfOf(
                guest,
                shelf -> shelves.computeIfAbsent(
                                shelf, empty -> new TreeSet<>(Comparator.comparingLong(Guest::arrival)))
                        .add(guest));
    }

    void remove(Guest guest) {
        eachShelfOf(
                guest,
                shelf -> shelves.computeIfPresent(shelf, (same, guests) -> {
                    guests.remove(guest);
                    return guests.isEmpty() ? null : guests;
                }));
    }

    /// Who suits the seeker on any of the topics and has waited longest.
    Optional<Guest> longestWaiting(Guest seeker, Collection<? extends Topic> topics) {
        Optional<Guest> longest = Optional.empty();
        for (Topic topic : topics) {
            for (String language : suitable(seeker)) {
                Optional<Guest> found = first(seeker, new Shelf(topic, language));
                if (found.isPresent() && isBefore(found.get(), longest)) {
                    longest = found;
                }
            }
        }
        return longest;
    }

    private static boolean isBefore(Guest one, Optional<Guest> other) {
        return other.isEmpty() || one.arrival() < other.get().arrival();
    }

    private Optional<Guest> first(Guest seeker, Shelf shelf) {
        NavigableSet<Guest> guests = shelves.get(shelf);
        if (guests == null) {
            return Optional.empty();
        }
        int looked = 0;
        for (Guest guest : guests) {
            if (looked++ == MOST_LOOKED_AT) {
                return Optional.empty();
            }
            if (!guest.clashes(seeker)) {
                return Optional.of(guest);
            }
        }
        return Optional.empty();
    }

    /// The shelves on which a seeker finds whom it can talk to.
    private static Collection<String> suitable(Guest seeker) {
        Set<String> languages = seeker.wish().languages();
        return languages.isEmpty() ? List.of(EVERY) : and(languages, NONE);
    }

    private static void eachShelfOf(Guest guest, Consumer<Shelf> action) {
        Collection<String> languages = languagesOf(guest);
        for (Topic topic : and(guest.interests(), guest.openness())) {
            for (String language : languages) {
                action.accept(new Shelf(topic, language));
            }
        }
    }

    private static Collection<String> languagesOf(Guest guest) {
        Set<String> languages = guest.wish().languages();
        return languages.isEmpty() ? List.of(NONE, EVERY) : and(languages, EVERY);
    }

    private static <T> Collection<T> and(Collection<? extends T> some, T one) {
        List<T> all = new ArrayList<>(some.size() + 1);
        all.addAll(some);
        all.add(one);
        return all;
    }

    boolean isEmpty() {
        return shelves.isEmpty();
    }
}
