package app.anonymouschat.matching;

import java.util.Set;

/// Whom a visitor does not want again, by the pairings and by the origins of those partners (PROTOCOL.md §2.6).
public record Avoided(Set<PairingId> pairings, Set<Origin> origins) {
    /// Nobody.
    public static final Avoided NOBODY = new Avoided(Set.of(), Set.of());

    public Avoided {
        pairings = Set.copyOf(pairings);
        origins = Set.copyOf(origins);
    }
}
