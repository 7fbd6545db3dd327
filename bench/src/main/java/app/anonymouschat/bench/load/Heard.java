package app.anonymouschat.bench.load;

/// What a client takes from what its server sent.
sealed interface Heard {
    /// The server lets it in.
    record Welcomed() implements Heard {}

    /// It waits for a partner.
    record Waits() implements Heard {}

    /// It has a partner.
    record Matched() implements Heard {}

    /// It has none any more.
    record Parted() implements Heard {}

    /// A partner's message, and when that was due to be sent.
    record Relayed(long due) implements Heard {}

    /// Nothing that counts.
    record Noise() implements Heard {}

    Heard WELCOMED = new Welcomed();
    Heard WAITS = new Waits();
    Heard MATCHED = new Matched();
    Heard PARTED = new Parted();
    Heard NOISE = new Noise();
}
