package app.anonymouschat.session;

import app.anonymouschat.guard.Bucket;
import app.anonymouschat.guard.Guard;
import app.anonymouschat.guard.Puzzle;
import app.anonymouschat.matching.Pairing;
import app.anonymouschat.matching.Wish;
import app.anonymouschat.protocol.ServerMessage.Fact;
import app.anonymouschat.protocol.ServerMessage.Knowledge;
import app.anonymouschat.session.State.Challenged;
import app.anonymouschat.session.State.Idle;
import app.anonymouschat.session.State.Over;
import app.anonymouschat.session.State.Paired;
import app.anonymouschat.session.State.Silent;
import app.anonymouschat.session.State.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Tells a client everything that the server holds about its connection, by field (PROTOCOL.md §2.2, `knowledge`). It
/// reads the state itself, so that it can not say anything else. Random numbers and what stands for an address are
/// named, not shown: they mean nothing to the client and are the server's to keep.
final class Inspection {
    private static final Fact SOCKET = new Fact.Word("in the open socket, nowhere else");
    private static final Fact BUCKET = new Fact.Word("64 bits in place of your address, under a key that ends today");
    private static final Fact PARTNER = new Fact.Word("their socket, key, commitment and 64 bits for their address");
    private static final Fact HELD = new Fact.Flag(true);

    private final Map<String, Fact> held = new LinkedHashMap<>();
    private final Instant now;

    private Inspection(Instant now) {
        this.now = now;
    }

    static Knowledge of(House house, Client client, State state) {
        Inspection inspection = new Inspection(house.clock().instant());
        inspection.connection(client);
        inspection.address(house.guard(), client.bucket());
        inspection.state(state);
        return new Knowledge(inspection.held);
    }

    private void connection(Client client) {
        held.put("address", SOCKET);
        held.put("nearby", new Fact.Flag(client.isNearby()));
        word("pageHost", client.host());
        held.put("warned", new Fact.Flag(client.isWarned()));
        count("textFramesLeft", client.wordsLeft(now));
        count("binaryFramesLeft", client.framesLeft(now));
    }

    private void address(Guard guard, Bucket bucket) {
        held.put("bucket", BUCKET);
        count("bucketSockets", guard.socketsOf(bucket));
        count("bucketSearches", guard.searchesOf(bucket));
        count("bucketStunRequests", guard.stunRequestsOf(bucket));
        count("bucketReporters", guard.reportersOf(bucket));
    }

    private void state(State state) {
        switch (state) {
            case Silent silent -> word("state", "idle");
            case Idle() -> word("state", "idle");
            case Challenged(Puzzle puzzle) -> challenged(puzzle);
            case Waiting waiting -> waiting(waiting);
            case Paired paired -> paired(paired);
            case Over() -> word("state", "closed");
        }
    }

    private void challenged(Puzzle puzzle) {
        word("state", "idle");
        word("proofSalt", puzzle.salt());
        count("proofDifficulty", puzzle.difficulty());
        count("proofEndsInMs", Duration.between(now, puzzle.end()).toMillis());
    }

    private void waiting(Waiting waiting) {
        word("state", "waiting");
        since("waitingMs", waiting.since());
        own();
        switch (waiting.wish()) {
            case Wish.Stranger wish -> wish(wish);
            case Wish.Meeting(var place) -> word("place", place.name());
        }
    }

    private void wish(Wish.Stranger wish) {
        word("mode", wish.mode().name().toLowerCase(Locale.ROOT));
        words("interests", wish.interests());
        words("languages", wish.languages());
        count("recentPairings", wish.recent().size());
        count("avoidedPairings", wish.avoided().pairings().size());
        count("avoidedBuckets", wish.avoided().origins().size());
    }

    private void paired(Paired paired) {
        word("state", "paired");
        since("pairedMs", paired.since());
        own();
        pairing(paired.pairing());
        paired.place().ifPresent(place -> word("place", place.name()));
    }

    private void pairing(Pairing pairing) {
        held.put("pairing", new Fact.Word("a random number, dropped when the pairing ends"));
        held.put("partner", PARTNER);
        words("common", pairing.common());
    }

    private void own() {
        held.put("search", new Fact.Word("a number for this search"));
        held.put("key", HELD);
        held.put("commit", HELD);
    }

    private void since(String name, Instant then) {
        count(name, Duration.between(then, now).toMillis());
    }

    private void count(String name, long value) {
        held.put(name, new Fact.Count(value));
    }

    private void word(String name, String value) {
        held.put(name, new Fact.Word(value));
    }

    private void words(String name, Collection<String> values) {
        held.put(name, new Fact.Words(values.stream().sorted().toList()));
    }
}
