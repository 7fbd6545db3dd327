package app.anonymouschat.session;

import app.anonymouschat.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.PriorityQueue;

/// A loop that runs when a test says so, a task at a time, so that a test chooses the interleaving of several.
final class ManualLoop implements Loop {
    private static final class Entry implements Alarm {
        private final Instant at;
        private final long number;
        private final Runnable task;
        private boolean cancelled;

        Entry(Instant at, long number, Runnable task) {
            this.at = at;
            this.number = number;
            this.task = task;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }

    private final ManualClock clock;
    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final PriorityQueue<Entry> alarms = new PriorityQueue<>(
            Comparator.<Entry, Instant>comparing(entry -> entry.at).thenComparingLong(entry -> entry.number));
    private boolean running;
    private long numbers;

    ManualLoop(ManualClock clock) {
        this.clock = clock;
    }

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    @Override
    public boolean isCurrent() {
        return running;
    }

    @Override
    public Alarm after(Duration delay, Runnable task) {
        Entry entry = new Entry(clock.instant().plus(delay), numbers++, task);
        alarms.add(entry);
        return entry;
    }

    /// Does something on this loop at once, as if an event of its own came.
    void on(Runnable task) {
        running = true;
        try {
            task.run();
        } finally {
            running = false;
        }
    }

    /// Runs the next task that was posted. Whether there was one.
    boolean step() {
        Optional<Runnable> next = Optional.ofNullable(tasks.poll());
        next.ifPresent(this::on);
        return next.isPresent();
    }

    /// When the next alarm rings, if any is set.
    Optional<Instant> nextAlarm() {
        alarms.removeIf(entry -> entry.cancelled);
        return Optional.ofNullable(alarms.peek()).map(entry -> entry.at);
    }

    /// Rings the alarms that are due.
    void ring() {
        while (nextAlarm().filter(at -> !at.isAfter(clock.instant())).isPresent()) {
            on(alarms.remove().task);
        }
    }
}
