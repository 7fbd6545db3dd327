package app.anonymouschat.gateway;

import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.SingleThreadEventExecutor;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// For how long event loops have worked: the processor time of their threads. Any thread.
final class LoopWork {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /// Nanoseconds since it started.
    long of(EventExecutor loop) {
        return loop instanceof SingleThreadEventExecutor single
                ? Math.max(0, threads.getThreadCpuTime(single.threadProperties().id()))
                : 0;
    }
}
