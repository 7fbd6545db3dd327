package app.anonymouschat.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.channel.DefaultEventLoop;
import io.netty.channel.EventLoop;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PacerTest {
    private final EventLoop loop = new DefaultEventLoop();

    @AfterEach
    void stop() {
        var _ = loop.shutdownGracefully(0, 1, TimeUnit.SECONDS);
    }

    @Test
    void catchesUpWithWhatWasDueBeforeAndNamesTheTimeItWasDue() {
        List<Long> due = new ArrayList<>();
        // All of it is over already.
        Schedule schedule = new Schedule(System.nanoTime() - TimeUnit.SECONDS.toNanos(10), 100, 50);
        Pacer.run(loop, schedule, (number, time) -> due.add(time)).join();
        assertThat(due).hasSize(50).first().isEqualTo(schedule.start());
        assertThat(due.getLast()).isEqualTo(schedule.due(49));
    }

    @Test
    void doesNothingBeforeItIsDue() {
        List<Long> early = new ArrayList<>();
        Schedule schedule = new Schedule(System.nanoTime(), 1000, 50);
        Pacer.run(loop, schedule, (number, time) -> {
                    if (System.nanoTime() - time < 0) {
                        early.add(time);
                    }
                })
                .join();
        assertThat(early).isEmpty();
        assertThat(System.nanoTime() - schedule.end()).isNotNegative();
    }

    @Test
    void whoeverWaitsLearnsThatItBroke() {
        var broken = Pacer.run(loop, new Schedule(System.nanoTime(), 1000, 5), (number, time) -> {
            throw new IllegalStateException("gone");
        });
        assertThatThrownBy(broken::join).isInstanceOf(CompletionException.class).hasMessageContaining("gone");
    }
}
