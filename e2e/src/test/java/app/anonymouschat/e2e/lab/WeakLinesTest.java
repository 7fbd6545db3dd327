package app.anonymouschat.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.e2e.relay.RelayProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Over a weak line the sound goes on, and pictures give way first.
class WeakLinesTest {
    /// Good speech; what is made up for lost packets is heard as a murmur where it is much more.
    private static final double INTELLIGIBLE = 0.9;

    @Test
    @Tag("own-network")
    void overAThinLinePicturesGiveWayAndTheSoundGoesOn() {
        var weakness = Weakness.rate(256);
        var heard = measure(List.of(weakness)).getFirst();
        System.out.println(heard.row(weakness));
        assertThat(heard.sound()).isGreaterThan(INTELLIGIBLE);
        assertThat(heard.second().pictureBytes() * 8).isLessThan(256_000 * 10);
    }

    @Test
    @Tag("laboratory")
    void theSoundGoesOnOverEveryWeakLine() {
        var lines = List.of(
                Weakness.none(),
                Weakness.loss(1),
                Weakness.loss(5),
                Weakness.roundTrip(Duration.ofMillis(300)),
                Weakness.rate(256));
        List<WeakLines.Heard> measured = measure(lines);
        var table = new StringBuilder(WeakLines.HEAD);
        for (int i = 0; i < lines.size(); i++) {
            table.append(measured.get(i).row(lines.get(i))).append('\n');
        }
        System.out.println("\n" + table);
        assertThat(measured).allSatisfy(heard -> assertThat(heard.sound()).isGreaterThan(INTELLIGIBLE));
    }

    private static List<WeakLines.Heard> measure(List<Weakness> lines) {
        Namespace.assumePossible();
        RelayProcess.assumePossible();
        var measured = new ArrayList<WeakLines.Heard>();
        try (var laboratory = new Laboratory()) {
            for (Weakness weakness : lines) {
                measured.add(new WeakLines(laboratory).over(weakness));
            }
        }
        return measured;
    }
}
