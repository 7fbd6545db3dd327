package app.anonymouschat.bench;

import java.util.List;

/// `./anonymouschat bench`: measures in rounds, ours and the reference in turn, and prints medians, the middle half of
/// the rounds, and ratios with their goals.
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) {
        List<Measurement> chosen = Measurement.named(System.getProperty("bench.measurements", ""));
        try (Stage stage = Stage.open()) {
            print(Machine.describe(stage.browserVersion()));
            print("Median and middle half of the rounds; docs/benchmarks.md says what each number means.");
            for (Measurement measurement : chosen) {
                print("\n" + measurement.title());
                measurement.on(stage).forEach(Bench::print);
            }
        }
    }

    private static void print(Object line) {
        System.out.println(line);
    }
}
