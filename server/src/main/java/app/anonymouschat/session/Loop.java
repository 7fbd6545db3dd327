package app.anonymouschat.session;

import java.time.Duration;
import java.util.concurrent.Executor;

/// The event loop that a connection lives on: runs tasks one at a time, in the order in which any one thread gave
/// them. The gateway implements it, one object for each loop. Any thread may call it.
public interface Loop extends Executor {
    /// Whether the caller runs on this loop.
    boolean isCurrent();

    /// Runs the task on this loop: now where the caller is on it, else later.
    default void perform(Runnable task) {
        if (isCurrent()) {
            task.run();
        } else {
            execute(task);
        }
    }

    /// Runs the task on this loop after the delay, give or take a tenth of a second.
    Alarm after(Duration delay, Runnable task);

    /// A task that is still to come.
    interface Alarm {
        /// It shall not run. Called on the loop, the task never runs afterwards; again or too late does nothing.
        void cancel();
    }
}
