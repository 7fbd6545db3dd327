package app.anonymouschat.matching;

/// The random name of a pairing: every relayed frame carries it between sessions (PROTOCOL.md §2.3).
public record PairingId(long number) {
    @Override
    public String toString() {
        return "PairingId";
    }
}
