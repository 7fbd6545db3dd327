package app.anonymouschat.e2e.lab;

import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/// One direction of a weak cable: drops, holds back and paces what it takes, as a modem at the end of a long line does.
/// What would have to wait longer than its buffer lasts is lost.
final class Trickle {
    private static final long BUFFER_NANOS = Duration.ofMillis(400).toNanos();
    private static final String LOTS = "L64X128MixRandom";

    private record Held(MemorySegment frame, long until) {}

    private final Tap from;
    private final Tap to;
    private final Weakness weakness;
    private final RandomGenerator lots = RandomGenerator.of(LOTS);
    private final BlockingQueue<Held> held = new LinkedBlockingQueue<>();
    private long lineIsFree = System.nanoTime();

    private Trickle(Tap from, Tap to, Weakness weakness) {
        this.from = from;
        this.to = to;
        this.weakness = weakness;
    }

    /// Carries until the machine with these ends is gone.
    static void begin(Tap from, Tap to, Weakness weakness) {
        var trickle = new Trickle(from, to, weakness);
        Thread.ofPlatform().daemon().start(trickle::take);
        Thread.ofPlatform().daemon().start(trickle::give);
    }

    private void take() {
        for (MemorySegment frame = from.read(); frame.byteSize() > 0; frame = from.read()) {
            long now = System.nanoTime();
            long begins = Math.max(now, lineIsFree);
            if (lots.nextInt(100) >= weakness.lostOfHundred() && begins - now <= BUFFER_NANOS) {
                lineIsFree = begins + frame.byteSize() * 8_000_000_000L / weakness.bitsPerSecond();
                held.add(new Held(frame, lineIsFree + weakness.delay().toNanos()));
            }
        }
    }

    private void give() {
        try {
            for (boolean isOpen = true; isOpen; ) {
                Held next = held.take();
                for (long left = next.until - System.nanoTime(); left > 0; left = next.until - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                isOpen = to.write(next.frame);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
