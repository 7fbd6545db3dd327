package app.anonymouschat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What was measured of one fault, over all seeds, as a line of the table in docs/faults.md.
final class Tally {
    private final List<Duration> looking = new ArrayList<>();
    private final List<Duration> told = new ArrayList<>();
    private long matches;
    private long across;
    private long oneSided;
    private int seeds;

    /// Counts one seed in: what was seen at that server and by its partners, since the fault began.
    void add(Histories histories, int victim, long broken) {
        looking.addAll(histories.lookingAgain(victim, broken));
        told.addAll(histories.told(victim, broken));
        matches += histories.matches();
        across += histories.matches(true, 0, Long.MAX_VALUE) / 2;
        oneSided += histories.oneSided(Long.MAX_VALUE, Long.MAX_VALUE);
        seeds++;
    }

    /// The name, seeds, matches, how many of them across servers, one-sided ones, and both times.
    String row(String name) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %s | %s |",
                name,
                seeds,
                matches,
                across,
                oneSided,
                times(looking),
                times(told));
    }

    private static String times(List<Duration> all) {
        if (all.isEmpty()) {
            return "–";
        }
        List<Duration> sorted = all.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%.1f, %.1f, %.1f s (%d)",
                seconds(sorted, 0.5),
                seconds(sorted, 0.99),
                seconds(sorted, 1),
                sorted.size());
    }

    private static double seconds(List<Duration> sorted, double share) {
        int index = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(0, index)).toMillis() / 1000.0;
    }
}
