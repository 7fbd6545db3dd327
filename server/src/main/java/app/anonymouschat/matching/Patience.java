package app.anonymouschat.matching;

/// What a visitor who has waited for a while is ready for (PROTOCOL.md §2.7).
public enum Patience {
    /// A stranger without a common interest; after 5 s.
    ANYBODY,
    /// Somebody met in this visit already; after 10 s.
    AGAIN
}
