package app.anonymouschat.bench.load;

import app.anonymouschat.bench.Sample;
import java.util.List;

/// How one number went over a long time: its median in the last third of the time beside that of the first. What is
/// taken once at the beginning is in both, what is never given back shows.
record Trend(double first, double last) {
    private static final int PARTS = 3;

    /// Of at least three values, in their order.
    static Trend of(List<Double> values) {
        int part = values.size() / PARTS;
        if (part == 0) {
            throw new IllegalArgumentException("Too short a time");
        }
        return new Trend(
                new Sample(values.subList(0, part)).median(),
                new Sample(values.subList(values.size() - part, values.size())).median());
    }

    /// Whether it grew by no more than that.
    boolean isFlat(double tolerance) {
        return last - first <= tolerance;
    }
}
