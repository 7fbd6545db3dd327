package app.anonymouschat.ac1.media;

import app.anonymouschat.ac1.Code;
import app.anonymouschat.ac1.ProtocolFailure;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;

/// Counts frames that did not open: 100 in 10 seconds end the chat (`PROTOCOL.md` §5).
public final class FrameFailures {
    private static final int MOST = 100;
    private static final Duration SPAN = Duration.ofSeconds(10);

    private final InstantSource clock;
    private final ArrayDeque<Instant> recent = new ArrayDeque<>();

    /// Counts by this clock.
    public FrameFailures(InstantSource clock) {
        this.clock = clock;
    }

    /// One more frame did not open; `E_SFRAME` where it is one too many.
    public void add() {
        Instant now = clock.instant();
        while (!recent.isEmpty() && !recent.getFirst().isAfter(now.minus(SPAN))) {
            recent.removeFirst();
        }
        recent.addLast(now);
        if (recent.size() >= MOST) {
            throw new ProtocolFailure(Code.E_SFRAME);
        }
    }
}
