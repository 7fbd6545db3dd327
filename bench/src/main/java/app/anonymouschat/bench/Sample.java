package app.anonymouschat.bench;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// What the rounds of one measurement gave, in their order; never empty.
public record Sample(List<Double> values) {
    /// Never of nothing.
    public Sample {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured");
        }
    }

    public static Sample of(double... values) {
        return new Sample(DoubleStream.of(values).boxed().toList());
    }

    public double median() {
        return quantile(0.5);
    }

    /// The value below which that share of them lies, between two of them by their distance.
    public double quantile(double share) {
        List<Double> sorted = values.stream().sorted().toList();
        double place = share * (sorted.size() - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }

    /// Round by round, since a machine that is busy in one round is busy for both.
    public Sample over(Sample reference) {
        return with(reference, (one, other) -> one / other);
    }

    /// Round by round.
    public Sample minus(Sample reference) {
        return with(reference, (one, other) -> one - other);
    }

    private Sample with(Sample other, DoubleBinaryOperator operator) {
        if (values.size() != other.values.size()) {
            throw new IllegalArgumentException("Not of the same rounds");
        }
        return new Sample(IntStream.range(0, values.size())
                .mapToObj(round -> operator.applyAsDouble(values.get(round), other.values.get(round)))
                .toList());
    }
}
