package app.anonymouschat.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.e2e.relay.RelayProcess;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every pair of networks with every setting, printed as a table: `./anonymouschat lab`.
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

    /// Each pair once, but where the two chose differently both ways around.
    private static List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (Network first : Network.values()) {
            for (Network second : Network.values()) {
                boolean isFirstTime = first.compareTo(second) <= 0;
                for (Setting setting : Setting.values()) {
                    if (isFirstTime || setting == Setting.ONE_HIDES) {
                        cells.add(new Cell(first, second, setting));
                    }
                }
            }
        }
        return cells;
    }
}
