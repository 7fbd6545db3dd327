package app.anonymouschat.bench;

/// One number of the result: what it is, its unit (empty for a ratio), what the rounds gave, what it should come to.
public record Line(String what, String unit, Sample sample, Goal goal) {
    public static Line of(String what, String unit, Sample sample) {
        return new Line(what, unit, sample, new Goal.None());
    }

    public static Line ratio(String what, Sample sample, Goal goal) {
        return new Line(what, "", sample, goal);
    }

    /// Median, the middle half of the rounds, the goal.
    @Override
    public String toString() {
        String middle = Figure.of(sample.quantile(0.25)) + "–" + Figure.of(sample.quantile(0.75));
        return "  %-52s %9s %-8s %-17s %s"
                .formatted(what, Figure.of(sample.median()), unit, middle, goal.verdictOn(sample.median()))
                .stripTrailing();
    }
}
