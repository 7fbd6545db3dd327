package app.anonymouschat.guard;

/// What a token says to the server: in which pairing, and with whom (PROTOCOL.md §2.6).
public record Met(long pairing, Bucket partner) {
    @Override
    public String toString() {
        return "Met";
    }
}
