package app.anonymouschat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Randomness that is the same in every run.
public final class Seeded {
    private Seeded() {}

    /// A generator for one thread.
    public static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
