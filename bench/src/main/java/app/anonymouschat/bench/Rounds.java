package app.anonymouschat.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What several ways to do the same gave, round by round. In each round every way has its turn, so that a machine that
/// is busy is busy for all of them.
public final class Rounds<W extends Enum<W>, T> {
    private final List<Map<W, T>> results;

    private Rounds(List<Map<W, T>> results) {
        this.results = results;
    }

    /// Measures all ways so many times, after one round that warms everything up and does not count.
    public static <W extends Enum<W>, T> Rounds<W, T> measure(int rounds, W[] ways, Function<W, T> measure) {
        round(ways, measure);
        return measureAnew(rounds, ways, measure);
    }

    /// Measures all ways so many times, where each begins anew and nothing is to be warmed up.
    public static <W extends Enum<W>, T> Rounds<W, T> measureAnew(int rounds, W[] ways, Function<W, T> measure) {
        return new Rounds<>(IntStream.range(0, rounds)
                .mapToObj(round -> round(ways, measure))
                .toList());
    }

    private static <W extends Enum<W>, T> Map<W, T> round(W[] ways, Function<W, T> measure) {
        return Arrays.stream(ways).collect(Collectors.toMap(way -> way, measure));
    }

    /// One number of one way's results.
    public Sample sample(W way, ToDoubleFunction<T> number) {
        return new Sample(results.stream()
                .map(round -> number.applyAsDouble(Objects.requireNonNull(round.get(way))))
                .toList());
    }
}
