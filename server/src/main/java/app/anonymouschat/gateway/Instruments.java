package app.anonymouschat.gateway;

import app.anonymouschat.telemetry.Happening;
import app.anonymouschat.telemetry.Line;
import app.anonymouschat.telemetry.Log;
import app.anonymouschat.telemetry.Telemetry;
import app.anonymouschat.telemetry.Trace;
import io.netty.handler.codec.DecoderException;
import java.io.IOException;

/// What the gateway counts and says. Any thread.
record Instruments(Telemetry telemetry, Log log) {
    void count(Happening what) {
        telemetry.happened(what);
    }

    void say(Line line, Happening what) {
        count(what);
        log.say(line);
    }

    /// A connection broke: a peer's doing, or a bug of ours.
    void broken(Throwable cause) {
        if (cause instanceof IOException || cause instanceof DecoderException) {
            count(Happening.CONNECTION_BROKEN);
        } else {
            bug(cause);
        }
    }

    void bug(Throwable cause) {
        count(Happening.BUG);
        log.bug(Trace.of(cause));
    }
}
