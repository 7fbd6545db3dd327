package app.anonymouschat.ac1.handshake;

/// The same phase of both roles.
record Pair<T>(T a, T b) {}
