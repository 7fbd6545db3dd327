package app.anonymouschat.bench;

/// What a number should come to.
public sealed interface Goal {
    record AtMost(double bound) implements Goal {}

    record AtLeast(double bound) implements Goal {}

    record Between(double least, double most) implements Goal {}

    /// For information.
    record None() implements Goal {}

    /// The goal and whether this median meets it, in words.
    default String verdictOn(double median) {
        return switch (this) {
            case AtMost(double bound) -> verdict("≤", bound, median <= bound);
            case AtLeast(double bound) -> verdict("≥", bound, median >= bound);
            case Between(double least, double most) ->
                "goal %s–%s: %s".formatted(Figure.of(least), Figure.of(most), met(least <= median && median <= most));
            case None() -> "";
        };
    }

    private static String verdict(String sign, double bound, boolean isMet) {
        return "goal %s %s: %s".formatted(sign, Figure.of(bound), met(isMet));
    }

    private static String met(boolean is) {
        return is ? "met" : "NOT MET";
    }
}
