package app.anonymouschat.cluster;

import app.anonymouschat.telemetry.Happening;
import app.anonymouschat.telemetry.Telemetry;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The one thread on which what concerns other servers is decided, in the order in which it came.
final class Desk implements Executor, AutoCloseable {
    private final Telemetry telemetry;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread desk = new Thread(task, "fleet");
        desk.setDaemon(true);
        return desk;
    });

    Desk(Telemetry telemetry) {
        this.telemetry = telemetry;
    }

    @Override
    public void execute(Runnable task) {
        try {
            thread.execute(() -> run(task));
        } catch (RejectedExecutionException closed) {
            // The server has stopped: nobody is left whom it concerns.
        }
    }

    void every(Duration time, Runnable task) {
        var _ = thread.scheduleWithFixedDelay(() -> run(task), 0, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException bug) {
            telemetry.happened(Happening.BUG);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
