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
        return lines(Rounds.measure(rounds, Contender.values(), contender -> growth(generator, contender)));
    }

    private static Size growth(Generator generator, Contender contender) {
        try (Program server = Program.start(contender)) {
            Crowd.open(generator, server, BEFORE, Client.Ear.DEAF).close();
            Size before = Size.of(generator, server);
            try (Crowd crowd = Crowd.open(generator, server, CLIENTS, Client.Ear.DEAF)) {
                Size full = Size.of(generator, server);
                if (crowd.lost() > 0) {
                    throw new IllegalStateException(contender.label() + " closed " + crowd.lost() + " idle sockets");
                }
                return full.minus(before);
            }
        }
    }

    private static List<Line> lines(Rounds<Contender, Size> rounds) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(rounds, Contender.OURS, "live heap", Size::heap, new Goal.AtMost(1.8)));
        for (Contender contender : Contender.values()) {
            Goal goal = contender == Contender.OURS ? new Goal.AtMost(3.5) : new Goal.None();
            lines.add(line(rounds, contender, "resident", Size::memory, goal));
        }
        lines.add(Line.of("threads more with all of them", "", rounds.sample(Contender.OURS, Size::threads)));
        lines.add(Line.of(
                "descriptors for each", "", rounds.sample(Contender.OURS, size -> size.descriptors() / CLIENTS)));
        return lines;
    }

    private static Line line(
            Rounds<Contender, Size> rounds, Contender contender, String what, ToDoubleFunction<Size> bytes, Goal goal) {
        return new Line(
                what + " per connection, " + contender.label(),
                "KB",
                rounds.sample(contender, size -> bytes.applyAsDouble(size) / KIBIBYTE / CLIENTS),
                goal);
    }
}
