package app.anonymouschat.matching;

/// Port: where visitors wait and are paired (PROTOCOL.md §2.7). Any thread may call it.
///
/// The asker gets its answer as a value. A visitor who waits is paired by somebody else's asking: it hears of that from
/// the opener, and may hear of it after it withdrew; then it declines.
public interface Lobby {
    /// Pairs the visitor with whom suits best, else lets it wait.
    Outcome offer(Visitor visitor, Wish wish);

    /// A waiting visitor is ready for more, and looks again. Waiting where it is no longer here.
    Outcome widen(Visitor visitor, Wish wish, Patience patience);

    /// The visitor waits no more. Does nothing where it is no longer here.
    void withdraw(Visitor visitor, Wish wish);

    /// The pairing that took this place is over: the place is free again.
    void vacate(Place place, PairingId pairing);
}
