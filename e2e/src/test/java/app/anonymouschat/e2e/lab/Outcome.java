package app.anonymouschat.e2e.lab;

import java.time.Duration;

/// What became of two people who wanted to see each other.
sealed interface Outcome {
    /// Whether they saw each other, before and after.
    default boolean isGood() {
        return this instanceof Connected it && it.recovery instanceof Recovery.Healed;
    }

    /// They saw each other; `picture` is from the server's `matched` to the first picture of the partner, of the one
    /// who
    /// waited longer.
    record Connected(Sight.Way first, Sight.Way second, Duration picture, Recovery recovery) implements Outcome {
        boolean isRelayed() {
            return first.isRelayed() || second.isRelayed();
        }
    }

    /// They did not; in the words of the page and the browser, how far they came.
    record Apart(String standing) implements Outcome {}

    /// What became of them after a cut of their path.
    sealed interface Recovery {
        /// So long after it both had pictures again.
        record Healed(Duration after) implements Recovery {}

        /// They had none within the time given.
        record Dead(String standing) implements Recovery {}
    }
}
