package app.anonymouschat.session;

import app.anonymouschat.protocol.CloseCode;
import app.anonymouschat.protocol.Envelope;
import app.anonymouschat.protocol.ServerMessage;
import app.anonymouschat.protocol.ServerMessage.Parted;
import app.anonymouschat.protocol.ServerMessage.Refused;
import app.anonymouschat.telemetry.Happening;
import app.anonymouschat.telemetry.Telemetry;

/// An outbox that counts what goes through it, by kind only. Confined to its connection's loop.
final class CountedOutbox {
    private final Outbox outbox;
    private final Telemetry telemetry;

    CountedOutbox(Outbox outbox, Telemetry telemetry) {
        this.outbox = outbox;
        this.telemetry = telemetry;
    }

    void send(ServerMessage message) {
        count(message);
        outbox.send(message);
    }

    void forward(Envelope envelope) {
        telemetry.happened(Happening.FRAME_RELAYED);
        outbox.forward(envelope);
    }

    /// Gives up a frame that is for nobody.
    void drop(Envelope envelope) {
        telemetry.happened(Happening.FRAME_DROPPED);
        envelope.release();
    }

    void close(CloseCode code) {
        telemetry.closed(code.code());
        outbox.close(code);
    }

    /// Has the socket read, or read no more.
    void reading(boolean on) {
        if (on) {
            outbox.resumeReading();
        } else {
            outbox.pauseReading();
        }
    }

    private void count(ServerMessage message) {
        switch (message) {
            case Refused refused -> telemetry.happened(happening(refused));
            case Parted(Parted.Cause cause) -> telemetry.happened(happening(cause));
            case ServerMessage.Reported() -> telemetry.happened(Happening.REPORT_TAKEN);
            case ServerMessage.Welcome uncounted -> {}
            case ServerMessage.Waiting uncounted -> {}
            case ServerMessage.Matched uncounted -> {}
            case ServerMessage.Knowledge uncounted -> {}
            case ServerMessage.Draining uncounted -> {}
        }
    }

    private static Happening happening(Parted.Cause cause) {
        return switch (cause) {
            case LEFT -> Happening.PARTED_LEFT;
            case LOST -> Happening.PARTED_LOST;
        };
    }

    private static Happening happening(Refused refused) {
        return switch (refused) {
            case Refused.Rate rate -> Happening.REFUSED_RATE;
            case Refused.Proof proof -> Happening.REFUSED_PROOF;
            case Refused.PlaceTaken taken -> Happening.REFUSED_PLACE_TAKEN;
            case Refused.Busy busy -> Happening.REFUSED_BUSY;
            case Refused.NotNow notNow -> Happening.REFUSED_NOT_NOW;
            case Refused.UnknownToken unknown -> Happening.REFUSED_UNKNOWN_TOKEN;
        };
    }
}
