package app.anonymouschat.bench.load;

import app.anonymouschat.bench.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What was measured, kept for the charts: a file for each scenario, a line for each number, fields with tabs between.
final class Results {
    private Results() {}

    /// Puts one scenario's lines in the place of those of an earlier run.
    static void keep(Path folder, Scenario scenario, List<Line> lines) {
        try {
            Files.createDirectories(folder);
            Files.write(
                    folder.resolve(scenario.name().toLowerCase(Locale.ROOT) + ".tsv"),
                    lines.stream().map(Results::fields).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fields(Line line) {
        return String.format(
                Locale.ROOT,
                "%s\t%s\t%.6g\t%.6g\t%.6g",
                line.what(),
                line.unit(),
                line.sample().median(),
                line.sample().quantile(0.25),
                line.sample().quantile(0.75));
    }
}
