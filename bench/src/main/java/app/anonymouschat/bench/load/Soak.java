package app.anonymouschat.bench.load;

import app.anonymouschat.bench.Machine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// `./anonymouschat soak`: lets people come, meet, talk and go for a long time, looks again and again at what the
/// server
/// holds when all are gone, and fails where that grows.
public final class Soak {
    private static final int SEARCHING = 400;
    private static final double SEARCHES_PER_SECOND = 500;
    private static final int TALKING = 200;
    private static final double MESSAGES_PER_SECOND = 1000;
    private static final double MEBIBYTE = 1 << 20;

    /// Caches and counts of this size come and go.
    private static final double HEAP_TOLERANCE = MEBIBYTE;

    /// A file or a thread that is there for a moment is not lost.
    private static final double FEW = 2;

    private Soak() {}

    public static void main(String[] arguments) {
        Duration time = Duration.ofMinutes(Integer.parseInt(arguments[0]));
        print(Machine.describe("Java " + Runtime.version().feature()));
        boolean flat;
        try (Generator generator = new Generator();
                Program server = Program.start(Contender.OURS)) {
            flat = isFlat(watch(generator, server, System.nanoTime() + time.toNanos()));
        }
        System.exit(flat ? 0 : 1);
    }

    /// What it holds after each round of searching and talking; the first round does not count.
    private static List<Size> watch(Generator generator, Program server, long end) {
        List<Size> sizes = new ArrayList<>();
        round(generator, server);
        while (sizes.size() < 3 || System.nanoTime() - end < 0) {
            Size size = round(generator, server);
            sizes.add(size);
            print(String.format(
                    Locale.ROOT,
                    "  live heap %.2f MB · resident %.1f MB · %.0f threads · %.0f descriptors",
                    size.heap() / MEBIBYTE,
                    size.memory() / MEBIBYTE,
                    size.threads(),
                    size.descriptors()));
        }
        return sizes;
    }

    private static Size round(Generator generator, Program server) {
        new Churning(generator, server).measure(SEARCHING, SEARCHES_PER_SECOND);
        new Relaying(generator, server).measure(TALKING, MESSAGES_PER_SECOND);
        return Size.of(generator, server);
    }

    private static boolean isFlat(List<Size> sizes) {
        // Each is said, whatever became of the one before.
        boolean heap = isFlat("live heap", trend(sizes, Size::heap), HEAP_TOLERANCE);
        boolean threads = isFlat("threads", trend(sizes, Size::threads), FEW);
        boolean descriptors = isFlat("descriptors", trend(sizes, Size::descriptors), FEW);
        return heap && threads && descriptors;
    }

    private static Trend trend(List<Size> sizes, ToDoubleFunction<Size> number) {
        return Trend.of(sizes.stream().map(number::applyAsDouble).toList());
    }

    private static boolean isFlat(String what, Trend trend, double tolerance) {
        boolean flat = trend.isFlat(tolerance);
        print(String.format(
                Locale.ROOT,
                "%s: %.0f in the first third, %.0f in the last: %s",
                what,
                trend.first(),
                trend.last(),
                flat ? "flat" : "GROWS"));
        return flat;
    }

    private static void print(Object line) {
        System.out.println(line);
    }
}
