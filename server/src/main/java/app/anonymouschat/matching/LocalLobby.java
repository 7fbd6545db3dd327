package app.anonymouschat.matching;

import java.util.Optional;
import java.util.random.RandomGenerator;

/// The lobby of one server. Thread safe: one small lock for each mode and one for the places, held for a few
/// microseconds and never across I/O.
public final class LocalLobby implements Lobby {
    private final WaitingRoom text = new WaitingRoom();
    private final WaitingRoom voice = new WaitingRoom();
    private final WaitingRoom video = new WaitingRoom();
    private final Places places = new Places();
    private final RandomGenerator random;

    /// The generator names pairings: it has to be secure and safe for any thread.
    public LocalLobby(RandomGenerator random) {
        this.random = random;
    }

    @Override
    public Outcome offer(Visitor visitor, Wish wish) {
        PairingId fresh = new PairingId(random.nextLong());
        return switch (wish) {
            case Wish.Stranger stranger -> {
                WaitingRoom room = room(stranger);
                synchronized (room) {
                    yield outcome(fresh, visitor, room.offer(visitor, stranger));
                }
            }
            case Wish.Meeting(Place place) -> {
                synchronized (places) {
                    yield places.come(visitor, place, fresh);
                }
            }
        };
    }

    @Override
    public Outcome widen(Visitor visitor, Wish wish, Patience patience) {
        PairingId fresh = new PairingId(random.nextLong());
        return switch (wish) {
            case Wish.Stranger stranger -> {
                WaitingRoom room = room(stranger);
                synchronized (room) {
                    yield outcome(fresh, visitor, room.widen(visitor.id(), patience));
                }
            }
            case Wish.Meeting unmoved -> new Outcome.Waiting();
        };
    }

    @Override
    public void withdraw(Visitor visitor, Wish wish) {
        switch (wish) {
            case Wish.Stranger stranger -> {
                WaitingRoom room = room(stranger);
                synchronized (room) {
                    room.withdraw(visitor.id());
                }
            }
            case Wish.Meeting(Place place) -> {
                synchronized (places) {
                    places.withdraw(visitor.id(), place);
                }
            }
        }
    }

    /// Keeps a waiting visitor from being found here, while a match with somebody at another server is being agreed on.
    /// Whether it could have been found until now; only then is it the caller's to {@link #release} or withdraw.
    public boolean hold(Visitor visitor, Wish wish) {
        return switch (wish) {
            case Wish.Stranger stranger -> {
                WaitingRoom room = room(stranger);
                synchronized (room) {
                    yield room.hold(visitor.id());
                }
            }
            case Wish.Meeting(Place place) -> {
                synchronized (places) {
                    yield places.hold(visitor, place);
                }
            }
        };
    }

    /// A visitor that was held looks again. Waiting where it is no longer here.
    public Outcome release(Visitor visitor, Wish wish) {
        PairingId fresh = new PairingId(random.nextLong());
        return switch (wish) {
            case Wish.Stranger stranger -> {
                WaitingRoom room = room(stranger);
                synchronized (room) {
                    yield outcome(fresh, visitor, room.release(visitor.id()));
                }
            }
            case Wish.Meeting(Place place) -> {
                synchronized (places) {
                    places.release(visitor, place);
                    yield new Outcome.Waiting();
                }
            }
        };
    }

    @Override
    public void vacate(Place place, PairingId pairing) {
        synchronized (places) {
            places.vacate(place, pairing);
        }
    }

    private WaitingRoom room(Wish.Stranger wish) {
        return switch (wish.mode()) {
            case TEXT -> text;
            case VOICE -> voice;
            case VIDEO -> video;
        };
    }

    private static Outcome outcome(PairingId fresh, Visitor asker, Optional<WaitingRoom.Match> match) {
        return match.<Outcome>map(
                        found -> new Outcome.Paired(new Pairing(fresh, asker, found.partner(), found.common())))
                .orElseGet(Outcome.Waiting::new);
    }
}
