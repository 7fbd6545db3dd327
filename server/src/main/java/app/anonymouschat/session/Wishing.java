package app.anonymouschat.session;

import app.anonymouschat.guard.Guard;
import app.anonymouschat.guard.Met;
import app.anonymouschat.matching.Avoided;
import app.anonymouschat.matching.Mode;
import app.anonymouschat.matching.Origin;
import app.anonymouschat.matching.PairingId;
import app.anonymouschat.matching.Place;
import app.anonymouschat.matching.Wish;
import app.anonymouschat.protocol.ClientMessage.Find;
import app.anonymouschat.protocol.ClientMessage.Meet;
import app.anonymouschat.protocol.ClientMessage.Search;
import app.anonymouschat.protocol.ClientMessage.Wanted;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Turns what a browser asked for into a wish: tokens are opened, and those that do not open are left out.
final class Wishing {
    private final Guard guard;

    Wishing(Guard guard) {
        this.guard = guard;
    }

    Wish wish(Search search) {
        return switch (search) {
            case Find find -> stranger(find.wanted());
            case Meet meet -> new Wish.Meeting(new Place(meet.place()));
        };
    }

    private Wish.Stranger stranger(Wanted wanted) {
        List<Met> avoided = opened(wanted.avoid());
        return new Wish.Stranger(
                mode(wanted.mode()),
                Set.copyOf(wanted.interests()),
                set(wanted.languages(), Wishing::language),
                set(opened(wanted.recent()), Wishing::pairing),
                new Avoided(set(avoided, Wishing::pairing), set(avoided, Wishing::partner)));
    }

    private List<Met> opened(List<String> tokens) {
        return tokens.stream().flatMap(token -> guard.open(token).stream()).toList();
    }

    private static Mode mode(app.anonymouschat.protocol.Mode mode) {
        return switch (mode) {
            case TEXT -> Mode.TEXT;
            case VOICE -> Mode.VOICE;
            case VIDEO -> Mode.VIDEO;
        };
    }

    /// Two who speak the same language understand each other whatever its region: the primary subtag counts.
    private static String language(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    private static PairingId pairing(Met met) {
        return new PairingId(met.pairing());
    }

    private static Origin partner(Met met) {
        return new Origin(met.partner().bits());
    }

    private static <A, B> Set<B> set(Collection<A> all, Function<A, B> each) {
        return all.stream().map(each).collect(Collectors.toSet());
    }
}
