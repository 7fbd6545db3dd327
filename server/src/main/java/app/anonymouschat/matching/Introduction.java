package app.anonymouschat.matching;

/// What a partner is given of a visitor when the two are paired: key and commitment, carried unread, and whether the
/// socket comes from a loopback or private address.
public record Introduction(String key, String commit, boolean nearby) {
    @Override
    public String toString() {
        return "Introduction";
    }
}
