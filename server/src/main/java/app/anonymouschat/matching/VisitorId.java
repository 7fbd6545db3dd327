package app.anonymouschat.matching;

/// One search of one connection: every `find` and `meet` gets a fresh one, so that nothing meant for an earlier search
/// can be taken for this one's. It never leaves the servers.
public record VisitorId(long number) {
    @Override
    public String toString() {
        return "VisitorId";
    }
}
