package app.anonymouschat.matching;

import java.util.Set;

/// By what guests are found on the shelves.
sealed interface Topic {
    /// An interest.
    record Interest(String name) implements Topic {
        @Override
        public String toString() {
            return "Interest";
        }
    }

    /// How far a guest looks beyond its interests.
    enum Openness implements Topic {
        /// Has interests and waits for them.
        PICKY,
        /// Has no interests.
        PLAIN,
        /// Has waited, and takes anybody.
        OPEN;

        /// Whom a guest of this openness is paired with where no interest is shared: one of the two has waited, or
        /// neither has interests.
        Set<Openness> takes() {
            return switch (this) {
                case PICKY -> Set.of(OPEN);
                case PLAIN -> Set.of(PLAIN, OPEN);
                case OPEN -> Set.of(PICKY, PLAIN, OPEN);
            };
        }
    }
}
