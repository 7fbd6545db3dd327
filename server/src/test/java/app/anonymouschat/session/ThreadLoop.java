package app.anonymouschat.session;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/// A loop with a thread of its own, on which no alarm ever rings.
final class ThreadLoop implements Loop, AutoCloseable {
    private volatile Thread thread = Thread.currentThread();
    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
        thread = new Thread(task, "loop");
        return thread;
    });

    @Override
    public void execute(Runnable task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException closed) {
            // the test is over: nobody hears what is still said
        }
    }

    @Override
    public boolean isCurrent() {
        return Thread.currentThread() == thread;
    }

    @Override
    public Alarm after(Duration delay, Runnable task) {
        return () -> {};
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
