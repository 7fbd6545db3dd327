package app.anonymouschat.guard;

import java.time.Instant;

/// That somebody of one bucket reported whom they met, and when (PROTOCOL.md §2.6).
public record Report(Bucket reporter, Met met, Instant at) {
    @Override
    public String toString() {
        return "Report";
    }
}
