package app.anonymouschat.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.e2e.liar.Attack;
import app.anonymouschat.e2e.liar.Impostor;
import app.anonymouschat.e2e.liar.Lie;
import java.util.List;
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
        victims.assertComeTo(attack);
        for (Person person : victims.both()) {
            assertThat(new Witness(person).shown()).doesNotContain("verification verified");
        }
        assertThat(scene.liar().told()).as("lies told").isPositive();
    }

    static List<Attack> attacks() {
        return Impostor.attacks();
    }

    /// The link names the host's own address; the friend opens it under another.
    private static Victims meeting(Lie lie) {
        scene.liar().begin(lie);
        Person alice = scene.person(0, "alice");
        alice.acceptRules();
        alice.press("Invite someone");
        alice.press("Text");
        alice.awaitWords("Waiting for your friend…");
        String link = alice.page().getByTestId("invite-link").inputValue();
        Person bob = scene.personAt(1, scene.liar().addressFor("bob") + "/" + link.substring(link.indexOf('#')));
        bob.awaitWords("A friend invites you");
        bob.acceptRules();
        bob.press("Text");
        return new Victims(scene.liar(), "alice", alice, bob);
    }
}
