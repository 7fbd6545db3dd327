package app.anonymouschat.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.e2e.Person;
import app.anonymouschat.e2e.relay.RelayProcess;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// *Hide my IP address*, by what is on the wire: from before the page is opened until after the chat, through a new
/// path too. Where there is IPv4 alone, both routers let everything through, so that whatever is sent arrives.
@Tag("own-network")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenAddressTest {
    private static final Duration PATIENCE = Duration.ofSeconds(35);

    private Laboratory laboratory;

    @BeforeAll
    void open() {
        Namespace.assumePossible();
        RelayProcess.assumePossible();
        laboratory = new Laboratory();
    }

    @AfterAll
    void close() {
        if (laboratory != null) {
            laboratory.close();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FULL_CONE", "IPV6_TOO"})
    void noPacketAndNoCandidateGoesToThePartnerBeforeOrAfter(Network network) {
        try (Home hider = laboratory.firstHome(network);
                Home partner = laboratory.secondHome(network)) {
            Capture ofHider = hider.capture();
            Capture ofPartner = partner.capture();
            Person one = hider.chromium();
            Person other = partner.chromium();
            one.hideAddress();
            meet(one, other);
            outliveACut(hider, one, other);
            part(one, other);
            assertMetByRelayAlone(ofHider, partner);
            assertMetByRelayAlone(ofPartner, hider);
            assertThat(new Sight(other).addressesOfPartner()).isEqualTo(Set.of(Service.RELAY));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FULL_CONE", "IPV6_TOO"})
    void theSameCaptureSeesADirectChat(Network network) {
        try (Home first = laboratory.firstHome(network);
                Home second = laboratory.secondHome(network)) {
            Capture ofFirst = first.capture();
            Capture ofSecond = second.capture();
            Person one = first.chromium();
            Person other = second.chromium();
            meet(one, other);
            part(one, other);
            assertThat(ofFirst.sentTo()).contains(second.directAddress());
            assertThat(ofFirst.heardFrom()).contains(second.directAddress());
            assertThat(ofSecond.sentTo()).contains(first.directAddress());
            assertThat(new Sight(other).addressesOfPartner()).contains(first.directAddress());
        }
    }

    /// Browsers ask for names and greet their own network by themselves, and routers answer.
    private static void assertMetByRelayAlone(Capture capture, Home other) {
        for (Set<String> met : List.of(capture.sentTo(), capture.heardFrom())) {
            assertThat(met)
                    .containsAnyElementsOf(Service.RELAY_ADDRESSES)
                    .doesNotContainAnyElementsOf(other.addresses());
        }
    }

    private static void meet(Person one, Person other) {
        one.startVideo();
        other.startVideo();
        for (Person person : List.of(one, other)) {
            await("pictures", Waiting.until(PATIENCE, new Sight(person)::hasSeenPartner));
        }
    }

    private static void outliveACut(Home hider, Person one, Person other) {
        long at = System.currentTimeMillis();
        hider.router().cut();
        for (Person person : List.of(one, other)) {
            var sight = new Sight(person);
            await("pictures again", Waiting.until(PATIENCE, () -> sight.millisToPictureAfter(at) >= 0));
        }
    }

    private static void part(Person one, Person other) {
        one.stop();
        other.awaitScreen("after");
    }

    private static void await(String what, boolean came) {
        assertThat(came).as(what).isTrue();
    }
}
