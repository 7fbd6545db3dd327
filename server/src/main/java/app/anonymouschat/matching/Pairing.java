package app.anonymouschat.matching;

import java.util.List;

/// Two visitors for each other. The opener is whose search made the pair: it is told first, and has its partner told
/// after, so that no frame can overtake the news (PROTOCOL.md §2: `matched` goes to both before anything is relayed).
public record Pairing(PairingId id, Visitor opener, Visitor partner, List<String> common) {
    public Pairing {
        common = List.copyOf(common);
    }

    /// The other of the two.
    public Visitor other(VisitorId one) {
        return one.equals(opener.id()) ? partner : opener;
    }

    @Override
    public String toString() {
        return "Pairing";
    }
}
