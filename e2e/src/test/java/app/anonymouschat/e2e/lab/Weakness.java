package app.anonymouschat.e2e.lab;

import java.time.Duration;

/// What is wrong with a line, in each direction: so many of a hundred packets are lost, every one comes so much later,
/// and
/// no more than so many bits a second get through.
record Weakness(String title, int lostOfHundred, Duration delay, long bitsPerSecond) {
    private static final long PLENTY = 100_000_000;

    static Weakness none() {
        return new Weakness("nothing", 0, Duration.ZERO, PLENTY);
    }

    static Weakness loss(int ofHundred) {
        return new Weakness(ofHundred + " % loss", ofHundred, Duration.ZERO, PLENTY);
    }

    /// Half of it in each direction.
    static Weakness roundTrip(Duration time) {
        return new Weakness(time.toMillis() + " ms", 0, time.dividedBy(2), PLENTY);
    }

    static Weakness rate(int kilobitsPerSecond) {
        return new Weakness(kilobitsPerSecond + " kbit/s", 0, Duration.ZERO, kilobitsPerSecond * 1_000L);
    }
}
