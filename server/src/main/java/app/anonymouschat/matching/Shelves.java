package app.anonymouschat.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
    Optional<Guest> longestWaiting(Guest seeker, Stream<? extends Topic> topics) {
        return topics.flatMap(topic -> suitable(seeker).map(language -> new Shelf(topic, language)))
                .flatMap(shelf -> first(seeker, shelf).stream())
                .min(Comparator.comparingLong(Guest::arrival));
    }

    private Optional<Guest> first(Guest seeker, Shelf shelf) {
        NavigableSet<Guest> guests = shelves.get(shelf);
        if (guests == null) {
            return Optional.empty();
        }
        return guests.stream()
                .limit(MOST_LOOKED_AT)
                .filter(guest -> !guest.clashes(seeker))
                .findFirst();
    }

    /// The shelves on which a seeker finds whom it can talk to.
    private static Stream<String> suitable(Guest seeker) {
        Set<String> languages = seeker.wish().languages();
        return languages.isEmpty() ? Stream.of(EVERY) : Stream.concat(languages.stream(), Stream.of(NONE));
    }

    private static void eachShelfOf(Guest guest, Consumer<Shelf> action) {
        Stream.concat(guest.interests(), Stream.of(guest.openness()))
                .flatMap(topic -> languagesOf(guest).map(language -> new Shelf(topic, language)))
                .forEach(action);
    }

    private static Stream<String> languagesOf(Guest guest) {
        Set<String> languages = guest.wish().languages();
        return Stream.concat(languages.isEmpty() ? Stream.of(NONE) : languages.stream(), Stream.of(EVERY));
    }

    boolean isEmpty() {
        return shelves.isEmpty();
    }
}
