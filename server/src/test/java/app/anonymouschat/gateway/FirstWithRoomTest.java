package app.anonymouschat.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.util.concurrent.DefaultEventExecutorGroup;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.EventExecutorChooserFactory.EventExecutorChooser;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FirstWithRoomTest {
    private static final Duration MOMENT = FirstWithRoom.MOMENT;

    private final DefaultEventExecutorGroup group = new DefaultEventExecutorGroup(3);
    private final EventExecutor[] loops =
            StreamSupport.stream(group.spliterator(), false).toArray(EventExecutor[]::new);
    private final Map<EventExecutor, Long> worked = new HashMap<>();
    private long now;
    private final EventExecutorChooser chooser =
            new FirstWithRoom(loop -> worked.getOrDefault(loop, 0L), () -> now).newChooser(loops);

    @AfterEach
    void end() {
        var _ = group.shutdownGracefully();
    }

    @Test
    void givesAllToTheFirstWhileItHasRoom() {
        assertThat(chooser.next()).isSameAs(loops[0]);
        aMomentPasses(0.49, 0, 0);
        assertThat(chooser.next()).isSameAs(loops[0]);
    }

    @Test
    void givesToTheNextOneWhereTheFirstIsHalfBusy() {
        aMomentPasses(0.5, 0, 0);
        assertThat(chooser.next()).isSameAs(loops[1]);
        aMomentPasses(0.5, 0.5, 0);
        assertThat(chooser.next()).isSameAs(loops[2]);
    }

    @Test
    void comesBackToTheFirstWhenItHasRoomAgain() {
        aMomentPasses(0.9, 0, 0);
        assertThat(chooser.next()).isSameAs(loops[1]);
        aMomentPasses(0.1, 0.3, 0);
        assertThat(chooser.next()).isSameAs(loops[0]);
    }

    @Test
    void givesToTheLeastBusyWhereNoneHasRoom() {
        aMomentPasses(0.9, 0, 0);
        assertThat(chooser.next()).isSameAs(loops[1]);
        aMomentPasses(0.9, 0.9, 0);
        assertThat(chooser.next()).isSameAs(loops[2]);
        aMomentPasses(0.9, 0.7, 0.8);
        assertThat(chooser.next()).isSameAs(loops[1]);
    }

    @Test
    void looksAgainOnlyAfterAMoment() {
        worked.put(loops[0], MOMENT.toNanos());
        now += MOMENT.toNanos() - 1;
        assertThat(chooser.next()).isSameAs(loops[0]);
        now++;
        assertThat(chooser.next()).isSameAs(loops[1]);
    }

    /// Each loop works for such a share of it.
    private void aMomentPasses(double... shares) {
        now += MOMENT.toNanos();
        for (int i = 0; i < shares.length; i++) {
            worked.merge(loops[i], Math.round(shares[i] * MOMENT.toNanos()), Long::sum);
        }
    }
}
