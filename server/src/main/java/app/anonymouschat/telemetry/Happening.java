package app.anonymouschat.telemetry;

/// What is counted.
public enum Happening {
    SESSION_OPENED,
    SESSION_ENDED,
    SEARCH_BEGAN,
    PAIRED,
    PARTED_LEFT,
    PARTED_LOST,
    FRAME_RELAYED,
    FRAME_DROPPED,
    REPORT_TAKEN,
    REFUSED_RATE,
    REFUSED_PROOF,
    REFUSED_PLACE_TAKEN,
    REFUSED_BUSY,
    REFUSED_NOT_NOW,
    REFUSED_UNKNOWN_TOKEN
}
