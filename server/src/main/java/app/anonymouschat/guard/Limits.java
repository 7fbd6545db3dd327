package app.anonymouschat.guard;

import java.time.Duration;

/// How much one connection and one address bucket may do (PROTOCOL.md §2.5), and when a proof is asked for.
///
/// @param socketsPerBucket connections of one bucket at a time
/// @param searches `find` and `meet` of one bucket within `searchWindow`, before a proof is asked for
/// @param frames how fast one connection may send
/// @param proofsFromOpen from so many open connections on everybody has to prove; 0 is always
public record Limits(int socketsPerBucket, int searches, Duration searchWindow, Rate frames, int proofsFromOpen) {
    /// What PROTOCOL.md says.
    public static final Limits DEFAULT =
            new Limits(20, 30, Duration.ofMinutes(10), new Rate(40, 120), Integer.MAX_VALUE);

    /// No limit at all, nor any proof or pause: for measuring, and behind a proxy that limits itself.
    public static final Limits OFF = new Limits(
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Duration.ofMinutes(10),
            new Rate(Integer.MAX_VALUE, Integer.MAX_VALUE),
            Integer.MAX_VALUE);

    /// Frames per second in the long run, and how many at once.
    public record Rate(int perSecond, int burst) {}

    /// STUN requests of one bucket that are answered within ten seconds: a browser with several networks asks a few
    /// times for each chat, and as many browsers as sockets share an address.
    long bindings() {
        return 8L * socketsPerBucket;
    }

    /// Whether anything is limited.
    boolean areOn() {
        return !equals(OFF);
    }
}
