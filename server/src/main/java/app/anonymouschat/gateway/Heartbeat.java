package app.anonymouschat.gateway;

import app.anonymouschat.gateway.GatewaySettings.Deadlines;
import app.anonymouschat.protocol.CloseCode;
import app.anonymouschat.session.Loop;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Pings one socket, and closes it with 4408 where nothing has come for too long (PROTOCOL.md §2.5). Silence that we
/// asked for, by not reading, does not count. Confined to its connection's loop.
final class Heartbeat {
    private final SocketOutbox outbox;
    private final LoopPort loop;
    private final Deadlines deadlines;
    private long heardNanos = System.nanoTime();
    private long pingedNanos = heardNanos;
    private Loop.@Nullable Alarm alarm;

    Heartbeat(SocketOutbox outbox, LoopPort loop, Deadlines deadlines) {
        this.outbox = outbox;
        this.loop = loop;
        this.deadlines = deadlines;
    }

    void start() {
        long now = System.nanoTime();
        Duration untilPing = deadlines.ping().minusNanos(now - pingedNanos);
        Duration untilIdle = deadlines.idle().minusNanos(now - heardNanos);
        alarm = loop.after(untilPing.compareTo(untilIdle) < 0 ? untilPing : untilIdle, this::beat);
    }

    void stop() {
        if (alarm != null) {
            alarm.cancel();
            alarm = null;
        }
    }

    void heard() {
        heardNanos = System.nanoTime();
    }

    private void beat() {
        long now = System.nanoTime();
        if (!outbox.isReading()) {
            heardNanos = now;
        }
        if (outbox.isClosing()) {
            return;
        }
        if (now - heardNanos >= deadlines.idle().toNanos()) {
            outbox.shut(CloseCode.TOO_SLOW);
            return;
        }
        if (now - pingedNanos >= deadlines.ping().toNanos()) {
            pingedNanos = now;
            outbox.ping();
        }
        start();
    }
}
