package app.anonymouschat.bench.load;

import app.anonymouschat.bench.Goal;
import app.anonymouschat.bench.Line;
import app.anonymouschat.bench.Rounds;
import app.anonymouschat.bench.Sample;
import java.util.ArrayList;
import java.util.List;

/// How many matches a server makes for its processor time, where all look for somebody, leave and look again.
final class ChurnLoad {
    private static final int CLIENTS = 200;
    private static final double SEARCHES_PER_SECOND = 2000;
    private static final Contender[] CONTENDERS = Programs.those(Contender::isMatching);

    private ChurnLoad() {}

    static List<Line> measure(Generator generator, int rounds) {
        try (Programs programs = Programs.start(CONTENDERS)) {
            programs.each(server -> Churning.warmUp(generator, server));
            return lines(Rounds.measure(
                    rounds,
                    CONTENDERS,
                    contender ->
                            new Churning(generator, programs.of(contender)).measure(CLIENTS, SEARCHES_PER_SECOND)));
        }
    }

    private static List<Line> lines(Rounds<Contender, Work> rounds) {
        List<Line> lines = new ArrayList<>();
        for (Contender contender : CONTENDERS) {
            Sample rate = rounds.sample(contender, Work::perProcessorSecond);
            lines.add(Line.of("matches for a second of processor, " + contender.label(), "", rate));
        }
        lines.add(ratio(rounds, Contender.WS, new Goal.None()));
        lines.add(ratio(rounds, Contender.SOCKET_IO, new Goal.AtLeast(4)));
        for (Contender contender : CONTENDERS) {
            Sample late = rounds.sample(contender, work -> work.lateness().millis(0.99));
            lines.add(Line.of("from due to matched, 99 %, " + contender.label(), "ms", late));
        }
        return lines;
    }

    private static Line ratio(Rounds<Contender, Work> rounds, Contender other, Goal goal) {
        Sample ours = rounds.sample(Contender.OURS, Work::perProcessorSecond);
        return Line.ratio("ours / " + other.label(), ours.over(rounds.sample(other, Work::perProcessorSecond)), goal);
    }
}
