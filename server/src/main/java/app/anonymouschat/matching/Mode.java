package app.anonymouschat.matching;

/// What is shared; only equal modes are paired.
public enum Mode {
    TEXT,
    VOICE,
    VIDEO
}
