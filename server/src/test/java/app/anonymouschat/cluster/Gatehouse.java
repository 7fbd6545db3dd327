package app.anonymouschat.cluster;

import app.anonymouschat.Seeded;
import app.anonymouschat.guard.Bucket;
import app.anonymouschat.guard.Door;
import app.anonymouschat.guard.Guard;
import app.anonymouschat.guard.Limits;
import app.anonymouschat.guard.Met;
import app.anonymouschat.guard.Verdict;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// Two servers that share their limits by Redis: what is asked is asked at one, then at the other. Who leaves leaves
/// the server where they came in last.
final class Gatehouse implements Door, AutoCloseable {
    /// One of them, without visitors.
    private static final class Gate implements AutoCloseable {
        private final Guard guard;
        private final Link link;
        private final Desk desk = new Desk(new Uncounted());
        private final SharedLimits limits;

        Gate(String redis, long seed) throws InterruptedException {
            guard = new Guard(Limits.DEFAULT, InstantSource.system(), Seeded.random(seed));
            link = new Link(redis, new Deaf());
            Station station = new Station(desk, System::nanoTime, Seeded.random(seed + 1), new Uncounted());
            Membership membership = new Membership(link, station, () -> {});
            limits = new SharedLimits(link, guard.shared(), membership, station);
            CountDownLatch joined = new CountDownLatch(1);
            desk.every(Duration.ofMillis(50), () -> {
                membership.beat();
                membership.name().ifPresent(name -> joined.countDown());
            });
            joined.await();
            limits.joined();
        }

        @Override
        public void close() {
            desk.close();
            link.close();
        }
    }

    private final List<Gate> gates;
    private final Deque<Gate> entered = new ArrayDeque<>();
    private int asked;

    Gatehouse(String redis) throws InterruptedException {
        gates = List.of(new Gate(redis, 10), new Gate(redis, 20));
    }

    private Gate next() {
        return gates.get(asked++ % gates.size());
    }

    /// Each hears of the other.
    private void settle() {
        gates.forEach(gate -> gate.limits.tell().join());
        gates.forEach(gate -> {
            gate.limits.tellAgain();
            gate.limits.tell().join();
        });
    }

    @Override
    public boolean enter(Bucket bucket) {
        Gate gate = next();
        boolean room = gate.guard.enter(bucket);
        if (room) {
            entered.push(gate);
        } else {
            gate.guard.leave(bucket);
        }
        settle();
        return room;
    }

    @Override
    public void leave(Bucket bucket) {
        entered.pop().guard.leave(bucket);
        settle();
    }

    @Override
    public Verdict judge(Bucket bucket) {
        Verdict verdict = next().guard.judge(bucket, 1);
        settle();
        return verdict;
    }

    @Override
    public void report(Bucket reporter, Met met) {
        next().guard.report(reporter, met);
        settle();
    }

    @Override
    public void close() {
        gates.forEach(Gate::close);
    }
}
