package app.anonymouschat.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.protocol.ServerMessage.IceServer;
import app.anonymouschat.protocol.ServerMessage.Matched;
import app.anonymouschat.telemetry.Happening;
import app.anonymouschat.turn.TurnLender;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// What helps two to connect: who is told of it, when, and for how long.
class PathsTest {
    private final Stage stage = new Stage();
    private final Browser anna = stage.browser();
    private final Browser ben = stage.browser();

    @Test
    void areToldToTheTwoWhoArePairedAndToNobodyElse() {
        Browser cleo = stage.browser();
        anna.find();
        ben.find();
        cleo.find();
        cleo.inspect();
        assertThat(anna.last(Matched.class).iceServers()).hasSize(2);
        assertThat(ben.last(Matched.class).iceServers()).hasSize(2);
        assertThat(cleo.news()).containsExactly("waiting", "knowledge");
        assertThat(stage.happenings).filteredOn(Happening.RELAY_LENT::equals).hasSize(2);
    }

    @Test
    void comeWithALoanOfItsOwnForEachOfEveryPair() {
        List<String> names = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            anna.meet('P');
            ben.meet('P');
            names.add(loan(anna).username());
            names.add(loan(ben).username());
            anna.leave();
        }
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void comeWithALoanThatEnds120SecondsAfterTheMatchHoweverLongOneWaited() {
        anna.find();
        stage.pass(Duration.ofMinutes(10));
        stage.browser().find();
        long end = stage.clock.instant().getEpochSecond() + 120;
        assertThat(loan(anna).username()).matches(end + ":[A-Za-z0-9_-]{12}");
    }

    @Test
    void nameStunAtTheHostOfEachOnesOwnPage() {
        Paths paths = paths(OptionalInt.of(3478), Optional.empty());
        assertThat(paths.iceServers("chat.example")).containsExactly(stun("stun:chat.example:3478"));
        assertThat(paths.iceServers("[2001:db8::1]")).containsExactly(stun("stun:[2001:db8::1]:3478"));
    }

    @Test
    void nameStunAtTheConfiguredHostWhereThereIsOne() {
        assertThat(paths(OptionalInt.of(1), Optional.of("udp.example")).iceServers("chat.example"))
                .containsExactly(stun("stun:udp.example:1"));
    }

    @Test
    void nameNoStunWhereItIsNotAnswered() {
        assertThat(paths(OptionalInt.empty(), Optional.of("udp.example")).iceServers("chat.example"))
                .isEqualTo(Collections.<IceServer>emptyList());
    }

    private static Paths paths(OptionalInt port, Optional<String> host) {
        return new Paths(port, host, TurnLender.none());
    }

    private static IceServer stun(String url) {
        return new IceServer.Stun(List.of(url));
    }

    private static IceServer.Turn loan(Browser browser) {
        return browser.last(Matched.class).iceServers().stream()
                .filter(IceServer.Turn.class::isInstance)
                .map(IceServer.Turn.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
