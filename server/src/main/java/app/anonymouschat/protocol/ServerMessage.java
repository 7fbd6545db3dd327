package app.anonymouschat.protocol;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What the server says to a browser in a text frame (PROTOCOL.md §2.2). None of them prints what it carries.
public sealed interface ServerMessage {
    /// The first frame: whether a relay can be had, and the limits that a client should know.
    record Welcome(boolean relay, Limits limits) implements ServerMessage {}

    /// Sizes in bytes and counts that this server enforces; `longestWait` is when waiting ends.
    record Limits(int textBytes, int frameBytes, int interests, Duration longestWait) {}

    /// In the queue, or alone at the place.
    record Waiting() implements ServerMessage {}

    /// Paired. The token is sealed by the server for its receiver to keep.
    record Matched(KeyShare partner, String token, List<IceServer> iceServers, boolean lan, List<String> common)
            implements ServerMessage {
        public Matched {
            iceServers = List.copyOf(iceServers);
            common = List.copyOf(common);
        }

        @Override
        public String toString() {
            return "Matched";
        }
    }

    /// What helps two browsers to connect, as their RTCIceServer takes it.
    sealed interface IceServer {
        /// Tells a browser its public address.
        record Stun(List<String> urls) implements IceServer {
            public Stun {
                urls = List.copyOf(urls);
            }

            @Override
            public String toString() {
                return "Stun";
            }
        }

        /// A relay.
        record Turn(List<String> urls, String username, String credential) implements IceServer {
            public Turn {
                urls = List.copyOf(urls);
            }

            @Override
            public String toString() {
                return "Turn";
            }
        }
    }

    /// The partner is gone.
    record Parted(Cause cause) implements ServerMessage {
        /// How the partner went.
        public enum Cause implements Named {
            /// It said so.
            LEFT("left"),
            /// Its socket is gone.
            LOST("lost");

            private final String wire;

            Cause(String wire) {
                this.wire = wire;
            }

            @Override
            public String wire() {
                return wire;
            }
        }
    }

    /// The request did nothing; the connection is as before.
    sealed interface Refused extends ServerMessage {
        /// Too much in too short a time.
        record Rate(Duration retryAfter) implements Refused {}

        /// A proof is asked for.
        record Proof(Challenge challenge) implements Refused {}

        /// Two are at the place already.
        record PlaceTaken() implements Refused {}

        /// The server has no room.
        record Busy(Duration retryAfter) implements Refused {}

        /// This address has to pause.
        record NotNow(Duration retryAfter) implements Refused {}

        /// The token is not ours, too old, or was counted already.
        record UnknownToken() implements Refused {}
    }

    /// What a proof answers: the salt is 16 bytes, base64url; difficulty is 1–28 bits (PROTOCOL.md §2.6).
    record Challenge(String salt, int difficulty, Duration ttl) {}

    /// The report was taken.
    record Reported() implements ServerMessage {}

    /// Everything that this server holds about the connection, by field, in order.
    record Knowledge(Map<String, Fact> held) implements ServerMessage {
        @Override
        public String toString() {
            return "Knowledge";
        }
    }

    /// One thing that is held.
    sealed interface Fact {
        /// Held or not.
        record Flag(boolean value) implements Fact {}

        /// A number.
        record Count(long value) implements Fact {}

        /// A word, or what stands for a value that is not shown.
        record Word(String value) implements Fact {
            @Override
            public String toString() {
                return "Word";
            }
        }

        /// Several words.
        record Words(List<String> values) implements Fact {
            public Words {
                values = List.copyOf(values);
            }

            @Override
            public String toString() {
                return "Words";
            }
        }
    }

    /// Reconnect after that time; no new match will be made here.
    record Draining(Duration retryAfter) implements ServerMessage {}
}
