package app.anonymouschat.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.e2e.relay.RelayProcess;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every pair of networks of IPv4 with every setting, those of IPv6 among themselves and with others, and Firefox
/// behind each, printed as a table: `./anonymouschat lab`. The property `laboratory.first` leaves it at the pairs whose
/// first is in one network.
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
            for (Network second : partnersOf(first)) {
                for (Setting setting : Setting.values()) {
                    cells.add(new Cell(first, second, setting));
                }
            }
            if (Program.FIREFOX.isThere()) {
                cells.addAll(withFirefox(first));
            }
        }
        return cells;
    }

    private static Set<Network> partnersOf(Network first) {
        return switch (first) {
            case IPV6_ALONE -> EnumSet.of(Network.PORT_RESTRICTED, Network.WITHOUT_UDP, Network.IPV6_ALONE);
            case IPV6_TOO -> EnumSet.of(Network.SYMMETRIC, Network.IPV6_ALONE, Network.IPV6_TOO);
            case FULL_CONE, ADDRESS_RESTRICTED, PORT_RESTRICTED, SYMMETRIC, WITHOUT_UDP, ONLY_443, ONLY_TLS ->
                EnumSet.range(first, Network.ONLY_TLS);
        };
    }

    private static List<Cell> withFirefox(Network first) {
        return List.of(
                new Cell(first, Network.PORT_RESTRICTED, Setting.DIRECT, Program.FIREFOX),
                new Cell(first, Network.SYMMETRIC, Setting.DIRECT, Program.FIREFOX),
                new Cell(first, Network.PORT_RESTRICTED, Setting.ONE_HIDES, Program.FIREFOX));
    }

    private static Set<Network> firsts() {
        String chosen = System.getProperty("laboratory.first", "");
        return chosen.isEmpty() ? EnumSet.allOf(Network.class) : EnumSet.of(Network.valueOf(chosen));
    }
}
