package app.anonymouschat.matching;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Wishes and visitors for tests, a change at a time.
final class Wishes {
    static final Wish.Stranger ANYBODY = new Wish.Stranger(Mode.VIDEO, Set.of(), Set.of(), Set.of(), Avoided.NOBODY);

    private Wishes() {}

    static Visitor visitor(long number) {
        return visitor(number, number);
    }

    static Visitor visitor(long number, long origin) {
        return new Visitor(
                new VisitorId(number), new Origin(origin), new Introduction("key" + number, "commit" + number, false));
    }

    static Wish.Stranger mode(Mode mode) {
        return new Wish.Stranger(mode, Set.of(), Set.of(), Set.of(), Avoided.NOBODY);
    }

    static Wish.Stranger interests(String... interests) {
        return new Wish.Stranger(Mode.VIDEO, Set.of(interests), Set.of(), Set.of(), Avoided.NOBODY);
    }

    static Wish.Stranger languages(String... languages) {
        return new Wish.Stranger(Mode.VIDEO, Set.of(), Set.of(languages), Set.of(), Avoided.NOBODY);
    }

    static Wish.Stranger recent(long... pairings) {
        return new Wish.Stranger(Mode.VIDEO, Set.of(), Set.of(), ids(pairings), Avoided.NOBODY);
    }

    static Wish.Stranger avoid(long... pairings) {
        return new Wish.Stranger(Mode.VIDEO, Set.of(), Set.of(), Set.of(), new Avoided(ids(pairings), Set.of()));
    }

    static Wish.Stranger avoidOrigin(long origin) {
        return new Wish.Stranger(
                Mode.VIDEO, Set.of(), Set.of(), Set.of(), new Avoided(Set.of(), Set.of(new Origin(origin))));
    }

    static Wish.Meeting place(String name) {
        return new Wish.Meeting(new Place(name));
    }

    private static Set<PairingId> ids(long... pairings) {
        return Arrays.stream(pairings).mapToObj(PairingId::new).collect(Collectors.toSet());
    }
}
