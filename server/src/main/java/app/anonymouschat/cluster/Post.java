package app.anonymouschat.cluster;

import app.anonymouschat.telemetry.Happening;
import app.anonymouschat.telemetry.Telemetry;
import java.util.concurrent.CompletionStage;

/// Carries notes from server to server, by publish and subscribe. Any thread.
record Post(Link link, Telemetry telemetry) {
    /// How many servers heard it; fails where that is not known.
    CompletionStage<Long> send(String server, Note note) {
        telemetry.happened(Happening.REDIS_ASKED);
        return link.publish(Membership.channel(server), NoteCodec.encode(note));
    }
}
