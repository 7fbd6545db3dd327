package app.anonymouschat.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.e2e.relay.RelayProcess;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every pair of networks with every setting, printed as a table: `./anonymouschat lab`. The property
/// `laboratory.first`
/// leaves it at the pairs of one network with those that come after it.
@Tag("laboratory")
class WholeMatrixTest {
    @Test
    void everyCellConnectsAndOutlivesACut() {
        Namespace.assumePossible();
        RelayProcess.assumePossible();
        var table = new Table();
        var failed = new ArrayList<Cell>();
        try (var laboratory = new Laboratory()) {
            for (Cell cell : cells()) {
                Outcome outcome = laboratory.tryOut(cell);
                System.out.println(table.add(cell, outcome));
                if (!outcome.isGood()) {
                    failed.add(cell);
                }
            }
        }
        System.out.println("\n" + table);
        assertThat(failed).isEmpty();
    }

    private static List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (Network first : firsts()) {
            for (Network second : EnumSet.range(first, Network.ONLY_TLS)) {
                for (Setting setting : Setting.values()) {
                    cells.add(new Cell(first, second, setting));
                }
            }
        }
        return cells;
    }

    private static Set<Network> firsts() {
        String chosen = System.getProperty("laboratory.first", "");
        return chosen.isEmpty() ? EnumSet.allOf(Network.class) : EnumSet.of(Network.valueOf(chosen));
    }
}
