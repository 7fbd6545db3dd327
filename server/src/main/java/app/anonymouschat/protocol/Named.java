package app.anonymouschat.protocol;

/// A constant with a name of its own in the protocol.
interface Named {
    /// Its name on the wire.
    String wire();
}
