package app.anonymouschat.e2e;

import static app.anonymouschat.e2e.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.ac1.handshake.Meeting;
import app.anonymouschat.ac1.signalling.Candidate;
import app.anonymouschat.ac1.signalling.ChatMode;
import app.anonymouschat.ac1.signalling.SignalMessage;
import app.anonymouschat.e2e.liar.ManInTheMiddle;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A server that poses as the partner can have no page show or probe a local network (PROTOCOL.md §3.3).
class LocalNetworkTest {
    private static final String PUBLIC = "203.0.113.7";
    private static final List<String> NOT_PUBLIC = List.of(
            "127.0.0.1",
            "10.0.0.1",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "::1",
            "fe80::1",
            "fd00::1",
            "::ffff:192.168.1.1",
            "router.local",
            "intranet.example");

    @RegisterExtension
    static final LyingScene scene = new LyingScene();

    @Test
    void aPageFromElsewhereTakesNoLocalAddressThoughTheServerSaysItMay() {
        String address = scene.liar().addressElsewhere("alice");
        try (BrowserContext profile = scene.scene().browsers().trustingProfile(address)) {
            Person alice = scene.scene().enter(profile, address, Script.WITNESS, Script.CLOCK);
            assertThat(alice.page().evaluate("location.hostname")).isEqualTo("alice.test");
            assertThat(takenBy(alice, true)).containsExactly(PUBLIC);
            alice.stop();
            alice.close();
        }
    }

    @Test
    void aLocalPageTakesNoneWhereTheServerDoesNotSayThatItMay() {
        Person alice = scene.person(0, "alice");
        assertThat(takenBy(alice, false)).containsExactly(PUBLIC);
    }

    @Test
    void aLocalPageWithThePartnerBesideItDoesTakeThem() {
        Person alice = scene.person(0, "alice");
        assertThat(takenBy(alice, true)).contains(PUBLIC, "127.0.0.1", "192.168.1.1", "router.local");
    }

    /// The addresses that the page's browser was given, of all that its partner named; the page itself named none but
    /// public ones where it takes none but those.
    private static List<String> takenBy(Person alice, boolean lan) {
        var man = new ManInTheMiddle(new Meeting.ByChance(), matched -> matched.with("lan", lan));
        scene.liar().begin(man);
        Person bob = scene.person(1, "bob", Script.MALLORY);
        alice.startText();
        bob.startText();
        List<Candidate> shown = greet(man, bob);
        List<String> taken = eventually(
                "the last candidate",
                Person.PATIENCE,
                () -> new Witness(alice)
                        .candidates().stream()
                                .map(candidate -> candidate.split(" ", -1)[4])
                                .toList(),
                addresses -> addresses.contains(PUBLIC));
        assertThat(shown.stream().allMatch(Candidate::isPublic))
                .as("the page named public addresses of its own alone, as it took public ones alone")
                .isEqualTo(!taken.contains("127.0.0.1"));
        return taken;
    }

    /// Answers alice with a description that bob's browser makes, and names every address; what alice had named till
    /// she
    /// was done.
    private static List<Candidate> greet(ManInTheMiddle man, Person bob) {
        var shown = new ArrayList<Candidate>();
        eventually(
                "all that alice has to say",
                Person.PATIENCE,
                () -> man.next()
                        .filter(heard -> heard.name().equals("alice"))
                        .map(heard -> {
                            switch (heard.message()) {
                                case SignalMessage.Hello hello -> answer(man, bob, hello);
                                case SignalMessage.Candidates(List<Candidate> batch) -> shown.addAll(batch);
                                case SignalMessage.CandidatesEnd() -> {}
                                case SignalMessage.Bye() -> {}
                            }
                            return heard.message() instanceof SignalMessage.CandidatesEnd;
                        })
                        .orElse(false),
                done -> done);
        return shown;
    }

    private static void answer(ManInTheMiddle man, Person bob, SignalMessage.Hello hello) {
        String answer = (String) bob.page()
                .evaluate("offer => mallory.answer('alice', offer)", hello.sdp().text());
        man.leg("alice").answer(answer, ChatMode.TEXT);
        List<Candidate> candidates = Stream.concat(NOT_PUBLIC.stream(), Stream.of(PUBLIC))
                .map(address -> new Candidate("candidate:1 1 udp 1 " + address + " 9 typ host", "0", 0, null))
                .toList();
        man.leg("alice").say(new SignalMessage.Candidates(candidates));
    }
}
