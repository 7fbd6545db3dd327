package app.anonymouschat.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.anonymouschat.e2e.liar.Attack;
import app.anonymouschat.e2e.liar.Crossing;
import app.anonymouschat.e2e.liar.Interruption;
import app.anonymouschat.e2e.liar.Lie;
import app.anonymouschat.e2e.liar.Outcome;
import app.anonymouschat.e2e.liar.Recording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A server that lies across chats, or into one that is already live, gets nowhere (PROTOCOL.md §2.3, §3).
class LyingInChatsTest {
    @RegisterExtension
    static final LyingScene scene = new LyingScene();

    @ParameterizedTest(name = "{0}")
    @MethodSource("interruptions")
    void intoALiveChat(Interruption interruption) {
        Victims victims = scene.victimsOf(Lie.NONE, Person::startText);
        victims.both().forEach(Person::awaitChat);
        Person alice = victims.alice();
        List<String> code = Victims.codeOf(alice);
        scene.liar().victim("alice").orElseThrow().tell(interruption.word());
        switch (interruption.outcome()) {
            case Outcome.Ends(String how) -> {
                assertThat(alice.page().locator("[data-screen=after]")).hasAttribute("data-ending", how);
                victims.bob().awaitScreen("after");
            }
            case Outcome.GoesOn() -> {
                victims.bob().say("Still you?");
                assertThat(alice.messages("partner")).hasText("Still you?");
                assertThat(Victims.codeOf(alice)).isEqualTo(code);
            }
            case Outcome.EndsAfter never -> throw new IllegalArgumentException();
        }
    }

    static List<Interruption> interruptions() {
        return Interruption.all();
    }

    @Test
    void whatWasSaidInOneChatDoesNotCountInAnother() {
        var recording = new Recording();
        Victims recorded = scene.victimsOf(recording, Person::startText);
        recorded.both().forEach(Person::awaitChat);
        recorded.both().forEach(Person::close);
        for (Attack attack : recording.attacks()) {
            Victims victims = scene.victimsOf(attack.lie().get(), Person::startText);
            victims.assertComeTo(attack);
            assertThat(scene.liar().told()).as(attack.name()).isPositive();
            victims.both().forEach(Person::close);
        }
    }

    @Test
    void twoChatsThatAreCrossedBothEnd() {
        scene.liar().begin(new Crossing("alice", "carol"));
        Victims one = scene.opening("alice", "bob");
        Victims other = scene.opening("carol", "dave");
        for (Victims pair : List.of(one, other)) {
            pair.both().forEach(Person::startText);
            pair.awaitPaired();
        }
        for (Victims pair : List.of(one, other)) {
            Victims.assertEnded(pair.alice(), "E_COMMIT");
            Victims.assertEnded(pair.bob(), "partner-left");
        }
        assertThat(scene.liar().told()).isPositive();
    }
}
