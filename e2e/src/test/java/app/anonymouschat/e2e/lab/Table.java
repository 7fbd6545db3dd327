package app.anonymouschat.e2e.lab;

import app.anonymouschat.e2e.lab.Outcome.Apart;
import app.anonymouschat.e2e.lab.Outcome.Connected;
import app.anonymouschat.e2e.lab.Outcome.Recovery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What was measured, as a table in Markdown.
final class Table {
    private static final String HEAD = """
            | first | second | setting | path | protocols | first picture | after a cut |
            |---|---|---|---|---|---|---|
            """;

    private final List<String> rows = new ArrayList<>();
    private final List<Duration> recoveries = new ArrayList<>();
    private int cells;
    private int connected;

    /// Takes what became of one cell; gives its row.
    String add(Cell cell, Outcome outcome) {
        cells++;
        String row = "| %s | %s | %s | %s |"
                .formatted(
                        cell.firstTitle(), cell.second().title(), cell.setting().title(), rest(outcome));
        rows.add(row);
        return row;
    }

    @Override
    public String toString() {
        return HEAD + String.join("\n", rows) + "\n\n" + summary() + "\n";
    }

    private String rest(Outcome outcome) {
        return switch (outcome) {
            case Apart(String standing) -> "**not connected** | | | " + standing;
            case Connected it -> {
                connected++;
                yield String.join(
                        " | ",
                        it.isRelayed() ? "relay" : "direct",
                        it.first().protocol() + " – " + it.second().protocol(),
                        seconds(it.picture()),
                        after(it.recovery()));
            }
        };
    }

    private String after(Recovery recovery) {
        return switch (recovery) {
            case Recovery.Dead(String standing) -> "**dead** " + standing;
            case Recovery.Healed(Duration after) -> {
                recoveries.add(after);
                yield seconds(after);
            }
        };
    }

    private String summary() {
        String median = recoveries.isEmpty()
                ? "none"
                : seconds(recoveries.stream().sorted().toList().get(recoveries.size() / 2));
        return "%d of %d connected; %d healed after a cut, by the median in %s"
                .formatted(connected, cells, recoveries.size(), median);
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
