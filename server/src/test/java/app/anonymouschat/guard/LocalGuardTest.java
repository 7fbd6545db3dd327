package app.anonymouschat.guard;

import app.anonymouschat.ManualClock;
import app.anonymouschat.Seeded;

/// One server's guard, by the contract of all.
class LocalGuardTest extends GuardContract {
    @Override
    protected Door door() {
        Guard guard = new Guard(Limits.DEFAULT, new ManualClock(), Seeded.random(1));
        return new Door() {
            @Override
            public boolean enter(Bucket bucket) {
                return guard.enter(bucket);
            }

            @Override
            public void leave(Bucket bucket) {
                guard.leave(bucket);
            }

            @Override
            public Verdict judge(Bucket bucket) {
                return guard.judge(bucket, 1);
            }

            @Override
            public void report(Bucket reporter, Met met) {
                guard.report(reporter, met);
            }
        };
    }
}
