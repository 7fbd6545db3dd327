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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Between two who hold the same invite link a server in the middle never comes to a connection (PROTOCOL.md §1, G2).
class LyingToFriendsTest {
    @RegisterExtension
    static final LyingScene scene = new LyingScene();

    @Test
    void whereItTellsTheTruthTheyMeetThroughIt() {
        for (Person person : meeting(Lie.NONE).both()) {
            person.awaitChat();
            assertThat(person.lock()).hasAttribute("data-verification", "verified");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void nobodyWithoutTheLinkIsLetIn(Attack attack) {
        Victims victims = meeting(attack.lie().get());
        for (Role role : Role.values()) {
            if (attack.of(role) instanceof Outcome.Ends(String how) && !attack.isParted(role)) {
                assertEnded(victims.of(role), how);
            }
        }
        for (Role role : Role.values()) {
            if (attack.isParted(role)) {
                assertWaitsOn(victims.of(role));
            }
        }
        assertThat(scene.liar().told()).as("lies told").isPositive();
    }

    static Stream<Attack> attacks() {
        return Stream.of(Impostor.betweenFriends(), Introductions.swapped()).flatMap(List::stream);
    }

    @Test
    void twoOfDifferentLinksThatAreLedTogetherDoNotMeet() {
        scene.liar().begin(new Misleading("alice", "carol"));
        Victims victims = new Victims(scene.liar(), "alice", host(0, "alice"), linkMaker(1, "carol"));
        assertEnded(victims.of(Role.B), "E_SEAL");
        assertWaitsOn(victims.of(Role.A));
    }

    @Test
    void aStrangerWhoIsLedToTheirPlaceIsRefused() {
        scene.liar().begin(new Misleading("alice", "carol"));
        Person alice = host(0, "alice");
        Person carol = scene.person(1, "carol");
        carol.startText();
        for (Person person : List.of(alice, carol)) {
            assertEnded(person, "E_COMMIT");
        }
    }

    @Test
    void whatWasSaidInAnEarlierChatByTheSameLinkDoesNotCountAgain() {
        var memory = new Memory("alice");
        String link = "/#" + "link".repeat(10) + "toA";
        scene.liar().begin(memory);
        Person alice = friend(0, "alice", link);
        Person bob = friend(1, "bob", link);
        alice.awaitChat();
        bob.awaitChat();
        alice.close();
        bob.close();
        scene.scene().server().awaitNobody();
        scene.liar().begin(memory.again());
        Person again = friend(0, "alice", link);
        assertEnded(again, "E_SEAL");
        assertThat(scene.liar().told()).as("lies told").isPositive();
    }

    private static void assertEnded(Person person, String code) {
        Victims.assertEnded(person, code);
        assertThat(new Witness(person).shown()).doesNotContain("verification verified");
    }

    /// Is back at the place of the link, which has not served its chat.
    private static void assertWaitsOn(Person person) {
        eventually(
                "waiting on",
                Person.PATIENCE,
                () -> person.isOn("looking") ? person.instruments().describedConnections() : -1,
                described -> described == 0);
        assertThat(new Witness(person).shown())
                .doesNotContain("link live", "text", "safety code", "verification verified");
    }

    /// Alice makes a link by her own address; Bob opens it under another.
    private static Victims meeting(Lie lie) {
        scene.liar().begin(lie);
        Person alice = host(0, "alice");
        String link = alice.page().getByTestId("invite-link").inputValue();
        Person bob = friend(1, "bob", "/" + link.substring(link.indexOf('#')));
        return new Victims(scene.liar(), "alice", alice, bob);
    }

    /// Makes a link, and waits at its place.
    private static Person host(int profile, String name) {
        Person host = linkMaker(profile, name);
        assertThat(host.page().getByTestId("invite-link")).isVisible();
        return host;
    }

    /// Makes a link. Where somebody waits already, they are led to them before the link is ever seen.
    private static Person linkMaker(int profile, String name) {
        Person maker = scene.person(profile, name);
        maker.acceptRules();
        maker.press("Invite someone");
        maker.press("Text");
        return maker;
    }

    /// Opens that link, and accepts.
    private static Person friend(int profile, String name, String link) {
        Person friend = scene.personAt(profile, scene.liar().addressFor(name) + link);
        friend.awaitWords("A friend invites you");
        friend.acceptRules();
        friend.press("Text");
        return friend;
    }
}
