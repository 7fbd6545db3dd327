package app.anonymouschat.session;

import app.anonymouschat.guard.Bucket;
import app.anonymouschat.guard.Guard;
import app.anonymouschat.guard.Pace;
import app.anonymouschat.matching.Introduction;
import app.anonymouschat.matching.Origin;
import app.anonymouschat.matching.Visitor;
import app.anonymouschat.matching.VisitorId;
import app.anonymouschat.protocol.KeyShare;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who is at the other end of the socket, as far as the server keeps it, whatever the state. Confined to the
/// connection's loop. Who says nothing costs no measure.
final class Client {
    private final Guard guard;
    private final Bucket bucket;
    private final boolean nearby;
    private final String host;
    private boolean warned;
    private @Nullable Pace words;
    private @Nullable Pace frames;

    Client(Guard guard, Bucket bucket, boolean nearby, String host) {
        this.guard = guard;
        this.bucket = bucket;
        this.nearby = nearby;
        this.host = host;
    }

    Bucket bucket() {
        return bucket;
    }

    boolean isNearby() {
        return nearby;
    }

    /// The host of its page, by which it reaches this server.
    String host() {
        return host;
    }

    boolean isWarned() {
        return warned;
    }

    /// Counts a text frame. Whether it may pass.
    boolean mayTalk(Instant now) {
        if (words == null) {
            words = guard.pace();
        }
        return words.take(now.toEpochMilli());
    }

    /// Counts a binary frame. Whether it may pass.
    boolean mayRelay(Instant now) {
        if (frames == null) {
            frames = guard.pace();
        }
        return frames.take(now.toEpochMilli());
    }

    /// How many frames of each kind could be sent at once now.
    long wordsLeft(Instant now) {
        return (words == null ? guard.pace() : words).left(now.toEpochMilli());
    }

    long framesLeft(Instant now) {
        return (frames == null ? guard.pace() : frames).left(now.toEpochMilli());
    }

    /// How long until one more may pass.
    Duration interval() {
        return guard.pace().interval();
    }

    /// Whether this is the first time.
    boolean warn() {
        boolean first = !warned;
        warned = true;
        return first;
    }

    /// This client as the lobby knows it for one search.
    Visitor visitor(VisitorId id, KeyShare share) {
        return new Visitor(id, new Origin(bucket.bits()), new Introduction(share.key(), share.commit(), nearby));
    }
}
