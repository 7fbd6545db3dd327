package app.anonymouschat.bench.load;

import app.anonymouschat.bench.Goal;
import app.anonymouschat.bench.Line;
import app.anonymouschat.bench.Rounds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// What a socket takes of memory while nothing happens on it: welcome, and silent.
final class IdleLoad {
    /// A process may have 20,000 open files where more is not asked for.
    private static final int CLIENTS = 19_000;

    /// As many come and go before, so that what a server keeps for good is not counted as theirs.
    private static final int BEFORE = 1000;

    private static final double KIBIBYTE = 1024;

    private IdleLoad() {}

    static List<Line> measure(Generator generator, int rounds) {
        return lines(Rounds.measureAnew(rounds, Contender.values(), contender -> growth(generator, contender)));
    }

    /// What all of them take, and what the second half of them did: the first touches memory that a process has anyway.
    private record Growth(Size all, Size secondHalf) {}

    private static Growth growth(Generator generator, Contender contender) {
        try (Program server = Program.start(contender)) {
            Crowd.open(generator, server, BEFORE, Client.Ear.DEAF).close();
            Size before = Size.of(generator, server);
            try (Crowd first = Crowd.open(generator, server, CLIENTS / 2, Client.Ear.DEAF)) {
                Size half = Size.of(generator, server);
                try (Crowd second =
                        Crowd.open(generator, server, CLIENTS / 2, CLIENTS - CLIENTS / 2, Client.Ear.DEAF)) {
                    Size full = Size.of(generator, server);
                    check(contender, first.lost() + second.lost());
                    return new Growth(full.minus(before), full.minus(half));
                }
            }
        }
    }

    private static void check(Contender contender, long lost) {
        if (lost > 0) {
            throw new IllegalStateException(contender.label() + " closed " + lost + " idle sockets");
        }
    }

    private static List<Line> lines(Rounds<Contender, Growth> rounds) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(rounds, Contender.OURS, "live heap", Size::heap, new Goal.AtMost(1.8)));
        for (Contender contender : Contender.values()) {
            Goal goal = contender == Contender.OURS ? new Goal.AtMost(3.5) : new Goal.None();
            lines.add(line(rounds, contender, "resident", Size::memory, goal));
        }
        lines.add(Line.of(
                "resident for each of the second half, " + Contender.OURS.label(),
                "KB",
                rounds.sample(
                        Contender.OURS, growth -> growth.secondHalf().memory() / KIBIBYTE / (CLIENTS - CLIENTS / 2))));
        lines.add(Line.of(
                "threads more with all of them",
                "",
                rounds.sample(Contender.OURS, growth -> growth.all().threads())));
        lines.add(Line.of(
                "descriptors for each",
                "",
                rounds.sample(Contender.OURS, growth -> growth.all().descriptors() / CLIENTS)));
        return lines;
    }

    private static Line line(
            Rounds<Contender, Growth> rounds,
            Contender contender,
            String what,
            ToDoubleFunction<Size> bytes,
            Goal goal) {
        return new Line(
                what + " per connection, " + contender.label(),
                "KB",
                rounds.sample(contender, growth -> bytes.applyAsDouble(growth.all()) / KIBIBYTE / CLIENTS),
                goal);
    }
}
