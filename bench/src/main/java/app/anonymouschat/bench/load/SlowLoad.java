package app.anonymouschat.bench.load;

import app.anonymouschat.bench.Goal;
import app.anonymouschat.bench.Line;
import app.anonymouschat.bench.Rounds;
import java.util.ArrayList;
import java.util.List;

/// What a server keeps for those who do not read, and whether others have to wait for them.
final class SlowLoad {
    private static final Contender[] CONTENDERS = Programs.those(Contender::isMatching);
    private static final double MEBIBYTE = 1 << 20;

    private SlowLoad() {}

    static List<Line> measure(Generator generator, int rounds) {
        try (Programs programs = Programs.start(CONTENDERS)) {
            return lines(Rounds.measure(
                    rounds, CONTENDERS, contender -> new Flooding(generator, programs.of(contender)).measure()));
        }
    }

    private static List<Line> lines(Rounds<Contender, Flooding.Flood> rounds) {
        List<Line> lines = new ArrayList<>();
        for (Contender contender : CONTENDERS) {
            lines.add(new Line(
                    "resident for all of them, " + contender.label(),
                    "MB",
                    rounds.sample(contender, flood -> flood.growth() / MEBIBYTE),
                    new Goal.None()));
        }
        for (Contender contender : CONTENDERS) {
            lines.add(Line.of(
                    "from due to there, 99 %, others, " + contender.label(),
                    "ms",
                    rounds.sample(contender, flood -> flood.others().millis(0.99))));
        }
        for (Contender contender : CONTENDERS) {
            lines.add(Line.of(
                    "slow ones let go, " + contender.label(), "", rounds.sample(contender, Flooding.Flood::closed)));
        }
        return lines;
    }
}
