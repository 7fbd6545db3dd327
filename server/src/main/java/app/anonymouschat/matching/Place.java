package app.anonymouschat.matching;

/// A place that two agreed on: 16 bytes, base64url. Only they know what it stands for.
public record Place(String name) {
    @Override
    public String toString() {
        return "Place";
    }
}
