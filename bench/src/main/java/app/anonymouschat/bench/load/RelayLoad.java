package app.anonymouschat.bench.load;

import app.anonymouschat.bench.Goal;
import app.anonymouschat.bench.Line;
import app.anonymouschat.bench.Rounds;
import app.anonymouschat.bench.Sample;
import java.util.ArrayList;
import java.util.List;

/// What one message of 1 KB costs that is handed to the partner, and how long it takes, at a rate that all can keep.
final class RelayLoad {
    private static final int CLIENTS = 100;
    private static final double PER_SECOND = 6000;
    private static final double MEDIAN = 0.5;
    private static final double LATE = 0.99;

    private RelayLoad() {}

    static List<Line> measure(Generator generator, int rounds) {
        try (Programs programs = Programs.start(Contender.values())) {
            programs.each(server -> Relaying.warmUp(generator, server));
            return lines(Rounds.measure(
                    rounds,
                    Contender.values(),
                    contender -> new Relaying(generator, programs.of(contender)).measure(CLIENTS, PER_SECOND)));
        }
    }

    private static List<Line> lines(Rounds<Contender, Work> rounds) {
        List<Line> lines = new ArrayList<>();
        for (Contender contender : Contender.values()) {
            lines.add(Line.of(
                    "processor per message, " + contender.label(), "µs", rounds.sample(contender, Work::micros)));
        }
        Sample ours = rounds.sample(Contender.OURS, Work::micros);
        lines.add(ratio(rounds, ours, Contender.C_RELAY, new Goal.AtMost(1.5)));
        lines.add(ratio(rounds, ours, Contender.WS, new Goal.AtMost(0.5)));
        lines.add(ratio(rounds, ours, Contender.SOCKET_IO, new Goal.AtMost(0.25)));
        lines.add(ratio(rounds, ours, Contender.PEER_SERVER, new Goal.None()));
        for (Contender contender : Contender.values()) {
            lines.add(late(rounds, contender, "median", MEDIAN));
            lines.add(late(rounds, contender, "99 %", LATE));
        }
        for (Contender contender : Contender.values()) {
            lines.add(Line.of("never came, " + contender.label(), "%", rounds.sample(contender, Work::missing)));
        }
        return lines;
    }

    private static Line ratio(Rounds<Contender, Work> rounds, Sample ours, Contender other, Goal goal) {
        return Line.ratio("ours / " + other.label(), ours.over(rounds.sample(other, Work::micros)), goal);
    }

    private static Line late(Rounds<Contender, Work> rounds, Contender contender, String name, double share) {
        return Line.of(
                "from due to there, " + name + ", " + contender.label(),
                "ms",
                rounds.sample(contender, work -> work.lateness().millis(share)));
    }
}
