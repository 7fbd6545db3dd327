package app.anonymouschat.gateway;

import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.EventExecutorChooserFactory;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;

/// Gives new connections to the first event loop that has room, so that few are at work and partners mostly live on the
/// same one: what goes from one to the other has no other thread to wake. Any thread.
///
/// A loop has room while it worked for less than half of the last moment; where none has, the one that worked least is
/// taken. Connections last for seconds, so those that come spread the work soon where it grew (docs/decisions/0026).
final class FirstWithRoom implements EventExecutorChooserFactory {
    static final Duration MOMENT = Duration.ofMillis(100);

    private final ToLongFunction<EventExecutor> workedNanos;
    private final LongSupplier nanoTime;

    /// Asks the first for how long a loop has worked since it started, and only of loops that were given something.
    FirstWithRoom(ToLongFunction<EventExecutor> workedNanos, LongSupplier nanoTime) {
        this.workedNanos = workedNanos;
        this.nanoTime = nanoTime;
    }

    @Override
    public EventExecutorChooser newChooser(EventExecutor[] loops) {
        return new Chooser(loops);
    }

    private final class Chooser implements EventExecutorChooser {
        private final EventExecutor[] loops;
        private final long[] worked;
        private long looked = nanoTime.getAsLong();
        private int chosen;
        /// How many were ever chosen: the first ones.
        private int begun = 1;

        Chooser(EventExecutor[] loops) {
            this.loops = loops.clone();
            this.worked = new long[loops.length];
        }

        @Override
        public synchronized EventExecutor next() {
            long passed = nanoTime.getAsLong() - looked;
            if (passed >= MOMENT.toNanos()) {
                looked += passed;
                chosen = firstWithRoom(passed / 2);
                begun = Math.max(begun, chosen + 1);
            }
            return loops[chosen];
        }

        private int firstWithRoom(long half) {
            long[] shares = new long[begun];
            for (int i = 0; i < begun; i++) {
                long now = workedNanos.applyAsLong(loops[i]);
                shares[i] = now - worked[i];
                worked[i] = now;
            }
            int first = 0;
            while (first < begun && shares[first] >= half) {
                first++;
            }
            return first < loops.length ? first : least(shares);
        }

        private static int least(long[] shares) {
            int least = 0;
            for (int i = 1; i < shares.length; i++) {
                least = shares[i] < shares[least] ? i : least;
            }
            return least;
        }
    }
}
