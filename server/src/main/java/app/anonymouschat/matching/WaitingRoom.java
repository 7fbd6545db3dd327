package app.anonymouschat.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Those of one mode who wait for a stranger (PROTOCOL.md §2.7). Pure: no clock, no lock, no randomness. Not thread
/// safe; its lobby locks it.
///
/// No two who wait here suit each other. That holds because a pair can come to suit only by one of them arriving or
/// growing more patient, and whoever does looks at once.
final class WaitingRoom {
    /// Who was found, and the interests that both have.
    record Match(Visitor partner, List<String> common) {
        @Override
        public String toString() {
            return "Match";
        }
    }

    private final Map<VisitorId, Guest> guests = new HashMap<>();
    /// Off the shelves: found by nobody here, while a match elsewhere is being agreed on.
    private final Map<VisitorId, Guest> held = new HashMap<>();
    private final Shelves shelves = new Shelves();
    private long arrivals;

    /// Finds the visitor a partner, who leaves the room with it, or takes it in.
    Optional<Match> offer(Visitor visitor, Wish.Stranger wish) {
        return seekOrSeat(Guest.arriving(arrivals++, visitor, wish));
    }

    /// The visitor is ready for more, and looks again from the place in the queue that it has.
    Optional<Match> widen(VisitorId id, Patience patience) {
        held.computeIfPresent(id, (same, guest) -> guest.with(patience));
        return unseat(id).flatMap(guest -> seekOrSeat(guest.with(patience)));
    }

    /// The visitor leaves, if it is here.
    void withdraw(VisitorId id) {
        held.remove(id);
        var _ = unseat(id);
    }

    /// Keeps the visitor from being found until it is released or withdrawn. Whether it could have been.
    boolean hold(VisitorId id) {
        Optional<Guest> guest = unseat(id);
        guest.ifPresent(seated -> held.put(id, seated));
        return guest.isPresent();
    }

    /// A visitor that was held looks again from the place in the queue that it has.
    Optional<Match> release(VisitorId id) {
        return Optional.ofNullable(held.remove(id)).flatMap(this::seekOrSeat);
    }

    private Optional<Guest> unseat(VisitorId id) {
        Optional<Guest> guest = Optional.ofNullable(guests.remove(id));
        guest.ifPresent(shelves::remove);
        return guest;
    }

    int size() {
        return guests.size();
    }

    private Optional<Match> seekOrSeat(Guest seeker) {
        Optional<Guest> found = best(seeker);
        found.ifPresentOrElse(partner -> unseat(partner.visitor().id()), () -> seat(seeker));
        return found.map(partner -> new Match(partner.visitor(), seeker.common(partner)));
    }

    private Optional<Guest> best(Guest seeker) {
        return shelves.longestWaiting(seeker, seeker.interests())
                .or(() -> shelves.longestWaiting(seeker, seeker.openness().takes()));
    }

    private void seat(Guest guest) {
        guests.put(guest.visitor().id(), guest);
        shelves.add(guest);
    }
}
