package app.anonymouschat.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a bucket may do and what that costs (PROTOCOL.md §2.5, §2.6), be it at one server or at several in turn.
public abstract class GuardContract {
    private static final Bucket HERE = new Bucket(1);
    private static final Bucket THERE = new Bucket(-2);
    private static final Verdict FREE = new Verdict.Free();

    @SuppressWarnings("NullAway.Init") // freshDoor sets it.
    private Door door;

    /// One that has seen nobody, with the limits of PROTOCOL.md.
    protected abstract Door door();

    @BeforeEach
    void freshDoor() {
        door = door();
    }

    @Test
    void has20SocketsForABucket() {
        for (int i = 0; i < 20; i++) {
            assertThat(door.enter(HERE)).isTrue();
        }
        assertThat(door.enter(HERE)).isFalse();
        assertThat(door.enter(THERE)).isTrue();
        door.leave(HERE);
        door.leave(HERE);
        assertThat(door.enter(HERE)).isTrue();
    }

    @Test
    void asksForAProofAfter30Searches() {
        for (int i = 0; i < 30; i++) {
            assertThat(door.judge(HERE)).isEqualTo(FREE);
        }
        assertThat(door.judge(HERE)).isEqualTo(new Verdict.Prove(16));
        assertThat(door.judge(THERE)).isEqualTo(FREE);
    }

    @Test
    void raisesThePriceWithEveryFurtherReporter() {
        report(1);
        assertThat(door.judge(HERE)).isEqualTo(new Verdict.Prove(18));
        report(2);
        assertThat(door.judge(HERE)).isEqualTo(new Verdict.Prove(22));
        report(5);
        assertPausedFor(Duration.ofMinutes(10));
        report(6);
        assertPausedFor(Duration.ofMinutes(20));
        assertThat(door.judge(THERE)).isEqualTo(FREE);
    }

    @Test
    void letsNoSinglePersonBanAnother() {
        for (int pairing = 0; pairing < 12; pairing++) {
            door.report(THERE, new Met(pairing, HERE));
        }
        assertThat(door.judge(HERE)).isEqualTo(new Verdict.Prove(18));
    }

    @Test
    void countsATokenOnce() {
        for (int reporter = 10; reporter < 22; reporter++) {
            door.report(new Bucket(reporter), new Met(7, HERE));
        }
        assertThat(door.judge(HERE)).isEqualTo(new Verdict.Prove(18));
    }

    @Test
    void countsNoReportOfOnesOwnBucket() {
        door.report(HERE, new Met(7, HERE));
        assertThat(door.judge(HERE)).isEqualTo(FREE);
    }

    /// Up to so many reporters.
    private void report(int reporters) {
        for (int reporter = 0; reporter < reporters; reporter++) {
            door.report(new Bucket(100 + reporter), new Met(reporter, HERE));
        }
    }

    private void assertPausedFor(Duration time) {
        assertThat(door.judge(HERE))
                .isInstanceOfSatisfying(
                        Verdict.Pause.class,
                        pause -> assertThat(pause.time())
                                .isGreaterThan(time.minusMinutes(1))
                                .isLessThanOrEqualTo(time));
    }
}
