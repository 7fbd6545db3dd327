package app.anonymouschat.bench.load;

import app.anonymouschat.bench.Machine;

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
                scenario.measure(generator, rounds).forEach(Load::print);
            }
        }
    }

    private static void print(Object line) {
        System.out.println(line);
    }
}
