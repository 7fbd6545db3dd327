package app.anonymouschat.session;

import app.anonymouschat.guard.Puzzle;
import app.anonymouschat.matching.Pairing;
import app.anonymouschat.matching.PairingId;
import app.anonymouschat.matching.Place;
import app.anonymouschat.matching.Visitor;
import app.anonymouschat.matching.Wish;
import java.time.Instant;
import java.util.Optional;

/// Where a connection is (PROTOCOL.md §2.3), with whatever belongs to that and nothing else.
sealed interface State {
    /// `idle` in the protocol's words: may search.
    sealed interface Free extends State {}

    /// `waiting` or `paired`: may not search, and may leave.
    sealed interface Busy extends State {}

    /// Open, and has said nothing yet.
    record Silent(Loop.Alarm deadline) implements Free {}

    /// Neither searches nor is paired.
    record Idle() implements Free {}

    /// As idle, and was asked for a proof.
    record Challenged(Puzzle puzzle) implements Free {}

    /// In the queue, or alone at a place.
    record Waiting(Visitor self, Wish wish, Instant since, Vigil vigil) implements Busy {}

    /// Has a partner. Of the wish only the place is kept, where they met at one.
    record Paired(Pairing pairing, Visitor self, Encounter encounter, Instant since, Loop.Alarm end) implements Busy {
        static Paired from(Waiting waiting, Pairing pairing, Instant since, Loop.Alarm end) {
            return new Paired(pairing, waiting.self(), Encounter.of(waiting.wish()), since, end);
        }

        Visitor partner() {
            return pairing.other(self.id());
        }

        PairingId id() {
            return pairing.id();
        }

        boolean isBy(PairingId id) {
            return pairing.id().equals(id);
        }

        boolean isOpener() {
            return pairing.opener().id().equals(self.id());
        }

        Optional<Place> place() {
            return switch (encounter) {
                case Encounter.ByChance() -> Optional.empty();
                case Encounter.At(Place place) -> Optional.of(place);
            };
        }
    }

    /// Closed, or asked to be.
    record Over() implements State {}

    /// How two met.
    sealed interface Encounter {
        record ByChance() implements Encounter {}

        record At(Place place) implements Encounter {}

        static Encounter of(Wish wish) {
            return switch (wish) {
                case Wish.Stranger stranger -> new ByChance();
                case Wish.Meeting(Place place) -> new At(place);
            };
        }
    }
}
