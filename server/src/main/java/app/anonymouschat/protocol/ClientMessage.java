package app.anonymouschat.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a browser says to the server in a text frame (PROTOCOL.md §2.1). Values are within the protocol's bounds.
/// None of them prints what a person sent.
public sealed interface ClientMessage {
    /// A wish to be paired: `find` or `meet`. Its proof is the counter of PROTOCOL.md §2.6, where one was asked for.
    sealed interface Search extends ClientMessage {
        /// What the partner will be given.
        KeyShare share();

        /// The counter that answers a challenge, or null where none is given.
        @Nullable
        Long proof();
    }

    /// Looks for a stranger.
    record Find(KeyShare share, Wanted wanted, @Nullable Long proof) implements Search {
        public Find {
            OutOfBounds.unless(Bounds.isProof(proof));
        }

        @Override
        public String toString() {
            return "Find";
        }
    }

    /// Whom a `find` looks for. Interests are NFC, trimmed and lower case, without doubles; `recent` and `avoid` are
    /// tokens as the browser got them, not yet opened.
    record Wanted(Mode mode, List<String> interests, List<String> languages, List<String> recent, List<String> avoid) {
        public Wanted {
            interests = List.copyOf(interests);
            languages = List.copyOf(languages);
            recent = List.copyOf(recent);
            avoid = List.copyOf(avoid);
            OutOfBounds.unless(
                    interests.size() <= Bounds.INTERESTS && interests.stream().allMatch(Interest::isValid));
            OutOfBounds.unless(
                    languages.size() <= Bounds.LANGUAGES && languages.stream().allMatch(LanguageTag::isValid));
            OutOfBounds.unless(recent.size() <= Bounds.TOKENS && recent.stream().allMatch(Bounds::isToken));
            OutOfBounds.unless(avoid.size() <= Bounds.TOKENS && avoid.stream().allMatch(Bounds::isToken));
        }

        @Override
        public String toString() {
            return "Wanted";
        }
    }

    /// Goes to a place that two agreed on; the place is 16 bytes, base64url.
    record Meet(KeyShare share, String place, @Nullable Long proof) implements Search {
        public Meet {
            OutOfBounds.unless(Base64Url.spells(place, Bounds.PLACE_BYTES) && Bounds.isProof(proof));
        }

        @Override
        public String toString() {
            return "Meet";
        }
    }

    /// Stops waiting, or lets go of the partner.
    record Leave() implements ClientMessage {}

    /// Reports the partner whom the token names.
    record Report(String token, Reason reason) implements ClientMessage {
        public Report {
            OutOfBounds.unless(Bounds.isToken(token));
        }

        @Override
        public String toString() {
            return "Report";
        }

        /// Why somebody is reported.
        public enum Reason implements Named {
            SEXUAL("sexual"),
            MINOR("minor"),
            HARASSMENT("harassment"),
            VIOLENCE("violence"),
            SPAM("spam"),
            OTHER("other");

            private final String wire;

            Reason(String wire) {
                this.wire = wire;
            }

            @Override
            public String wire() {
                return wire;
            }
        }
    }

    /// Asks for everything that the server holds about this connection.
    record Inspect() implements ClientMessage {}
}
