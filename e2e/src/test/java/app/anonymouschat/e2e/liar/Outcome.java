package app.anonymouschat.e2e.liar;

import java.time.Duration;

/// What becomes of one victim's page.
public sealed interface Outcome {
    /// It ends with a failed check of that code, or otherwise in that way, before anybody could talk.
    record Ends(String how) implements Outcome {
        @Override
        public String toString() {
            return how;
        }
    }

    /// The same, once so much time has passed by the page's clock.
    record EndsAfter(Duration time, String how) implements Outcome {
        @Override
        public String toString() {
            return how + " after " + time.toSeconds() + " s";
        }
    }

    /// The lie changes nothing: both talk, with equal safety codes.
    record GoesOn() implements Outcome {
        @Override
        public String toString() {
            return "goes on";
        }
    }

    /// The partner's page ended the chat.
    Outcome PARTED = new Ends("partner-left");
}
