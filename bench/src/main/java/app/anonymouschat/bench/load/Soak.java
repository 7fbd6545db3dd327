package app.anonymouschat.bench.load;

import app.anonymouschat.bench.Machine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `./anonymouschat soak`: lets people come, meet, talk and go for a long time, and fails where what the server holds
/// when all are gone grows.
public final class Soak {
    private static final int PEOPLE = 400;
    private static final Duration STINT = Duration.ofSeconds(7);
    private static final int LEAST_ROUNDS = 3;
    private static final double MEBIBYTE = 1 << 20;

    private Soak() {}

    public static void main(String[] arguments) {
        Duration time = Duration.ofMinutes(Integer.parseInt(arguments[0]));
        print(Machine.describe("Java " + Runtime.version().feature()));
        List<Soaking.Course> courses;
        try (Generator generator = new Generator();
                Program server = Program.start(Contender.OURS)) {
            Soaking soaking = new Soaking(generator, server, PEOPLE, STINT);
            courses = Soaking.courses(watch(soaking, System.nanoTime() + time.toNanos()));
        }
        courses.forEach(Soak::print);
        System.exit(courses.stream().allMatch(Soaking.Course::isFlat) ? 0 : 1);
    }

    /// What it holds after each round; the first one does not count.
    private static List<Size> watch(Soaking soaking, long end) {
        List<Size> sizes = new ArrayList<>();
        soaking.round();
        while (sizes.size() < LEAST_ROUNDS || System.nanoTime() - end < 0) {
            Size size = soaking.round();
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

    private static void print(Soaking.Course course) {
        print(String.format(
                Locale.ROOT,
                "%s: %.0f in the first third, %.0f in the last: %s",
                course.what(),
                course.trend().first(),
                course.trend().last(),
                course.isFlat() ? "flat" : "GROWS"));
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
