package app.anonymouschat.telemetry;

/// What is measured at the moment it is asked for.
public enum Level {
    SOCKETS_OPEN,
    STUN_ADDRESSES,
    HEAP_BYTES
}
