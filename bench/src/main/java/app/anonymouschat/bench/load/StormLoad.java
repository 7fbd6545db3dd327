package app.anonymouschat.bench.load;

import app.anonymouschat.bench.Goal;
import app.anonymouschat.bench.Line;
import app.anonymouschat.bench.Rounds;
import app.anonymouschat.bench.Sample;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What it takes a server to have everybody back who lost their sockets at once, as after a router's restart: they come
/// at a fixed rate, whether or not those before are welcome yet.
final class StormLoad {
    private static final int CLIENTS = 4000;
    private static final double PER_SECOND = 1000;
    private static final Contender[] CONTENDERS = Programs.those(Contender::isTalking);

    private StormLoad() {}

    static List<Line> measure(Generator generator, int rounds) {
        try (Programs programs = Programs.start(CONTENDERS)) {
            return lines(Rounds.measure(rounds, CONTENDERS, contender -> storm(generator, programs.of(contender))));
        }
    }

    private static Work storm(Generator generator, Program server) {
        Reconnecting returning = new Reconnecting(generator, server);
        Crowd.open(generator, server, CLIENTS, Client.Ear.DEAF).close();
        return returning.measure(
                Schedule.over(Duration.ofSeconds(Math.round(CLIENTS / PER_SECOND)), System.nanoTime(), PER_SECOND));
    }

    private static List<Line> lines(Rounds<Contender, Work> rounds) {
        List<Line> lines = new ArrayList<>();
        for (Contender contender : CONTENDERS) {
            lines.add(Line.of(
                    "processor per return, " + contender.label(), "µs", rounds.sample(contender, Work::micros)));
        }
        Sample ours = rounds.sample(Contender.OURS, Work::micros);
        for (Contender other : CONTENDERS) {
            if (other != Contender.OURS) {
                Sample ratio = ours.over(rounds.sample(other, Work::micros));
                lines.add(Line.ratio("ours / " + other.label(), ratio, new Goal.None()));
            }
        }
        for (Contender contender : CONTENDERS) {
            Sample late = rounds.sample(contender, work -> work.lateness().millis(0.99));
            lines.add(Line.of("from due to welcome, 99 %, " + contender.label(), "ms", late));
            lines.add(Line.of("not welcome, " + contender.label(), "%", rounds.sample(contender, Work::missing)));
        }
        return lines;
    }
}
