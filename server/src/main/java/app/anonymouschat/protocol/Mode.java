package app.anonymouschat.protocol;

/// What two strangers want to share: only equal modes are paired (PROTOCOL.md §2.7).
public enum Mode implements Named {
    TEXT("text"),
    VOICE("voice"),
    VIDEO("video");

    private final String wire;

    Mode(String wire) {
        this.wire = wire;
    }

    @Override
    public String wire() {
        return wire;
    }
}
