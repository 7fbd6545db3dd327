package app.anonymouschat.guard;

/// What stands for an address for a day: 64 bits that lead back to nobody without the day's key (PROTOCOL.md §2.6).
/// Never printed.
public record Bucket(long bits) {
    @Override
    public String toString() {
        return "Bucket";
    }
}
