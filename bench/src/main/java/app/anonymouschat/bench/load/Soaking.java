package app.anonymouschat.bench.load;

import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// People who come, meet, talk and go, in rounds, and what the server holds when all of them are gone. Of the main
/// thread.
///
/// @param people how many look for one another; half as many talk afterwards
/// @param time how long they look, and how long they talk, in each round
record Soaking(Generator generator, Program server, int people, Duration time) {
    private static final double SEARCHES_PER_SECOND = 500;
    private static final double MESSAGES_PER_SECOND = 1000;
    private static final double MEBIBYTE = 1 << 20;

    /// Event loops may begin late, each with a thread and some descriptors.
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private static final int LOOP_DESCRIPTORS = 4;

    /// A file or a thread that is there for a moment is not lost.
    private static final int FEW = 2;

    /// How one number went.
    record Course(String what, Trend trend, double tolerance) {
        boolean isFlat() {
            return trend.isFlat(tolerance);
        }
    }

    /// Lets them come and go once more.
    Size round() {
        new Churning(generator, server).keepUp(people, SEARCHES_PER_SECOND, time);
        new Relaying(generator, server).keepUp(people / 2, MESSAGES_PER_SECOND, time);
        return Size.of(generator, server);
    }

    /// How what the server holds went over so many rounds, three or more. Caches and counts of a mebibyte come and go.
    static List<Course> courses(List<Size> sizes) {
        return List.of(
                new Course("live heap", trend(sizes, Size::heap), MEBIBYTE),
                new Course("threads", trend(sizes, Size::threads), FEW + PROCESSORS),
                new Course("descriptors", trend(sizes, Size::descriptors), FEW + LOOP_DESCRIPTORS * PROCESSORS));
    }

    private static Trend trend(List<Size> sizes, ToDoubleFunction<Size> number) {
        return Trend.of(sizes.stream().map(number::applyAsDouble).toList());
    }
}
