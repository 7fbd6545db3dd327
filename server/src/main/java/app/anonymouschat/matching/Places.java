package app.anonymouschat.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Places where two meet (PROTOCOL.md §2.7): the first waits, the second finds it, a third finds the place taken until
/// the pairing ends. Not thread safe; its lobby locks it.
final class Places {
    private sealed interface Occupied {
        record ByOne(Visitor visitor) implements Occupied {}

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
            case Occupied.ByTwo taken -> new Outcome.PlaceTaken();
        };
    }

    /// The visitor who waits there alone goes.
    void withdraw(VisitorId id, Place place) {
        occupied.computeIfPresent(
                place,
                (same, who) -> who instanceof Occupied.ByOne(Visitor waiting)
                                && waiting.id().equals(id)
                        ? null
                        : who);
    }

    /// The pairing that took the place is over.
    void vacate(Place place, PairingId pairing) {
        occupied.remove(place, new Occupied.ByTwo(pairing));
    }

    int size() {
        return occupied.size();
    }
}
