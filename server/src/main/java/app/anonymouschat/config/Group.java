package app.anonymouschat.config;

/// What a setting is about: the heading it stands under in help and documents.
public enum Group {
    LISTENING("Listening"),
    ACCESS("Who may connect"),
    RELAY("Connecting calls"),
    PAIRING("Pairing"),
    LIMITS("Limits"),
    FLEET("Several servers"),
    TIMES("Times");

    private final String heading;

    Group(String heading) {
        this.heading = heading;
    }

    /// The heading, without a full stop.
    public String heading() {
        return heading;
    }
}
