package app.anonymouschat.cluster;

import app.anonymouschat.matching.Origin;
import app.anonymouschat.matching.PairingId;
import app.anonymouschat.matching.Patience;
import app.anonymouschat.matching.Place;
import app.anonymouschat.matching.Wish;
import app.anonymouschat.telemetry.Happening;
import app.anonymouschat.telemetry.Telemetry;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/// Those who wait at any server, and were not paired at home, as Redis holds them: a random name, marks and numbers,
/// each
/// with a time to live. Any thread. All keys of it are in one slot, so that each step can be taken whole.
final class Pool {
    /// How long an entry lives that its server does not renew.
    static final Duration LIFE = Duration.ofSeconds(30);

    private final Link link;
    private final Marks marks;
    private final Telemetry telemetry;
    private final Duration pairingEnds;

    Pool(Link link, Marks marks, Telemetry telemetry, Duration pairingEnds) {
        this.link = link;
        this.marks = marks;
        this.telemetry = telemetry;
        this.pairingEnds = pairingEnds;
    }

    /// Finds the visitor a partner at another server, else lets it be found from there. Again for one who waits: it
    /// looks
    /// again from the place in the queue that it has. The pairing's name is for what may come of it.
    CompletionStage<Answer> come(Member self, Origin origin, Wish wish, Set<Patience> patience, PairingId pairing) {
        return switch (wish) {
            case Wish.Stranger stranger -> come(self, origin, stranger, patience);
            case Wish.Meeting(Place place) ->
                run(
                                Script.MEET,
                                List.of(Membership.lease(self.server()), key(place)),
                                self.written(),
                                name(pairing),
                                LIFE.toMillis(),
                                pairingEnds.toMillis())
                        .thenApply(Answer::read);
        };
    }

    private CompletionStage<Answer> come(Member self, Origin origin, Wish.Stranger wish, Set<Patience> patience) {
        return run(
                        Script.COME,
                        List.of(Membership.lease(self.server())),
                        self.written(),
                        wish.mode().name().toLowerCase(Locale.ROOT),
                        Long.toHexString(origin.mark()),
                        openness(wish, patience),
                        patience.contains(Patience.AGAIN) ? "1" : "0",
                        LIFE.toMillis(),
                        String.join(",", marks.of(wish.languages())),
                        String.join(",", marks.of(wish.interests())),
                        pairings(wish.recent()),
                        pairings(wish.avoided().pairings()),
                        wish.avoided().origins().stream()
                                .map(each -> Long.toHexString(each.mark()))
                                .collect(Collectors.joining(",")))
                .thenApply(Answer::read);
    }

    private static String openness(Wish.Stranger wish, Set<Patience> patience) {
        if (patience.contains(Patience.ANYBODY)) {
            return "OPEN";
        }
        return wish.interests().isEmpty() ? "PLAIN" : "PICKY";
    }

    /// The visitor waits no more.
    void go(Member self, Wish wish) {
        var _ = switch (wish) {
            case Wish.Stranger stranger -> run(Script.GO, List.of("{ac}:v:" + self.written()), self.written());
            case Wish.Meeting(Place place) -> run(Script.VACATE, List.of(key(place)), "one " + self.written());
        };
    }

    /// Two of this server, of whom the first had waited there, have the place.
    void take(Member waited, Place place, PairingId pairing) {
        var _ = run(
                Script.TAKE,
                List.of(Membership.lease(waited.server()), key(place)),
                name(pairing),
                pairingEnds.toMillis(),
                waited.written());
    }

    /// The pairing that took the place is over, or did not come about.
    void vacate(Place place, PairingId pairing) {
        var _ = run(Script.VACATE, List.of(key(place)), "two " + name(pairing));
    }

    private CompletionStage<List<String>> run(Script script, List<String> keys, Object... arguments) {
        telemetry.happened(Happening.REDIS_ASKED);
        return link.run(script, keys, arguments);
    }

    private static String key(Place place) {
        return "{ac}:p:" + place.name();
    }

    private static String name(PairingId pairing) {
        return Long.toHexString(pairing.number());
    }

    private static String pairings(Collection<PairingId> pairings) {
        return pairings.stream().map(Pool::name).collect(Collectors.joining(","));
    }
}
