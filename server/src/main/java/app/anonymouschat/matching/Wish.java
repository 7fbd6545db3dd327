package app.anonymouschat.matching;

import java.util.Collections;
import java.util.Set;

/// Whom a visitor wants to meet (PROTOCOL.md §2.7). Prints nothing of it.
public sealed interface Wish {
    /// Some stranger. Languages are primary subtags in lower case; `recent` are the pairings of this visit.
    record Stranger(Mode mode, Set<String> interests, Set<String> languages, Set<PairingId> recent, Avoided avoided)
            implements Wish {
        public Stranger {
            interests = Set.copyOf(interests);
            languages = Set.copyOf(languages);
            recent = Set.copyOf(recent);
        }

        /// Whether both met in a pairing that both still know of.
        boolean metRecently(Stranger other) {
            return !Collections.disjoint(recent, other.recent);
        }

        /// Whether this one avoids a pairing that the other names too: then the other is whom it met there.
        boolean avoids(Stranger other) {
            return !Collections.disjoint(avoided.pairings(), other.recent)
                    || !Collections.disjoint(avoided.pairings(), other.avoided.pairings());
        }

        @Override
        public String toString() {
            return "Stranger";
        }
    }

    /// Whoever comes to this place.
    record Meeting(Place place) implements Wish {}
}
