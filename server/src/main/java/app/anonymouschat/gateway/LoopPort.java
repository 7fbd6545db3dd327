package app.anonymouschat.gateway;

import app.anonymouschat.session.Loop;
import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import io.netty.util.Timeout;
import io.netty.util.Timer;
import io.netty.util.TimerTask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One of Netty's event loops as sessions see it, and its list of sockets with something to flush. Any thread, but for
/// [#flushSoon].
final class LoopPort implements Loop {
    private final EventLoop loop;
    private final Timer wheel;
    private final Instruments instruments;
    private final Runnable flush = this::flush;
    private List<Channel> unflushed = new ArrayList<>();
    private List<Channel> flushing = new ArrayList<>();

    LoopPort(EventLoop loop, Timer wheel, Instruments instruments) {
        this.loop = loop;
        this.wheel = wheel;
        this.instruments = instruments;
    }

    @Override
    public boolean isCurrent() {
        return loop.inEventLoop();
    }

    @Override
    public void execute(Runnable task) {
        try {
            loop.execute(() -> run(task));
        } catch (RejectedExecutionException stopped) {
            // The server has stopped: nothing that lived on this loop is left.
        }
    }

    /// A connection on this loop broke.
    void broken(Throwable cause) {
        instruments.broken(cause);
    }

    private void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException bug) {
            instruments.bug(bug);
        }
    }

    @Override
    public Alarm after(Duration delay, Runnable task) {
        PendingAlarm alarm = new PendingAlarm(this, task);
        try {
            alarm.timeout = wheel.newTimeout(alarm, delay.toMillis(), TimeUnit.MILLISECONDS);
            return alarm;
        } catch (IllegalStateException stopped) {
            return () -> {}; // The server has stopped, and the wheel with it.
        }
    }

    /// Flushes the channel once at the end of what the loop is doing now, however often it is asked for.
    void flushSoon(Channel channel) {
        if (unflushed.isEmpty()) {
            execute(flush);
        }
        unflushed.add(channel);
    }

    /// What a flush writes itself, such as to a partner who is relieved by it, is flushed in the next turn.
    private void flush() {
        List<Channel> now = unflushed;
        unflushed = flushing;
        flushing = now;
        now.forEach(Channel::flush);
        now.clear();
    }

    /// All of one alarm in one object: every silent connection has two.
    private static final class PendingAlarm implements Alarm, TimerTask, Runnable {
        private final LoopPort port;
        private final Runnable task;
        private @Nullable Timeout timeout;
        private volatile boolean cancelled;

        PendingAlarm(LoopPort port, Runnable task) {
            this.port = port;
            this.task = task;
        }

        @Override
        public void run(Timeout expired) {
            port.execute(this);
        }

        @Override
        public void cancel() {
            cancelled = true;
            if (timeout != null) {
                timeout.cancel();
            }
        }

        @Override
        public void run() {
            if (!cancelled) {
                task.run();
            }
        }
    }
}
