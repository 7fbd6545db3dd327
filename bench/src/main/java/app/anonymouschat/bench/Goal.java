package app.anonymouschat.bench;

/// What a number should come to.
public sealed interface Goal {
    record AtMost(double bound) implements Goal {}

    record AtLeast(double bound) implements Goal {}

    /// For information.
    record None() implements Goal {}

    /// The goal and whether this median meets it, in words.
    default String verdictOn(double median) {
        return switch (this) {
            case AtMost(double bound) -> verdict("≤", bound, median <= bound);
            case AtLeast(double bound) -> verdict("≥", bound, median >= bound);
            case None() -> "";
        };
    }

    private static String verdict(String sign, double bound, boolean isMet) {
        return "goal %s %s: %s".formatted(sign, Figure.of(bound), isMet ? "met" : "NOT MET");
    }
}
