package app.anonymouschat.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Places where two meet (PROTOCOL.md §2.7): the first waits, the second finds it, a third finds the place taken until
/// the pairing ends. Not thread safe; its lobby locks it.
final class Places {
    private sealed interface Occupied {
        record ByOne(Visitor visitor) implements Occupied {}

        /// Is about to meet somebody who came to the same place at another server.
        record ByOneHeld(Visitor visitor) implements Occupied {}

        record ByTwo(PairingId pairing) implements Occupied {}
    }

    private final Map<Place, Occupied> occupied = new HashMap<>();

    /// Comes to the place; where somebody waits there, the two are paired under the given name.
    Outcome come(Visitor visitor, Place place, PairingId fresh) {
        return switch (occupied.get(place)) {
            case null -> {
                occupied.put(place, new Occupied.ByOne(visitor));
                yield new Outcome.Waiting();
            }
            case Occupied.ByOne(Visitor first) -> {
                occupied.put(place, new Occupied.ByTwo(fresh));
                yield new Outcome.Paired(new Pairing(fresh, visitor, first, List.of()));
            }
            case Occupied.ByOneHeld taken -> new Outcome.PlaceTaken();
            case Occupied.ByTwo taken -> new Outcome.PlaceTaken();
        };
    }

    /// The visitor who waits there alone goes.
    void withdraw(VisitorId id, Place place) {
        occupied.computeIfPresent(place, (same, who) -> isBy(id, who) ? null : who);
    }

    /// Keeps who waits there alone from being found until it is released or withdrawn. Whether it could have been.
    boolean hold(Visitor visitor, Place place) {
        return occupied.replace(place, new Occupied.ByOne(visitor), new Occupied.ByOneHeld(visitor));
    }

    /// Whoever was held can be found again.
    void release(Visitor visitor, Place place) {
        occupied.replace(place, new Occupied.ByOneHeld(visitor), new Occupied.ByOne(visitor));
    }

    private static boolean isBy(VisitorId id, Occupied who) {
        return switch (who) {
            case Occupied.ByOne(Visitor waiting) -> waiting.id().equals(id);
            case Occupied.ByOneHeld(Visitor waiting) -> waiting.id().equals(id);
            case Occupied.ByTwo two -> false;
        };
    }

    /// The pairing that took the place is over.
    void vacate(Place place, PairingId pairing) {
        occupied.remove(place, new Occupied.ByTwo(pairing));
    }

    int size() {
        return occupied.size();
    }
}
