package app.anonymouschat.bench.load;

import app.anonymouschat.bench.Goal;
import app.anonymouschat.bench.Line;
import app.anonymouschat.bench.Rounds;
import app.anonymouschat.bench.Sample;
import java.util.List;

/// Whether a message costs more where many are connected: the rate is the same, so everybody speaks less often.
final class FlatLoad {
    private static final double PER_SECOND = 6000;

    private enum Size {
        FEW(100),
        MANY(19_000);

        private final int clients;

        Size(int clients) {
            this.clients = clients;
        }
    }

    private FlatLoad() {}

    static List<Line> measure(Generator generator, int rounds) {
        try (Program server = Program.start(Contender.OURS)) {
            Relaying.warmUp(generator, server);
            var results = Rounds.measure(
                    rounds, Size.values(), size -> new Relaying(generator, server).measure(size.clients, PER_SECOND));
            Sample few = results.sample(Size.FEW, Work::micros);
            Sample many = results.sample(Size.MANY, Work::micros);
            return List.of(
                    Line.of("processor per message, 100 clients", "µs", few),
                    Line.of("processor per message, 19,000 clients", "µs", many),
                    Line.ratio("19,000 / 100", many.over(few), new Goal.Between(0.8, 1.2)));
        }
    }
}
