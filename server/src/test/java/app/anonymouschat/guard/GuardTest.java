package app.anonymouschat.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.ManualClock;
import app.anonymouschat.Seeded;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GuardTest {
    private static final Bucket HERE = new Bucket(1);
    private static final Bucket THERE = new Bucket(2);
    private static final Verdict FREE = new Verdict.Free();
    private final ManualClock clock = new ManualClock();
    private final Guard guard = guard(Limits.DEFAULT);

    @Test
    void forgetsABucketWithoutSockets() {
        guard.enter(HERE);
        guard.leave(HERE);
        guard.leave(HERE);
        assertThat(guard.socketsOf(HERE)).isZero();
    }

    @Test
    void asksForAProofAfter30SearchesIn10Minutes() {
        search(HERE, 30);
        assertThat(guard.judge(HERE, 1)).isEqualTo(new Verdict.Prove(16));
        assertThat(guard.judge(THERE, 1)).isEqualTo(FREE);
        clock.advance(Duration.ofMinutes(10));
        assertThat(guard.judge(HERE, 1)).isEqualTo(FREE);
    }

    @Test
    void asksForMoreOfWhoGoesOn() {
        search(HERE, 60);
        assertThat(guard.judge(HERE, 1)).isEqualTo(new Verdict.Prove(18));
        search(HERE, 10_000);
        assertThat(guard.judge(HERE, 1)).isEqualTo(new Verdict.Prove(28));
    }

    @Test
    void asksEverybodyUnderLoad() {
        Guard loaded = guard(new Limits(20, 30, Duration.ofMinutes(10), Limits.DEFAULT.frames(), 100));
        assertThat(loaded.judge(HERE, 99)).isEqualTo(FREE);
        assertThat(loaded.judge(HERE, 100)).isEqualTo(new Verdict.Prove(16));
    }

    @Test
    void limitsNothingWhenOff() {
        Guard off = guard(Limits.OFF);
        for (int reporter = 10; reporter < 30; reporter++) {
            off.report(new Bucket(reporter), new Met(reporter, HERE));
        }
        for (int i = 0; i < 1000; i++) {
            assertThat(off.enter(HERE)).isTrue();
            assertThat(off.judge(HERE, 1_000_000)).isEqualTo(FREE);
        }
    }

    @Test
    void raisesThePriceWithEveryFurtherReporter() {
        assertThat(after(1)).isEqualTo(new Verdict.Prove(Penalties.PROOF));
        assertThat(after(2)).isEqualTo(new Verdict.Prove(Penalties.HARD_PROOF));
        assertThat(after(4)).isEqualTo(new Verdict.Prove(Penalties.HARD_PROOF));
        assertThat(after(5)).isEqualTo(new Verdict.Pause(Duration.ofMinutes(10)));
        assertThat(after(6)).isEqualTo(new Verdict.Pause(Duration.ofMinutes(20)));
        assertThat(after(12)).isEqualTo(new Verdict.Pause(Duration.ofMinutes(1280)));
        assertThat(after(13)).isEqualTo(new Verdict.Pause(Duration.ofHours(24)));
        assertThat(after(100)).isEqualTo(new Verdict.Pause(Duration.ofHours(24)));
    }

    @Test
    void endsAPauseWithAHardProofAndForgetsAfterADay() {
        report(5);
        clock.advance(Duration.ofMinutes(10));
        assertThat(guard.judge(HERE, 1)).isEqualTo(new Verdict.Prove(Penalties.HARD_PROOF));
        clock.advance(Duration.ofHours(24));
        assertThat(guard.judge(HERE, 1)).isEqualTo(FREE);
    }

    private Guard guard(Limits limits) {
        return new Guard(limits, clock, Seeded.random(1));
    }

    private void search(Bucket bucket, int times) {
        for (int i = 0; i < times; i++) {
            guard.judge(bucket, 1);
        }
    }

    private Verdict after(int reporters) {
        clock.advance(Duration.ofDays(2));
        report(reporters);
        return guard.judge(HERE, 1);
    }

    private void report(int reporters) {
        for (int reporter = 0; reporter < reporters; reporter++) {
            guard.report(new Bucket(100 + reporter), new Met(reporter, HERE));
        }
    }
}
