package app.anonymouschat.e2e;

import static app.anonymouschat.e2e.Eventually.eventually;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.ac1.Role;
import app.anonymouschat.e2e.liar.Attack;
import app.anonymouschat.e2e.liar.Impostor;
import app.anonymouschat.e2e.liar.Introductions;
import app.anonymouschat.e2e.liar.Lie;
import app.anonymouschat.e2e.liar.Memory;
import app.anonymouschat.e2e.liar.Misleading;
import app.anonymouschat.e2e.liar.Outcome;
import app.anonymouschat.e2e.liar.Recording;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// When the path of a chat dies and its two come back to the server, nobody but they get into the chat (PROTOCOL.md
/// §3.4): it goes on between them, or it ends.
class LyingAtResumeTest {
    /// So long a browser may call a path disconnected before the page believes it.
    private static final Duration DISCONNECTED = Duration.ofSeconds(3);

    private static final Duration GIVING_UP = Duration.ofSeconds(30);

    @RegisterExtension
    static final LyingScene scene = new LyingScene();

    private final UdpPaths paths = new UdpPaths();

    @AfterEach
    void close() {
        paths.close();
    }

    @Test
    void whereItTellsTheTruthTheChatGoesOn() {
        Victims victims = talking(Lie.NONE);
        cut(victims.both(), Lie.NONE);
        victims.both().forEach(Person::awaitChat);
        victims.alice().say("Still you?");
        assertThat(victims.bob().messages("partner")).hasText("Still you?");
        assertThat(scene.liar().told()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void nobodyElseIsLetIn(Attack attack) {
        Victims victims = talking(Lie.NONE);
        cut(victims.both(), attack.lie().get());
        assertComeTo(victims, attack);
    }

    static Stream<Attack> attacks() {
        return Stream.of(
                        Impostor.betweenThoseWhoResume(),
                        Introductions.swapped().subList(0, 1))
                .flatMap(List::stream);
    }

    @Test
    void whatWasSaidWhenTheyMetDoesNotCountNow() {
        for (int which = 0; which < 4; which++) {
            var recording = new Recording();
            Victims victims = talking(recording);
            Attack attack = recording.attacks().get(which);
            cut(victims.both(), attack.lie().get());
            assertComeTo(victims, attack);
            victims.both().forEach(Person::close);
        }
    }

    @Test
    void theWholeOfTheirFirstMeetingDoesNotCountNow() {
        var memory = new Memory("alice");
        Victims victims = talking(memory);
        cut(victims.both(), memory.again());
        Victims.assertEnded(victims.alice(), "E_COMMIT");
        assertGivenUp(victims.bob());
    }

    @Test
    void theWholeOfAnEarlierResumeDoesNotCountNow() {
        var memory = new Memory("alice");
        Victims victims = talking(Lie.NONE);
        cut(victims.both(), memory);
        victims.both().forEach(Person::awaitChat);
        cut(victims.both(), memory.again());
        Victims.assertEnded(victims.alice(), "E_SEAL");
        assertGivenUp(victims.bob());
    }

    @Test
    void aStrangerWhoIsIntroducedInThePartnersPlaceIsRefused() {
        Victims victims = talking(Lie.NONE);
        cut(victims.both(), new Misleading("alice", "carol"));
        Person carol = scene.person(2, "carol");
        carol.startText();
        Victims.assertEnded(victims.alice(), "E_COMMIT");
        Victims.assertEnded(carol, "E_COMMIT");
        assertGivenUp(victims.bob());
    }

    @Test
    void twoOfDifferentChatsThatAreLedTogetherDoNotMeet() {
        Victims one = talking(Lie.NONE);
        Victims other = talking("carol", 2, "dave", 3);
        cut(Stream.of(one, other).flatMap(pair -> pair.both().stream()).toList(), new Misleading("alice", "carol"));
        var crossed = new Victims(scene.liar(), "alice", one.alice(), other.alice());
        Victims.assertEnded(crossed.of(Role.B), "E_SEAL");
        assertGivenUp(crossed.of(Role.A));
        assertGivenUp(one.bob());
        assertGivenUp(other.bob());
    }

    /// The one who is caught ends with the code; the other looks for the partner until it gives up.
    private static void assertComeTo(Victims victims, Attack attack) {
        for (Role role : Role.values()) {
            if (attack.of(role) instanceof Outcome.Ends(String how) && !attack.isParted(role)) {
                Victims.assertEnded(victims.of(role), how);
            }
        }
        for (Role role : Role.values()) {
            if (attack.isParted(role)) {
                assertGivenUp(victims.of(role));
            }
        }
        assertThat(scene.liar().told()).as("lies told").isPositive();
    }

    private static void assertGivenUp(Person person) {
        person.page().evaluate("ms => clock.advance(ms)", (double) GIVING_UP.toMillis());
        Victims.assertEnded(person, "partner-lost");
        // The socket that it was about to open.
        person.forgiveComplaints();
    }

    private Victims talking(Lie lie) {
        scene.liar().begin(lie);
        return talking("alice", 0, "bob", 1);
    }

    /// Two who are in a chat over paths of the test's.
    private Victims talking(String one, int profile, String other, int otherProfile) {
        var victims = new Victims(scene.liar(), one, person(profile, one), person(otherProfile, other));
        victims.both().forEach(Person::startText);
        victims.both().forEach(Person::awaitChat);
        return victims;
    }

    private Person person(int profile, String name) {
        Person person = scene.person(profile, name, Script.OVER_UDP_PATHS);
        paths.serve(person);
        return person;
    }

    /// The paths of all these die, and their browsers say so; until then the server begins to lie. What they have shown
    /// before is forgotten.
    private void cut(List<Person> people, Lie lie) {
        scene.liar().begin(lie);
        List<Integer> before = people.stream().map(UdpPaths::reconnections).toList();
        people.forEach(person -> new Witness(person).forgetBefore("[data-link=resuming]"));
        paths.cut();
        people.forEach(person -> {
            UdpPaths.sayDisconnected(person);
            person.page().evaluate("ms => clock.advance(ms)", (double) DISCONNECTED.toMillis());
        });
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            int already = before.get(i);
            eventually("reconnecting", Person.PATIENCE, () -> UdpPaths.reconnections(person), now -> now > already);
        }
    }
}
