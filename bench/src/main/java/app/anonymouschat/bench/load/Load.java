package app.anonymouschat.bench.load;

import app.anonymouschat.bench.Line;
import app.anonymouschat.bench.Machine;
import java.nio.file.Path;
import java.util.List;

/// `./anonymouschat load`: puts the server and its peers under the same load, in turn, and prints what it cost them.
public final class Load {
    private Load() {}

    public static void main(String[] arguments) {
        int rounds = Integer.parseInt(arguments[0]);
        try (Generator generator = new Generator()) {
            print(Machine.describe("Java " + Runtime.version().feature()));
            print("Median and middle half of " + rounds + " rounds; docs/benchmarks.md says what each number means.");
            for (Scenario scenario : Scenario.named(System.getProperty("load.scenarios", ""))) {
                print("\n" + scenario.title());
                List<Line> lines = scenario.measure(generator, rounds);
                lines.forEach(Load::print);
                Results.keep(Path.of(System.getProperty("load.results")), scenario, lines);
            }
        }
    }

    private static void print(Object line) {
        System.out.println(line);
    }
}
