package app.anonymouschat.matching;

/// What came of asking the lobby.
public sealed interface Outcome {
    /// Nobody yet.
    record Waiting() implements Outcome {}

    /// A partner; the asker is the opener.
    record Paired(Pairing pairing) implements Outcome {}

    /// Two are at the place already.
    record PlaceTaken() implements Outcome {}
}
