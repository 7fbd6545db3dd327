package app.anonymouschat.bench.load;

import io.netty.channel.EventLoop;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Does what a schedule says when it is due, and catches up at once where it is late. Confined to its loop.
final class Pacer {
    /// One event, and when it was due.
    interface Action {
        void perform(long number, long due);
    }

    /// What is due sooner than this after another waits for it: waking up costs processor time that the server lacks.
    private static final long LEAST_NAP_NANOS = TimeUnit.MICROSECONDS.toNanos(200);

    private final EventLoop loop;
    private final Schedule schedule;
    private final Action action;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private long next;

    private Pacer(EventLoop loop, Schedule schedule, Action action) {
        this.loop = loop;
        this.schedule = schedule;
        this.action = action;
    }

    /// Completes when the last event's time is over.
    static CompletableFuture<Void> run(EventLoop loop, Schedule schedule, Action action) {
        Pacer pacer = new Pacer(loop, schedule, action);
        loop.execute(pacer::go);
        return pacer.done;
    }

    private void go() {
        try {
            perform();
        } catch (RuntimeException broken) {
            done.completeExceptionally(broken);
            return;
        }
        long now = System.nanoTime();
        if (next == schedule.count() && now - schedule.end() >= 0) {
            done.complete(null);
            return;
        }
        long nap = Math.max(LEAST_NAP_NANOS, schedule.due(next) - now);
        var _ = loop.schedule(this::go, nap, TimeUnit.NANOSECONDS);
    }

    private void perform() {
        while (next < schedule.count() && System.nanoTime() - schedule.due(next) >= 0) {
            long number = next++;
            action.perform(number, schedule.due(number));
        }
    }
}
