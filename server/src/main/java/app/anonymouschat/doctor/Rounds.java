package app.anonymouschat.doctor;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Looks at several things at once, each within its time. For one thread.
final class Rounds implements AutoCloseable {
    private static final String TOO_LONG = "Try again; if it stays so, look at what stands between.";

    /// Looks at one thing.
    interface Look {
        List<Finding> take() throws IOException;
    }

    private record Begun(String subject, Duration limit, long beganNanos, Future<List<Finding>> findings) {}

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Begun> begun = new ArrayList<>();

    /// Begins to look; a failure on the way is a finding of this subject.
    void begin(String subject, Duration atMost, Look look) {
        begun.add(new Begun(subject, atMost, System.nanoTime(), threads.submit(look::take)));
    }

    /// All that was found, in the order in which it was begun.
    List<Finding> end() {
        List<Finding> all = begun.stream().flatMap(each -> await(each).stream()).toList();
        begun.clear();
        return all;
    }

    /// One look by itself.
    List<Finding> look(String subject, Duration atMost, Look look) {
        return await(new Begun(subject, atMost, System.nanoTime(), threads.submit(look::take)));
    }

    private static List<Finding> await(Begun each) {
        long left = each.limit().toNanos() - (System.nanoTime() - each.beganNanos());
        try {
            return each.findings().get(Math.max(0, left), TimeUnit.NANOSECONDS);
        } catch (TimeoutException tooLong) {
            each.findings().cancel(true);
            String found = "not done within " + each.limit().toSeconds() + " s";
            return List.of(Finding.failed(each.subject(), found, TOO_LONG));
        } catch (ExecutionException failed) {
            return List.of(trouble(each.subject(), failed));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of(Finding.notChecked(each.subject(), "stopped"));
        }
    }

    private static Finding trouble(String subject, ExecutionException failed) {
        if (failed.getCause() instanceof IOException failure) {
            return Finding.failed(subject, Trouble.said(failure), TOO_LONG);
        }
        throw new IllegalStateException(failed);
    }

    /// Whoever still looks is interrupted.
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
