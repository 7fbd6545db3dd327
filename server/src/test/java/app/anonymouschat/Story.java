package app.anonymouschat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One search of one person as they saw it: at which server, with whom it ended, and when, in nanoseconds.
final class Story {
    /// Who searched, and which of their searches it was. Their commitment says so to partners.
    record Name(int person, int search) {}

    /// What was seen.
    enum Kind {
        WAITING,
        MATCHED,
        HEARD,
        PARTED,
        LEFT,
        BROKEN,
        STUCK
    }

    /// Something that was seen; of a match the partner, of a frame who sent it and its number.
    record Event(long at, Kind kind, Optional<Name> other, int number) {}

    private final Name name;
    private final int node;
    private final List<Event> events = new java.util.concurrent.CopyOnWriteArrayList<>();

    Story(Name name, int node) {
        this.name = name;
        this.node = node;
    }

    Name name() {
        return name;
    }

    int node() {
        return node;
    }

    void saw(Kind kind) {
        events.add(new Event(System.nanoTime(), kind, Optional.empty(), 0));
    }

    void saw(Kind kind, Name other, int number) {
        events.add(new Event(System.nanoTime(), kind, Optional.of(other), number));
    }

    Stream<Event> events(Kind kind) {
        return events.stream().filter(event -> event.kind() == kind);
    }

    Optional<Event> first(Kind kind) {
        return events(kind).findFirst();
    }

    Optional<Name> partner() {
        return first(Kind.MATCHED).flatMap(Event::other);
    }

    /// When it ended, whichever way.
    Optional<Event> end() {
        return events.stream()
                .filter(event -> switch (event.kind()) {
                    case PARTED, LEFT, BROKEN, STUCK -> true;
                    case WAITING, MATCHED, HEARD -> false;
                })
                .findFirst();
    }

    boolean wasOpen(long at) {
        return first(Kind.MATCHED).filter(event -> event.at() < at).isPresent()
                && end().filter(event -> event.at() < at).isEmpty();
    }

    @Override
    public String toString() {
        return name + " at " + node + " saw " + events;
    }
}
