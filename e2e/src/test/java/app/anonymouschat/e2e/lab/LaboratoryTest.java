package app.anonymouschat.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.e2e.lab.Outcome.Connected;
import app.anonymouschat.e2e.lab.Outcome.Recovery;
import app.anonymouschat.e2e.relay.RelayProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two people see each other from networks of every kind, and again after their path is cut: the telling cells of what
/// {@link WholeMatrixTest} tries out.
@Tag("own-network")
class LaboratoryTest {
    private static Laboratory laboratory;

    @BeforeAll
    static void open() {
        Namespace.assumePossible();
        RelayProcess.assumePossible();
        laboratory = new Laboratory();
    }

    @AfterAll
    static void close() {
        if (laboratory != null) {
            laboratory.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PORT_RESTRICTED, PORT_RESTRICTED, DIRECT,    direct, udp, udp",
        "SYMMETRIC,       SYMMETRIC,       DIRECT,    relay,  udp, udp",
        "WITHOUT_UDP,     SYMMETRIC,       DIRECT,    relay,  tcp, udp",
        "ONLY_TLS,        ONLY_TLS,        DIRECT,    relay,  tls, tls",
        "IPV6_ALONE,      IPV6_TOO,        DIRECT,    direct, udp, udp",
    })
    void theySeeEachOtherAndDoSoAgainAfterACut(
            Network first, Network second, Setting setting, String path, String ownProtocol, String partnerProtocol) {
        var cell = new Cell(first, second, setting);
        Outcome outcome = laboratory.tryOut(cell);
        System.out.println(new Table().add(cell, outcome));
        assertThat(outcome).isInstanceOfSatisfying(Connected.class, connected -> {
            assertThat(connected.isRelayed() ? "relay" : "direct").isEqualTo(path);
            assertThat(connected.first().protocol()).isEqualTo(ownProtocol);
            assertThat(connected.second().protocol()).isEqualTo(partnerProtocol);
            assertThat(connected.recovery()).isInstanceOf(Recovery.Healed.class);
        });
    }

    /// Over a relay by UDP, where Firefox asks for no certificate of it.
    @Test
    void firefoxAndChromiumDoSoToo() {
        Program.FIREFOX.assumeThere();
        var cell = new Cell(Network.SYMMETRIC, Network.PORT_RESTRICTED, Setting.DIRECT, Program.FIREFOX);
        Outcome outcome = laboratory.tryOut(cell);
        System.out.println(new Table().add(cell, outcome));
        assertThat(outcome.isGood()).as(outcome.toString()).isTrue();
    }
}
