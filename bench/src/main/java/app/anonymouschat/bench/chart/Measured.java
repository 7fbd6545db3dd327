package app.anonymouschat.bench.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The numbers of one scenario, as `load` keeps them.
record Measured(List<String[]> lines) {
    private static final int FIELDS = 5;

    /// @throws IOException where `load` has not measured it
    static Measured read(Path folder, String scenario) throws IOException {
        return new Measured(Files.readAllLines(folder.resolve(scenario + ".tsv")).stream()
                .map(line -> line.split("\t", -1))
                .filter(fields -> fields.length == FIELDS)
                .toList());
    }

    /// A bar for each line that begins so; what follows is its name.
    List<Bar> bars(String beginning) {
        return lines.stream()
                .filter(fields -> fields[0].startsWith(beginning))
                .map(fields -> new Bar(
                        fields[0].substring(beginning.length()),
                        number(fields[2]),
                        number(fields[3]),
                        number(fields[4])))
                .toList();
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
