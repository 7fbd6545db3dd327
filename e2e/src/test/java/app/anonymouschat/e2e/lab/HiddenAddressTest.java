package app.anonymouschat.e2e.lab;

import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.e2e.Person;
import app.anonymouschat.e2e.relay.RelayProcess;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// *Hide my IP address*, by what is on the wire: from before the page is opened until after the chat, through a new
/// path
/// too. Both routers let everything through, so that whatever is sent arrives.
@Tag("own-network")
class HiddenAddressTest {
    private static final Duration PATIENCE = Duration.ofSeconds(35);

    private Laboratory laboratory;
    private Home hider;
    private Home partner;
    private Capture ofHider;
    private Capture ofPartner;

    @BeforeEach
    void open() {
        Namespace.assumePossible();
        RelayProcess.assumePossible();
        laboratory = new Laboratory();
        hider = laboratory.firstHome(Network.FULL_CONE);
        partner = laboratory.secondHome(Network.FULL_CONE);
        ofHider = hider.capture();
        ofPartner = partner.capture();
    }

    @AfterEach
    void close() {
        if (laboratory != null) {
            hider.close();
            partner.close();
            laboratory.close();
        }
    }

    @Test
    void noPacketAndNoCandidateGoesToThePartnerBeforeOrAfter() {
        Person one = hider.chromium();
        Person other = partner.chromium();
        one.hideAddress();
        meet(one, other);
        outliveACut(one, other);
        part(one, other);
        // Browsers ask for names and greet their own network by themselves, and routers answer.
        assertThat(ofHider.sentTo()).contains(Service.RELAY).doesNotContain(partner.address());
        assertThat(ofHider.heardFrom()).contains(Service.RELAY).doesNotContain(partner.address());
        assertThat(ofPartner.sentTo()).contains(Service.RELAY).doesNotContain(hider.address());
        assertThat(ofPartner.heardFrom()).contains(Service.RELAY).doesNotContain(hider.address());
        assertThat(new Sight(other).addressesOfPartner()).isEqualTo(Set.of(Service.RELAY));
    }

    @Test
    void theSameCaptureSeesADirectChat() {
        Person one = hider.chromium();
        Person other = partner.chromium();
        meet(one, other);
        part(one, other);
        assertThat(ofHider.sentTo()).contains(partner.address());
        assertThat(ofHider.heardFrom()).contains(partner.address());
        assertThat(ofPartner.sentTo()).contains(hider.address());
        assertThat(new Sight(other).addressesOfPartner()).contains(hider.address());
    }

    private static void meet(Person one, Person other) {
        one.startVideo();
        other.startVideo();
        for (Person person : List.of(one, other)) {
            await("pictures", Waiting.until(PATIENCE, new Sight(person)::hasSeenPartner));
        }
    }

    private void outliveACut(Person one, Person other) {
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
