package app.anonymouschat.telemetry;

/// What is measured at the moment it is asked for.
public enum Level {
    SOCKETS_OPEN,
    STUN_ADDRESSES,
    HEAP_BYTES,
    CONNECTIONS_MOST,
    FILES_OPEN,
    FILES_MOST,
    /// Whether Redis keeps on disk what it holds: 0 no, 1 yes, 2 not known.
    REDIS_KEEPS
}
